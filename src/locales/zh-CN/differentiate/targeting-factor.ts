import type { TargetingFactor } from "../../../differentiate/segments/targeting-factor-types";
import type { Words } from "../../../rule/catalogue";

export const targetingFactor = {
  title: "精准优惠的倍数",
  say: ({ value }) => `精准投放的优惠使用率是平均水平的${value}倍。`,
  because: { "targeting-factor": "两个使用率之比;没有对照组,不能证明因果。" },
} as const satisfies Words<TargetingFactor, TargetingFactor["code"]>;
