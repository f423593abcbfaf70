import { Decimal, decimalText } from "../../foundation/decimal";
import { formula } from "../../rule/figure";
import { forEver } from "../whole-periods";
import { paybackPeriodsSchema } from "./acquisition-economics-schema";
import type { PaybackPeriodsFormula } from "./acquisition-economics-types";

/**
 * The payback period: acquisition cost / (revenue per period · margin rate). It is the margin that pays back, not the revenue. Nobody is
 * taken to leave before; `paybackPeriodsWithChurn` lets them.
 *
 * @param input - The cost of acquisition, the revenue of a period and the margin rate.
 * @param options - `explain: false` leaves the steps out.
 * @returns Periods, not rounded; `"Infinity"` when there is a cost and no margin.
 * @throws InputError when a term is negative or the margin rate lies above 1.
 * @see G2 under Sources.
 * @example
 * ```ts
 * import { paybackPeriods } from "idic/value";
 *
 * paybackPeriods({ acquisitionCost: 300, revenue: 40, marginRate: "0.75" }).value; // => "10"
 * paybackPeriods({ acquisitionCost: 300, revenue: 40, marginRate: 0 }).value; // => "Infinity"
 * ```
 */
export const paybackPeriods: PaybackPeriodsFormula = /* @__PURE__ */ formula({
  code: "payback-periods",
  unit: "periods",
  cites: ["G2"],
  schema: paybackPeriodsSchema,
  compute: ({ acquisitionCost, revenue, marginRate }, { step }) => {
    const margin = step("margin", "revenue · margin rate", new Decimal(revenue).times(marginRate));
    const cost = new Decimal(acquisitionCost);
    const periods = cost.isZero() ? cost : margin.gt(0) ? cost.div(margin) : forEver;
    return decimalText(step("payback", "acquisition cost / margin", periods));
  },
});
