import { Decimal, decimalText } from "../../foundation/decimal";
import { type Exact, formatExact, plus, times } from "../../foundation/exact";
import { numberColumn } from "../../foundation/number-column";
import { formula } from "../../rule/figure";
import { giniSchema } from "./concentration-schema";
import type { GiniFormula } from "./concentration-types";

const ZERO: Exact = { units: 0n, scale: 0 };

/**
 * The Gini coefficient of what customers bring: 0 when all bring the same, (n − 1) / n when one brings everything.
 *
 * G = Σ (2i − n − 1) · xᵢ / (n · Σ xᵢ), values ascending, i from 1 to n. As an estimate from a sample it is multiplied by n / (n − 1).
 *
 * @param input - What each customer brings, and whether these are all customers.
 * @param options - `explain: false` leaves the steps out.
 * @returns A fraction from 0 to 1.
 * @throws InputError `empty` without customers, `zero-denominator` when nobody brings anything, `out-of-range` for a negative value.
 * @see DF-16, G3 under Sources.
 * @example
 * ```ts
 * import { gini } from "idic/differentiate";
 *
 * gini({ values: [0, 0, 0, 10], correction: "none" }).value; // => "0.75"
 * gini({ values: [0, 0, 0, 10], correction: "sample" }).value; // => "1"
 * ```
 */
export const gini: GiniFormula = /* @__PURE__ */ formula({
  code: "gini",
  unit: "fraction",
  cites: ["DF-16", "G3"],
  schema: giniSchema,
  convention: ({ correction }) => (correction === "sample" ? "corrected for a sample" : "of all customers"),
  compute: ({ values, correction }, { step }) => {
    const { keys, exactOf } = numberColumn(values);
    const count = values.length;
    let [weighted, total] = [ZERO, ZERO];
    keys.sort().forEach((key, at) => {
      const value = exactOf(key);
      weighted = plus(weighted, times(value, { units: BigInt(2 * at + 1 - count), scale: 0 }));
      total = plus(total, value);
    });
    const above = step("weighted-sum", "Σ (2i − n − 1) · xᵢ", new Decimal(formatExact(weighted)));
    const below = step("sum", "Σ xᵢ", new Decimal(formatExact(total)));
    const share = step("gini", "weighted sum / (n · sum)", above.div(below.times(count)));
    return decimalText(correction === "none" ? share : step("corrected", "gini · n / (n − 1)", above.div(below.times(count - 1))));
  },
});
