import { Decimal, decimalText } from "../../foundation/decimal";
import type { Issue } from "../../foundation/issue";
import { formula } from "../../rule/figure";
import { retentionSensitivitySchema } from "./retention-sensitivity-schema";
import type { RetentionSensitivityFormula, RetentionSensitivityTerms } from "./retention-sensitivity-types";

/**
 * How much lifetime value changes when retention does, as a share of what it was: CLV(r₂) / CLV(r) − 1 at constant retention and margin.
 *
 * “5% more” has three readings, and they give 20%, 15% and 3% at r = 0.8 and d = 0.1: `points` adds 0.05, `relative` adds 5% of the
 * rate, `defections` takes 5% off those who leave. With the first margin counted and a change of D points the result is
 * D / (1 + d − r − D). The ranges that documents state, such as 35% to 95% for five points, are results at particular rates and no law:
 * `impliedRetention` says at which.
 *
 * @param input - Retention and discount rate of one period, the change, its reading, and whether the first margin counts.
 * @param options - `explain: false` leaves the steps out.
 * @returns A fraction: 0.2 is 20% more; negative when retention falls.
 * @throws InputError `out-of-range` when the changed rate leaves 0 to 1, `diverges` when the value has no end at either rate,
 * `zero-denominator` when the value was 0.
 * @see VA-03, G2, G3, paper:reichheld-sasser-1990, paper:sharp-2005 under Sources.
 * @example
 * ```ts
 * import { retentionSensitivity } from "idic/value";
 *
 * const terms = { retention: "0.8", discountRate: "0.1", change: "0.05", firstMargin: "included" } as const;
 * retentionSensitivity({ ...terms, reading: "points" }).value; // => "0.2"
 * retentionSensitivity({ ...terms, reading: "relative" }).value; // => "0.15384615384615384615"
 * retentionSensitivity({ ...terms, reading: "defections" }).value; // => "0.034482758620689655172"
 * ```
 */
export const retentionSensitivity: RetentionSensitivityFormula = /* @__PURE__ */ formula({
  code: "retention-sensitivity",
  unit: "fraction",
  cites: ["VA-03", "G2", "G3", "paper:reichheld-sasser-1990", "paper:sharp-2005"],
  schema: retentionSensitivitySchema,
  check: checkRates,
  convention: ({ reading, firstMargin }) => `change in ${reading}, first margin ${firstMargin}`,
  compute: (terms, { step }) => {
    const { retention, discountRate, firstMargin } = terms;
    const growth = new Decimal(discountRate).plus(1);
    const changed = step("changed-retention", CHANGED[terms.reading], changedRetention(terms));
    const multiple = (rate: Decimal) => (firstMargin === "included" ? growth : rate).div(growth.minus(rate));
    const text = firstMargin === "included" ? "(1 + d) / (1 + d − r)" : "r / (1 + d − r)";
    const before = step("before", text, multiple(new Decimal(retention)));
    const after = step("after", text, multiple(changed));
    return decimalText(step("relative-change", "after / before − 1", after.div(before).minus(1)));
  },
});

const CHANGED = { points: "r + change", relative: "r (1 + change)", defections: "1 − (1 − r) (1 − change)" } as const;

function changedRetention({ retention, change, reading }: RetentionSensitivityTerms): Decimal {
  const rate = new Decimal(retention);
  if (reading === "points") return rate.plus(change);
  if (reading === "relative") return new Decimal(change).plus(1).times(rate);
  return new Decimal(1).minus(new Decimal(1).minus(rate).times(new Decimal(1).minus(change)));
}

function checkRates(terms: RetentionSensitivityTerms): Issue[] {
  const changed = changedRetention(terms);
  if (changed.lt(0) || changed.gt(1))
    return [{ code: "out-of-range", path: ["change"], message: `expected a change to a rate from 0 to 1, got ${changed.toFixed()}` }];
  if (Decimal.max(changed, terms.retention).gte(new Decimal(terms.discountRate).plus(1)))
    return [{ code: "diverges", path: [], message: "expected both rates < 1 + discountRate: the sum has no end" }];
  if (terms.firstMargin === "excluded" && new Decimal(terms.retention).isZero())
    return [{ code: "zero-denominator", path: ["retention"], message: "expected a rate > 0: without the first margin the value was 0" }];
  return [];
}
