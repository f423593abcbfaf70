import { Decimal, decimalText } from "../../foundation/decimal";
import { formula } from "../../rule/figure";
import { sharePerYearSchema } from "./rate-conversion-schema";
import type { RetentionPerPeriodFormula } from "./rate-conversion-types";

/**
 * An annual retention rate as a rate per period: r^(1/k).
 *
 * @param input - The rate per year and the periods of a year.
 * @param options - `explain: false` leaves the steps out.
 * @returns The rate per period, a fraction.
 * @throws InputError when the rate lies outside 0 to 1 or the periods are no whole number from 1 to 366.
 * @see G1, G6 under Sources.
 * @example
 * ```ts
 * import { retentionPerPeriod } from "idic/value";
 *
 * retentionPerPeriod({ perYear: "0.8", periodsPerYear: 12 }).value; // => "0.98157652987375167363"
 * ```
 */
export const retentionPerPeriod: RetentionPerPeriodFormula = /* @__PURE__ */ formula({
  code: "retention-per-period",
  unit: "fraction",
  cites: ["G1", "G6"],
  schema: sharePerYearSchema,
  compute: ({ perYear, periodsPerYear }, { step }) =>
    decimalText(step("per-period", "r^(1 / k)", new Decimal(perYear).pow(new Decimal(1).div(periodsPerYear)))),
});
