import { Decimal, decimalText } from "../../foundation/decimal";
import { formula } from "../../rule/figure";
import { sharePerYearSchema } from "./rate-conversion-schema";
import type { ChurnPerPeriodFormula } from "./rate-conversion-types";

/**
 * An annual churn rate as a rate per period: 1 − (1 − c)^(1/k). Churn compounds, so it is not a k-th of the annual rate.
 *
 * @param input - The rate per year and the periods of a year.
 * @param options - `explain: false` leaves the steps out.
 * @returns The rate per period, a fraction.
 * @throws InputError when the rate lies outside 0 to 1 or the periods are no whole number from 1 to 366.
 * @see G1, G6 under Sources.
 * @example
 * ```ts
 * import { churnPerPeriod } from "idic/value";
 *
 * churnPerPeriod({ perYear: "0.36", periodsPerYear: 2 }).value; // => "0.2"
 * ```
 */
export const churnPerPeriod: ChurnPerPeriodFormula = /* @__PURE__ */ formula({
  code: "churn-per-period",
  unit: "fraction",
  cites: ["G1", "G6"],
  schema: sharePerYearSchema,
  compute: ({ perYear, periodsPerYear }, { step }) => {
    const staying = step("staying", "(1 − c)^(1 / k)", new Decimal(1).minus(perYear).pow(new Decimal(1).div(periodsPerYear)));
    return decimalText(step("per-period", "1 − staying", new Decimal(1).minus(staying)));
  },
});
