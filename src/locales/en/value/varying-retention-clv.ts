import type { Words } from "../../../rule/catalogue";
import type { VaryingRetentionClv } from "../../../value/clv/varying-retention-clv-types";

export const varyingRetentionClv = {
  title: "Customer lifetime value at varying retention",
  say: ({ value }) => `The customer is expected to be worth ${value} over the periods given.`,
  because: { "varying-retention-clv": "Each margin counts for those who are still there, discounted to today." },
  warnings: { "keeping-cost-rises": "Keeping the customer becomes dearer with age, where it is held to become cheaper." },
} as const satisfies Words<VaryingRetentionClv, VaryingRetentionClv["code"]>;
