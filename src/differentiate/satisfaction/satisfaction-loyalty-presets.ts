import type { SatisfactionLoyaltyPolicyInput } from "./satisfaction-loyalty-types";

/** That there are two thresholds is the source's; that they lie at 4 and 5 of 5 is ours, because it gives none. */
export const twoThresholds = {
  schemaVersion: 1,
  id: "two-thresholds",
  edition: "1",
  from: "2000-01-01",
  sources: [
    { title: "培养客户的忠诚", standing: "primary", clause: "忠诚客户的特征识别" },
    { title: "idic: bounds of our own", standing: "draft" },
  ],
  worst: 1,
  best: 5,
  willingFrom: 4,
  actingFrom: 5,
} as const satisfies SatisfactionLoyaltyPolicyInput;
