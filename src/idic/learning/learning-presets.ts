import type { LearningPolicyInput } from "./learning-types";

/** What a store notes after it has spoken to a customer: every contact shows what is needed now, which is noted and used. */
export const dealerLearning = {
  schemaVersion: 1,
  id: "dealer-learning",
  edition: "1",
  from: "2000-01-01",
  sources: [
    { title: "培养客户的忠诚", standing: "primary", clause: "every contact shows what is needed now" },
    { title: "idic: names of our own", standing: "draft" },
  ],
  controller: "store",
  purpose: "marketing",
  preferences: ["preferred-channel", "preferred-time"],
} as const satisfies LearningPolicyInput;
