import type { ProductOpportunities } from "../../../customize/offers/product-opportunities-types";
import type { Words } from "../../../rule/catalogue";

export const productOpportunities = {
  title: "Needs that could become products",
  say: ({ value }) => {
    const [first] = value;
    return first === undefined
      ? "Every need that was found is met."
      : `${value.length} needs are open; the most valuable is “${first.need}”, of ${first.customers} customers.`;
  },
  because: { "product-opportunities": "A need that nothing meets is a market nobody serves." },
} as const satisfies Words<ProductOpportunities, ProductOpportunities["code"]>;
