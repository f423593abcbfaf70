import { Decimal } from "../../foundation/decimal";
import { compareExact, type DecimalText, exact } from "../../foundation/exact";
import { formula } from "../../rule/figure";
import { productOpportunitiesSchema } from "./product-opportunities-schema";
import type { AnalysedNeed, ProductOpportunitiesFormula } from "./product-opportunities-types";

/**
 * Needs that could become products: those that customers have and nothing meets yet, the most valuable first. What was learnt
 * of customers opens a new market only where it is turned into something they can buy.
 *
 * @param input - How many customers have each need and what they are worth, and which needs are met already.
 * @param options - `explain: false` leaves the steps out.
 * @returns The needs that are open, by value, then by number of customers, then by code; one whose value is unknown comes after those known.
 * @throws InputError when a need comes twice or a value is not what its column says.
 * @see CU-27 under Sources.
 * @example
 * ```ts
 * import { productOpportunities } from "idic/customize";
 *
 * const { value } = productOpportunities({
 *   needs: [
 *     { need: "time", customers: 120, value: "3000000" },
 *     { need: "night-service", customers: 45, value: "1350000" },
 *     { need: "pet-transport", customers: 60, value: "900000" },
 *   ],
 *   met: ["time"],
 * });
 * value.map(({ need }) => need); // => ["night-service", "pet-transport"]
 * ```
 */
export const productOpportunities: ProductOpportunitiesFormula = /* @__PURE__ */ formula({
  code: "product-opportunities",
  unit: "code",
  cites: ["CU-27"],
  schema: productOpportunitiesSchema,
  compute: ({ needs, met }, { step }) => {
    const open = needs.filter(({ need, customers }) => customers > 0 && !met.includes(need)).sort(moreValuableFirst);
    step("open", "needs that somebody has and nothing meets", new Decimal(open.length));
    return open.map(({ need, customers, value }) => ({ need, customers, value }));
  },
});

function moreValuableFirst(a: AnalysedNeed, b: AnalysedNeed): number {
  return compareValues(b.value, a.value) || b.customers - a.customers || (a.need < b.need ? -1 : 1);
}

function compareValues(a: DecimalText | null, b: DecimalText | null): number {
  if (a === null || b === null) return Number(a !== null) - Number(b !== null);
  return compareExact(exact(a), exact(b));
}
