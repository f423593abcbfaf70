import type { SatisfactionLoyaltyCode } from "../../../differentiate/satisfaction/satisfaction-loyalty";
import type { SatisfactionLoyaltyDecision, SatisfactionStage } from "../../../differentiate/satisfaction/satisfaction-loyalty-types";
import type { Words } from "../../../rule/catalogue";

export const satisfactionStages = {
  none: "尚不会忠诚",
  willing: "有忠诚的意愿",
  acting: "有忠诚的行为",
} as const satisfies Record<SatisfactionStage, string>;

export const satisfactionLoyalty = {
  title: "满意度的两个门槛",
  say: ({ outcome: { stage, next } }) => {
    if (stage === null) return "尚不清楚该客户的满意度。";
    return `该客户${satisfactionStages[stage]}。${next === null ? "" : `距下一个门槛还差${next.missing}。`}`;
  },
  because: {
    unknown: "没有询问过他是否满意。",
    none: "满意度未达到第一个门槛，不会产生忠诚的意愿。",
    willing: "达到第一个门槛后才有忠诚的意愿，达到第二个门槛后才有忠诚的行为。",
    acting: "他的满意度足以带来忠诚的行为。",
  },
} as const satisfies Words<SatisfactionLoyaltyDecision, SatisfactionLoyaltyCode>;
