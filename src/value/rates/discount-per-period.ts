import { Decimal, decimalText } from "../../foundation/decimal";
import { formula } from "../../rule/figure";
import { discountPerYearSchema } from "./rate-conversion-schema";
import type { DiscountPerPeriodFormula } from "./rate-conversion-types";

/**
 * An effective annual discount or growth rate as a rate per period: (1 + d)^(1/k) − 1.
 *
 * 12% a year is not 1% a month. Before a lifetime value is worked out per month, both the discount rate and the retention have to be
 * converted (`retentionPerPeriod`).
 *
 * @param input - The effective annual rate and the periods of a year.
 * @param options - `explain: false` leaves the steps out.
 * @returns The effective rate per period, a fraction.
 * @throws InputError when the rate lies outside −1 to 1 or the periods are no whole number from 1 to 366.
 * @see G1, G6 under Sources.
 * @example
 * ```ts
 * import { discountPerPeriod } from "idic/value";
 *
 * discountPerPeriod({ perYear: "0.12", periodsPerYear: 12 }).value; // => "0.0094887929345829741264"
 * ```
 */
export const discountPerPeriod: DiscountPerPeriodFormula = /* @__PURE__ */ formula({
  code: "discount-per-period",
  unit: "fraction",
  cites: ["G1", "G6"],
  schema: discountPerYearSchema,
  compute: ({ perYear, periodsPerYear }, { step }) =>
    decimalText(step("per-period", "(1 + d)^(1 / k) − 1", new Decimal(perYear).plus(1).pow(new Decimal(1).div(periodsPerYear)).minus(1))),
});
