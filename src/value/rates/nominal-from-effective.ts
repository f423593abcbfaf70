import { Decimal, decimalText } from "../../foundation/decimal";
import { formula } from "../../rule/figure";
import { discountPerYearSchema } from "./rate-conversion-schema";
import type { NominalFromEffectiveFormula } from "./rate-conversion-types";

/**
 * The nominal annual rate (APR), compounded k times a year, that comes to an effective one: k ((1 + d)^(1/k) − 1).
 *
 * @param input - The effective rate per year and how often the nominal one is compounded.
 * @param options - `explain: false` leaves the steps out.
 * @returns The nominal rate per year, a fraction.
 * @throws InputError when the rate lies outside −1 to 1 or the periods are no whole number from 1 to 366.
 * @see G1, G6 under Sources.
 * @example
 * ```ts
 * import { nominalFromEffective } from "idic/value";
 *
 * nominalFromEffective({ perYear: "0.21", periodsPerYear: 2 }).value; // => "0.2"
 * ```
 */
export const nominalFromEffective: NominalFromEffectiveFormula = /* @__PURE__ */ formula({
  code: "nominal-from-effective",
  unit: "fraction",
  cites: ["G1", "G6"],
  schema: discountPerYearSchema,
  compute: ({ perYear, periodsPerYear }, { step }) => {
    const perPeriod = new Decimal(perYear).plus(1).pow(new Decimal(1).div(periodsPerYear)).minus(1);
    step("per-period", "(1 + d)^(1 / k) − 1", perPeriod);
    return decimalText(step("nominal", "k · rate per period", perPeriod.times(periodsPerYear)));
  },
});
