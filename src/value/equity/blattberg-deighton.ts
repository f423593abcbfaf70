import { Decimal, decimalText } from "../../foundation/decimal";
import type { Issue } from "../../foundation/issue";
import { formula } from "../../rule/figure";
import { blattbergDeightonSchema } from "./blattberg-deighton-schema";
import type { BlattbergDeightonFormula } from "./blattberg-deighton-types";

/**
 * Customer equity per prospect: what winning him brings, and what keeping him brings afterwards.
 *
 * equity = a m − A + a (m r − R) / (1 + d − r). The last part is the usual a (m − R/r) r′ / (1 − r′) with r′ = r / (1 + d), written so
 * that nobody who stays (r = 0) needs no case of his own. A is spent on every prospect and R on every current customer, so keeping
 * one costs R / r; what comes after the first margin is discounted one period.
 *
 * @param input - Rates as fractions, money per prospect, per customer and per period.
 * @param options - `explain: false` leaves the steps out.
 * @returns Money per prospect; negative when the spending eats up more than it brings.
 * @throws InputError `diverges` when retention ≥ 1 + discount rate; other issues for rates outside their range and negative costs.
 * @see VA-13, paper:blattberg-deighton-1996, G4, G6 under Sources.
 * @example
 * ```ts
 * import { blattbergDeighton } from "idic/value";
 *
 * const spending = { acquisitionRate: "0.3", acquisitionSpend: 12, retention: "0.7", retentionSpend: 10 };
 * blattbergDeighton({ ...spending, margin: 50, discountRate: "0.1" }).value; // => "21.75"
 * ```
 */
export const blattbergDeighton: BlattbergDeightonFormula = /* @__PURE__ */ formula({
  code: "blattberg-deighton",
  unit: "money",
  cites: ["VA-13", "paper:blattberg-deighton-1996", "G4", "G6"],
  schema: blattbergDeightonSchema,
  check: ({ retention, discountRate }): Issue[] => {
    if (new Decimal(discountRate).plus(1).gt(retention)) return [];
    return [{ code: "diverges", path: [], message: "expected retention < 1 + discountRate: the sum has no end" }];
  },
  compute: ({ acquisitionRate, acquisitionSpend, margin, retention, retentionSpend, discountRate }, { step }) => {
    const won = step("won", "a m − A", new Decimal(acquisitionRate).times(margin).minus(acquisitionSpend));
    const kept = step(
      "kept",
      "(m r − R) / (1 + d − r)",
      new Decimal(margin).times(retention).minus(retentionSpend).div(new Decimal(discountRate).plus(1).minus(retention)),
    );
    return decimalText(step("equity", "won + a · kept", kept.times(acquisitionRate).plus(won)));
  },
});
