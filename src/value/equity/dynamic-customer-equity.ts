import { Decimal, decimalText } from "../../foundation/decimal";
import { formula } from "../../rule/figure";
import { clvOfNew, clvOfPresent, divergence } from "./customer-base-clv";
import { dynamicCustomerEquitySchema } from "./customer-base-equity-schema";
import type { DynamicCustomerEquityFormula } from "./customer-base-equity-types";

/**
 * Dynamic customer equity: the customers there are, and those who will be won, their acquisition paid.
 *
 * N · m r / (1 + d − r) + Σ n_k (m (1 + d) / (1 + d − r) − CAC_k) / (1 + d)^k
 *
 * The customers there are have just paid, so their first margin is not counted; a new customer pays when he is won, so his is.
 *
 * @param input - The base, and for each cohort its period, its size and the cost of winning one customer.
 * @param options - `explain: false` leaves the steps out.
 * @returns Money of today: the whole, the present customers and the future ones.
 * @throws InputError `diverges` when retention ≥ 1 + discount rate; other issues for values outside their limits.
 * @see paper:gupta-lehmann-stuart-2004, G2, G6 under Sources.
 * @example
 * ```ts
 * import { dynamicCustomerEquity } from "idic/value";
 *
 * const base = { customers: 1000, margin: 100, retention: "0.75", discountRate: "0.25" };
 * const { value } = dynamicCustomerEquity({ ...base, cohorts: [{ period: 1, customers: 100, acquisitionCost: 150 }] });
 * value; // => { equity: "158000", present: "150000", future: "8000" }
 * ```
 */
export const dynamicCustomerEquity: DynamicCustomerEquityFormula = /* @__PURE__ */ formula({
  code: "dynamic-customer-equity",
  unit: "money",
  cites: ["paper:gupta-lehmann-stuart-2004", "G2", "G6"],
  schema: dynamicCustomerEquitySchema,
  check: divergence,
  convention: () => "present customers: first margin excluded; new customers: first margin included; cash at begin",
  compute: (terms, { step }) => {
    const present = step("present", "customers · m r / (1 + d − r)", clvOfPresent(terms).times(terms.customers));
    const each = step("each-new", "m (1 + d) / (1 + d − r)", clvOfNew(terms));
    const growth = new Decimal(terms.discountRate).plus(1);
    const future = step(
      "future",
      "Σ n (each new − CAC) / (1 + d)^k",
      terms.cohorts.reduce(
        (sum, { period, customers, acquisitionCost }) => sum.plus(each.minus(acquisitionCost).times(customers).div(growth.pow(period))),
        new Decimal(0),
      ),
    );
    const equity = step("equity", "present + future", present.plus(future));
    return { equity: decimalText(equity), present: decimalText(present), future: decimalText(future) };
  },
});
