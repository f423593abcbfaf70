import type { Words } from "../../../rule/catalogue";
import type { ChurnCostEquivalence } from "../../../value/retention/churn-cost-equivalence-types";

export const churnCostEquivalence = {
  title: "Cut of costs worth as much as less churn",
  say: ({ value }) => `The lower churn is worth as much as cutting annual costs by a share of ${value}.`,
  because: { "churn-cost-equivalence": "What saved customers are worth, divided by what a customer costs per year." },
} as const satisfies Words<ChurnCostEquivalence, ChurnCostEquivalence["code"]>;
