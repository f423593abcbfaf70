import { Decimal, decimalText } from "../../foundation/decimal";
import { formula } from "../../rule/figure";
import { simpleMarginClvSchema } from "./simple-clv-schema";
import type { SimpleMarginClvFormula } from "./simple-clv-types";

/**
 * Simple lifetime margin: order value · orders per period · periods · margin rate. It knows no discount and no churn, so what a
 * customer earns is proportional to how long he stays; `geometricClv` is the formula for customers who may leave.
 *
 * @param input - Money per order, orders per period, periods, and margin as a share of revenue.
 * @param options - `explain: false` leaves the steps out.
 * @returns Money per customer, exact.
 * @throws InputError when a term is no number or negative, or the margin rate lies above 1.
 * @see VA-06, G1, G4 under Sources.
 * @example
 * ```ts
 * import { simpleMarginClv } from "idic/value";
 *
 * simpleMarginClv({ orderValue: 120, ordersPerPeriod: 4, periods: 5, marginRate: "0.25" }).value; // => "600"
 * ```
 */
export const simpleMarginClv: SimpleMarginClvFormula = /* @__PURE__ */ formula({
  code: "simple-margin-clv",
  unit: "money",
  cites: ["VA-06", "G1", "G4"],
  schema: simpleMarginClvSchema,
  compute: ({ orderValue, ordersPerPeriod, periods, marginRate }, { step }) => {
    const perPeriod = new Decimal(orderValue).times(ordersPerPeriod).times(marginRate);
    step("margin-per-period", "order value · orders per period · margin rate", perPeriod);
    return decimalText(step("margin", "margin per period · periods", perPeriod.times(periods)));
  },
});
