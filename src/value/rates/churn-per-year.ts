import { Decimal, decimalText } from "../../foundation/decimal";
import { formula } from "../../rule/figure";
import { sharePerPeriodSchema } from "./rate-conversion-schema";
import type { ChurnPerYearFormula } from "./rate-conversion-types";

/**
 * A churn rate per period as a rate per year: 1 − (1 − c)^k. Churn compounds: 5% a month is 46% a year, not 60%.
 *
 * @param input - The rate per period and the periods of a year.
 * @param options - `explain: false` leaves the steps out.
 * @returns The rate per year, a fraction.
 * @throws InputError when the rate lies outside 0 to 1 or the periods are no whole number from 1 to 366.
 * @see G1, G6 under Sources.
 * @example
 * ```ts
 * import { churnPerYear } from "idic/value";
 *
 * churnPerYear({ perPeriod: "0.05", periodsPerYear: 12 }).value; // => "0.459639912337363037109375"
 * ```
 */
export const churnPerYear: ChurnPerYearFormula = /* @__PURE__ */ formula({
  code: "churn-per-year",
  unit: "fraction",
  cites: ["G1", "G6"],
  schema: sharePerPeriodSchema,
  compute: ({ perPeriod, periodsPerYear }, { step }) => {
    const staying = step("staying", "(1 − c)^k", new Decimal(1).minus(perPeriod).pow(periodsPerYear));
    return decimalText(step("per-year", "1 − staying", new Decimal(1).minus(staying)));
  },
});
