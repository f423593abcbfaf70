import type { Words } from "../../../rule/catalogue";
import type { AlwaysAShareClv } from "../../../value/clv/always-a-share-clv-types";

export const alwaysAShareClv = {
  title: "Customer lifetime value of a customer who never quite leaves",
  say: ({ value }) => `The customer is expected to be worth ${value} over the years given.`,
  because: { "always-a-share-clv": "Margins at the time of each purchase, less marketing at the beginning of each year." },
} as const satisfies Words<AlwaysAShareClv, AlwaysAShareClv["code"]>;
