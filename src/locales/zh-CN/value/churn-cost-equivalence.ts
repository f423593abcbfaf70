import type { Words } from "../../../rule/catalogue";
import type { ChurnCostEquivalence } from "../../../value/retention/churn-cost-equivalence-types";

export const churnCostEquivalence = {
  title: "流失率下降的等值成本降幅",
  say: ({ value }) => `流失率的下降相当于年度成本降低${value}（比例）。`,
  because: { "churn-cost-equivalence": "挽留客户的价值除以每位客户的年度成本。" },
} as const satisfies Words<ChurnCostEquivalence, ChurnCostEquivalence["code"]>;
