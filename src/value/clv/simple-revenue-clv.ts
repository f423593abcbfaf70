import { Decimal, decimalText } from "../../foundation/decimal";
import { formula } from "../../rule/figure";
import { simpleRevenueClvSchema } from "./simple-clv-schema";
import type { SimpleRevenueClvFormula } from "./simple-clv-types";

/**
 * Simple lifetime revenue: order value · orders per period · periods. It knows no discount, no churn and no cost: it is revenue, and
 * `simpleMarginClv` is what remains of it.
 *
 * @param input - Money per order, orders per period, and periods.
 * @param options - `explain: false` leaves the steps out.
 * @returns Money per customer, exact.
 * @throws InputError when a term is no number or negative.
 * @see G1 under Sources; a rule of thumb of practice without a paper behind it.
 * @example
 * ```ts
 * import { simpleRevenueClv } from "idic/value";
 *
 * simpleRevenueClv({ orderValue: 120, ordersPerPeriod: 4, periods: 5 }).value; // => "2400"
 * ```
 */
export const simpleRevenueClv: SimpleRevenueClvFormula = /* @__PURE__ */ formula({
  code: "simple-revenue-clv",
  unit: "money",
  cites: ["G1"],
  schema: simpleRevenueClvSchema,
  compute: ({ orderValue, ordersPerPeriod, periods }, { step }) => {
    const orders = step("orders", "orders per period · periods", new Decimal(ordersPerPeriod).times(periods));
    return decimalText(step("revenue", "order value · orders", orders.times(orderValue)));
  },
});
