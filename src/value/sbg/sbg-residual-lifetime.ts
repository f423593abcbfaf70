import { Decimal, decimalText } from "../../foundation/decimal";
import { formula } from "../../rule/figure";
import { checkFinite, discountedPeriods } from "./discounted-periods";
import { sbgResidualLifetimeSchema } from "./sbg-schema";
import type { SbgResidualLifetimeFormula } from "./sbg-types";

/**
 * Discounted expected residual lifetime (DERL) in the shifted-beta-geometric model, just before renewal n, that is after n − 1 renewals:
 * (β + n − 1) / (α + β + n − 1) · 2F1(1, β + n; α + β + n; 1 / (1 + d)). Times the margin of a period it is what a customer of this age
 * is still worth. The coming renewal is not certain, and it is not discounted.
 *
 * A constant retention rate undervalues old customers: those who have stayed are those who leave less.
 *
 * @param input - The mix of customers as they were when new, their renewals so far and the discount rate of a period.
 * @param options - `explain: false` leaves the steps out.
 * @returns Discounted periods.
 * @throws InputError `diverges` without a discount when α ≤ 1; other issues for parameters or rates outside their range.
 * @see paper:fader-hardie-2007, G2, G6 under Sources.
 * @example
 * ```ts
 * import { sbgResidualLifetime } from "idic/value";
 *
 * const mix = { alpha: "0.668", beta: "3.806", discountRate: "0.1" };
 * sbgResidualLifetime({ ...mix, renewals: 7 }).value; // => "7.5299495309109695282"
 * ```
 */
export const sbgResidualLifetime: SbgResidualLifetimeFormula = /* @__PURE__ */ formula({
  code: "sbg-residual-lifetime",
  unit: "periods",
  cites: ["paper:fader-hardie-2007", "G2", "G6"],
  schema: sbgResidualLifetimeSchema,
  check: checkFinite,
  compute: ({ alpha, beta, discountRate, renewals }, { step }) => {
    const stay = new Decimal(beta).plus(renewals);
    const renews = step("renews", "(β + n − 1) / (α + β + n − 1)", stay.div(stay.plus(alpha)));
    const periods = discountedPeriods(new Decimal(alpha), stay.plus(1), new Decimal(discountRate));
    step("periods", "2F1(1, β + n; α + β + n; 1 / (1 + d))", periods);
    return decimalText(step("derl", "renews · periods", renews.times(periods)));
  },
});
