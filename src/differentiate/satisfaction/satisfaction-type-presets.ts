import type { SatisfactionTypePolicyInput } from "./satisfaction-type-types";

/**
 * Only those who are completely satisfied, 5 of 5, count as satisfied: the study found that the merely satisfied leave far more
 * often. That half of the purchases is high loyalty is ours, because the study gives no bound.
 */
export const jonesSasser = {
  schemaVersion: 1,
  id: "jones-sasser",
  edition: "1",
  from: "2000-01-01",
  sources: [
    { title: "Jones and Sasser, Why Satisfied Customers Defect (1995)", standing: "secondary" },
    { title: "idic: bounds of our own", standing: "draft" },
  ],
  worst: 1,
  best: 5,
  highSatisfaction: 5,
  highLoyalty: "0.5",
} as const satisfies SatisfactionTypePolicyInput;
