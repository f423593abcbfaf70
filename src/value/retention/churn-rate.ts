import { Decimal, decimalText } from "../../foundation/decimal";
import { formula } from "../../rule/figure";
import { churnRateSchema } from "./customer-counts-schema";
import type { ChurnRateFormula } from "./customer-counts-types";

/**
 * The churn rate of a period: the customers who left, S + N − E, by the customers at the start or by the average of start and end. Both
 * are in use, so the denominator has to be said. By the start it is 1 − `retentionRate`.
 *
 * @param input - Customers at the start, won during the period and at the end, and the denominator.
 * @param options - `explain: false` leaves the steps out.
 * @returns A fraction; by the average it can be above 1.
 * @throws InputError `zero-denominator` without customers at the start, `inconsistent` when more old customers are left than there were.
 * @see G1, G3 under Sources.
 * @example
 * ```ts
 * import { churnRate } from "idic/value";
 *
 * const period = { start: 1000, won: 250, end: 1200 };
 * churnRate({ ...period, denominator: "start" }).value; // => "0.05"
 * churnRate({ ...period, denominator: "average" }).value; // => "0.045454545454545454545"
 * ```
 */
export const churnRate: ChurnRateFormula = /* @__PURE__ */ formula({
  code: "churn-rate",
  unit: "fraction",
  cites: ["G1", "G3"],
  schema: churnRateSchema,
  convention: ({ denominator }) => `by the customers ${denominator === "start" ? "at the start" : "on average"}`,
  compute: ({ start, won, end, denominator }, { step }) => {
    const left = step("left", "start + won − end", new Decimal(start).plus(won).minus(end));
    const base = denominator === "start" ? new Decimal(start) : new Decimal(start).plus(end).div(2);
    step("denominator", denominator === "start" ? "start" : "(start + end) / 2", base);
    return decimalText(step("churn", "left / denominator", left.div(base)));
  },
});
