import { decimalText } from "../../foundation/decimal";
import { formula } from "../../rule/figure";
import { clvOfPresent, divergence } from "./customer-base-clv";
import { staticCustomerEquitySchema } from "./customer-base-equity-schema";
import type { StaticCustomerEquityFormula } from "./customer-base-equity-types";

/**
 * Static customer equity: the customers there are, each with what he is still to bring: N · m r / (1 + d − r).
 *
 * They have just paid, so the first margin is not counted; cash comes at the beginning of a period.
 *
 * @param input - The number of customers, money per customer and period, rates as fractions of the same period.
 * @param options - `explain: false` leaves the steps out.
 * @returns Money of today.
 * @throws InputError `diverges` when retention ≥ 1 + discount rate; other issues for values outside their limits.
 * @see paper:gupta-lehmann-stuart-2004, G2, G6 under Sources.
 * @example
 * ```ts
 * import { staticCustomerEquity } from "idic/value";
 *
 * staticCustomerEquity({ customers: 1000, margin: 100, retention: "0.8", discountRate: "0.1" }).value; // => "266666.66666666666667"
 * ```
 */
export const staticCustomerEquity: StaticCustomerEquityFormula = /* @__PURE__ */ formula({
  code: "static-customer-equity",
  unit: "money",
  cites: ["paper:gupta-lehmann-stuart-2004", "G2", "G6"],
  schema: staticCustomerEquitySchema,
  check: divergence,
  convention: () => "first margin excluded, cash at begin",
  compute: (terms, { step }) => {
    const each = step("each", "m r / (1 + d − r)", clvOfPresent(terms));
    return decimalText(step("equity", "customers · each", each.times(terms.customers)));
  },
});
