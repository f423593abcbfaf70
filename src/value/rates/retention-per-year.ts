import { Decimal, decimalText } from "../../foundation/decimal";
import { formula } from "../../rule/figure";
import { sharePerPeriodSchema } from "./rate-conversion-schema";
import type { RetentionPerYearFormula } from "./rate-conversion-types";

/**
 * A retention rate per period as a rate per year: r^k.
 *
 * @param input - The rate per period and the periods of a year.
 * @param options - `explain: false` leaves the steps out.
 * @returns The rate per year, a fraction.
 * @throws InputError when the rate lies outside 0 to 1 or the periods are no whole number from 1 to 366.
 * @see G1, G6 under Sources.
 * @example
 * ```ts
 * import { retentionPerYear } from "idic/value";
 *
 * retentionPerYear({ perPeriod: "0.95", periodsPerYear: 12 }).value; // => "0.540360087662636962890625"
 * ```
 */
export const retentionPerYear: RetentionPerYearFormula = /* @__PURE__ */ formula({
  code: "retention-per-year",
  unit: "fraction",
  cites: ["G1", "G6"],
  schema: sharePerPeriodSchema,
  compute: ({ perPeriod, periodsPerYear }, { step }) => decimalText(step("per-year", "r^k", new Decimal(perPeriod).pow(periodsPerYear))),
});
