import type { LoyaltyTypeCode } from "../../../differentiate/loyalty/loyalty-type";
import type { LoyaltyType, LoyaltyTypeDecision } from "../../../differentiate/loyalty/loyalty-type-types";
import type { Words } from "../../../rule/catalogue";

export const loyaltyTypes = {
  true: "真正忠诚",
  latent: "潜在忠诚",
  spurious: "惯性忠诚",
  none: "非忠诚",
} as const satisfies Record<LoyaltyType, string>;

export const loyaltyType = {
  title: "忠诚类型",
  say: ({ outcome }) => (outcome.type === null ? "暂时无法判断该客户的忠诚类型。" : `该客户属于${loyaltyTypes[outcome.type]}。`),
  because: {
    unknown: "还不知道他的态度或行为。",
    true: "他对我们的评价高于他人，行为也一致。",
    latent: "他认可我们，却到别处消费：让他来店更方便。",
    spurious: "他来店出于习惯而非认同：要赶在别人之前赢得他的好感。",
    none: "态度与行为都不偏向我们。",
  },
} as const satisfies Words<LoyaltyTypeDecision, LoyaltyTypeCode>;
