import type { Catalogue, Words } from "../../rule/catalogue";
import type { AverageAnnualValue } from "../../value/average-annual-value-types";
import type { GeometricClv } from "../../value/geometric-clv-types";
import type { BuyerBenefit, CustomerDeliveredValue } from "../../value/perceived-value-types";
import { labels } from "./labels";

const rules = {
  "average-annual-value": {
    title: "Average annual value",
    say: ({ value }) => `The customer has spent ${value} a year on average.`,
    because: { "average-annual-value": "What was spent, divided by the years; it looks back and promises nothing." },
  } satisfies Words<AverageAnnualValue, AverageAnnualValue["code"]>,
  "buyer-benefit": {
    title: "Buyer's benefit",
    say: ({ value }) => `The purchase is worth ${value} to the buyer, all in all.`,
    because: { "buyer-benefit": "What the product and the brand give him, less the money and the time it costs him." },
  } satisfies Words<BuyerBenefit, BuyerBenefit["code"]>,
  "customer-delivered-value": {
    title: "Customer delivered value",
    say: ({ value }) => `The offer delivers ${value} to the customer.`,
    because: { "customer-delivered-value": "Everything he receives, less everything he gives." },
  } satisfies Words<CustomerDeliveredValue, CustomerDeliveredValue["code"]>,
  "geometric-clv": {
    title: "Customer lifetime value at constant retention",
    say: ({ value }) => `The customer is expected to be worth ${value} over his lifetime.`,
    because: { "geometric-clv": ({ convention }) => `Read as: ${convention}.` },
  } satisfies Words<GeometricClv, GeometricClv["code"]>,
};

/** English words for the value module. */
export const en = { locale: "en", labels, rules, lists: {} } as const satisfies Catalogue;
