import type { Words } from "../../../rule/catalogue";
import type { BuyerBenefit, CustomerDeliveredValue } from "../../../value/perceived-value-types";

export const buyerBenefit = {
  title: "Buyer's benefit",
  say: ({ value }) => `The purchase is worth ${value} to the buyer, all in all.`,
  because: { "buyer-benefit": "What the product and the brand give him, less the money and the time it costs him." },
} as const satisfies Words<BuyerBenefit, BuyerBenefit["code"]>;

export const customerDeliveredValue = {
  title: "Customer delivered value",
  say: ({ value }) => `The offer delivers ${value} to the customer.`,
  because: { "customer-delivered-value": "Everything he receives, less everything he gives." },
} as const satisfies Words<CustomerDeliveredValue, CustomerDeliveredValue["code"]>;
