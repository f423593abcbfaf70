import { Decimal, decimalText } from "../../foundation/decimal";
import { formula } from "../../rule/figure";
import { discountPerPeriodSchema } from "./rate-conversion-schema";
import type { DiscountPerYearFormula } from "./rate-conversion-types";

/**
 * An effective discount or growth rate per period as a rate per year: (1 + d)^k − 1.
 *
 * @param input - The effective rate per period and the periods of a year.
 * @param options - `explain: false` leaves the steps out.
 * @returns The effective rate per year, a fraction; it can be above 1.
 * @throws InputError when the rate lies outside −1 to 1 or the periods are no whole number from 1 to 366.
 * @see G1, G6 under Sources.
 * @example
 * ```ts
 * import { discountPerYear } from "idic/value";
 *
 * discountPerYear({ perPeriod: "0.01", periodsPerYear: 12 }).value; // => "0.126825030131969720661201"
 * ```
 */
export const discountPerYear: DiscountPerYearFormula = /* @__PURE__ */ formula({
  code: "discount-per-year",
  unit: "fraction",
  cites: ["G1", "G6"],
  schema: discountPerPeriodSchema,
  compute: ({ perPeriod, periodsPerYear }, { step }) =>
    decimalText(step("per-year", "(1 + d)^k − 1", new Decimal(perPeriod).plus(1).pow(periodsPerYear).minus(1))),
});
