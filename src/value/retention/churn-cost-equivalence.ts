import { Decimal, decimalText } from "../../foundation/decimal";
import { formula } from "../../rule/figure";
import { churnCostEquivalenceSchema } from "./churn-cost-equivalence-schema";
import type { ChurnCostEquivalenceFormula } from "./churn-cost-equivalence-types";

/**
 * The cut of annual costs that is worth as much as losing fewer customers: churn reduction · value of a saved customer / annual cost
 * per customer.
 *
 * That 2% less churn equals 10% less cost is true for customers who are worth five times what they cost in a year, and for no others.
 *
 * @param input - The points of churn, the value and the annual cost of a customer.
 * @param options - `explain: false` leaves the steps out.
 * @returns A fraction of the costs: 0.1 is 10%.
 * @throws InputError `zero-denominator` when a customer costs nothing, other issues for terms outside their range.
 * @see VA-05, G3, book:murphy-murphy-2002 under Sources; the formula is ours.
 * @example
 * ```ts
 * import { churnCostEquivalence } from "idic/value";
 *
 * churnCostEquivalence({ churnReduction: "0.02", customerValue: 500, annualCost: 100 }).value; // => "0.1"
 * churnCostEquivalence({ churnReduction: "0.02", customerValue: 300, annualCost: 100 }).value; // => "0.06"
 * ```
 */
export const churnCostEquivalence: ChurnCostEquivalenceFormula = /* @__PURE__ */ formula({
  code: "churn-cost-equivalence",
  unit: "fraction",
  cites: ["VA-05", "G3", "book:murphy-murphy-2002"],
  schema: churnCostEquivalenceSchema,
  compute: ({ churnReduction, customerValue, annualCost }, { step }) => {
    const saved = step("saved-per-customer", "churn reduction · customer value", new Decimal(churnReduction).times(customerValue));
    return decimalText(step("equivalent-cost-reduction", "saved per customer / annual cost", saved.div(annualCost)));
  },
});
