import { Decimal, decimalText } from "../../foundation/decimal";
import { formula } from "../../rule/figure";
import { surplusSplitSchema } from "./surplus-split-schema";
import type { SurplusSplitFormula } from "./surplus-split-types";

/**
 * The split of the surplus: a sale creates customer value − unit cost, and the price divides it. The customer keeps value − price,
 * the seller price − unit cost.
 *
 * @param input - Value, price and unit cost of one offer, in money.
 * @param options - `explain: false` leaves the steps out.
 * @returns Both parts and their sum, exact. Either may be negative.
 * @throws InputError when a term is no number, or the price or the cost is negative.
 * @see VA-10, book:kotler-keller under Sources.
 * @example
 * ```ts
 * import { surplusSplit } from "idic/value";
 *
 * surplusSplit({ customerValue: 20000, price: 19000, unitCost: 14000 }).value; // => { customer: "1000", seller: "5000", total: "6000" }
 * ```
 */
export const surplusSplit: SurplusSplitFormula = /* @__PURE__ */ formula({
  code: "surplus-split",
  unit: "money",
  cites: ["VA-10", "book:kotler-keller"],
  schema: surplusSplitSchema,
  compute: ({ customerValue, price, unitCost }, { step }) => {
    const customer = step("customer-surplus", "customer value − price", new Decimal(customerValue).minus(price));
    const seller = step("seller-surplus", "price − unit cost", new Decimal(price).minus(unitCost));
    const total = step("total-surplus", "customer value − unit cost", new Decimal(customerValue).minus(unitCost));
    return { customer: decimalText(customer), seller: decimalText(seller), total: decimalText(total) };
  },
});
