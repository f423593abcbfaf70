import { Decimal, decimalText } from "../../foundation/decimal";
import { formula } from "../../rule/figure";
import { nominalRateSchema } from "./rate-conversion-schema";
import type { EffectiveFromNominalFormula } from "./rate-conversion-types";

/**
 * The effective annual rate behind a nominal one (APR) that is compounded k times a year: (1 + j / k)^k − 1.
 *
 * @param input - The nominal rate per year and how often it is compounded.
 * @param options - `explain: false` leaves the steps out.
 * @returns The effective rate per year, a fraction.
 * @throws InputError when the rate lies outside −1 to 1 or the periods are no whole number from 1 to 366.
 * @see G1, G6 under Sources.
 * @example
 * ```ts
 * import { effectiveFromNominal } from "idic/value";
 *
 * effectiveFromNominal({ nominalPerYear: "0.12", periodsPerYear: 12 }).value; // => "0.126825030131969720661201"
 * ```
 */
export const effectiveFromNominal: EffectiveFromNominalFormula = /* @__PURE__ */ formula({
  code: "effective-from-nominal",
  unit: "fraction",
  cites: ["G1", "G6"],
  schema: nominalRateSchema,
  compute: ({ nominalPerYear, periodsPerYear }, { step }) =>
    decimalText(
      step("effective", "(1 + j / k)^k − 1", new Decimal(nominalPerYear).div(periodsPerYear).plus(1).pow(periodsPerYear).minus(1)),
    ),
});
