import type { ProductOpportunities } from "../../../customize/offers/product-opportunities-types";
import type { Words } from "../../../rule/catalogue";
import { counted } from "../counted";

export const productOpportunities = {
  title: "Needs that could become products",
  say: ({ value }) => {
    const [first] = value;
    return first === undefined
      ? "Every need that was found is met."
      : `${counted(value.length, "need")} ${value.length === 1 ? "is" : "are"} open; the most valuable is “${first.need}”, of ${counted(first.customers, "customer")}.`;
  },
  because: { "product-opportunities": "A need that nothing meets is a market nobody serves." },
} as const satisfies Words<ProductOpportunities, ProductOpportunities["code"]>;
