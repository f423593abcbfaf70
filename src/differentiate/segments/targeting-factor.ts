import { Decimal, decimalText } from "../../foundation/decimal";
import { formula } from "../../rule/figure";
import { targetingFactorSchema } from "./targeting-factor-schema";
import type { TargetingFactorFormula, TargetingFactorInput } from "./targeting-factor-types";

/** What the source says of a grocer's coupons: one in five was used, and one in two hundred in the trade. */
export const grocerCoupons = { targeted: "0.2", average: "0.005" } as const satisfies TargetingFactorInput;

/**
 * How many times as often an offer is used that was aimed at those who got it: targeted / average.
 *
 * Two rates without a control group are arithmetic and no cause: those who were chosen may have been likelier to use it anyway.
 *
 * @param input - The two rates as fractions.
 * @param options - `explain: false` leaves the steps out.
 * @returns A ratio; 1 is no difference.
 * @throws InputError `zero-denominator` for an average of 0, `out-of-range` for 20 instead of 0.2.
 * @see DF-19, G1, G3 under Sources.
 * @example
 * ```ts
 * import { grocerCoupons, targetingFactor } from "idic/differentiate";
 *
 * targetingFactor(grocerCoupons).value; // => "40"
 * ```
 */
export const targetingFactor: TargetingFactorFormula = /* @__PURE__ */ formula({
  code: "targeting-factor",
  unit: "ratio",
  cites: ["DF-19", "G1", "G3"],
  schema: targetingFactorSchema,
  compute: ({ targeted, average }, { step }) => {
    step("difference", "targeted − average, in fractions", new Decimal(targeted).minus(average));
    return decimalText(step("factor", "targeted / average", new Decimal(targeted).div(average)));
  },
});
