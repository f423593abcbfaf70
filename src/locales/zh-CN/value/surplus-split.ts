import type { Words } from "../../../rule/catalogue";
import type { SurplusSplit } from "../../../value/buyer/surplus-split-types";

export const surplusSplit = {
  title: "剩余价值的分配",
  say: ({ value }) => `总剩余为${value.total}，其中顾客得${value.customer}，卖方得${value.seller}。`,
  because: { "surplus-split": "顾客所认可的价值高出成本的部分，由价格划分给双方。" },
} as const satisfies Words<SurplusSplit, SurplusSplit["code"]>;
