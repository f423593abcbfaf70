import type { Words } from "../../../rule/catalogue";
import type { BuyerBenefit, CustomerDeliveredValue, DeliveredValueRatio } from "../../../value/buyer/perceived-value-types";

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

export const deliveredValueRatio = {
  title: "Ratio of value and cost",
  say: ({ value }) => `What the customer receives is ${value} times what he gives.`,
  because: { "delivered-value-ratio": "Everything he receives, divided by everything he gives; the difference may prefer another offer." },
} as const satisfies Words<DeliveredValueRatio, DeliveredValueRatio["code"]>;
