import type { ArcElasticity, LoyaltyIndex } from "../../../differentiate/loyalty/loyalty-index-types";
import type { LoyaltyIndicator } from "../../../differentiate/loyalty/loyalty-indicators";
import type { Words } from "../../../rule/catalogue";

export const loyaltyIndicators = {
  "repeat-purchases": "重复购买次数",
  "selection-time": "挑选时间",
  "price-sensitivity": "价格敏感程度",
  "competitor-attitude": "对竞争产品的好感",
  "incident-tolerance": "对质量事故的承受能力",
} as const satisfies Record<LoyaltyIndicator, string>;

export const loyaltyIndex = {
  title: "忠诚指数",
  say: ({ value }) => `按五项指标，忠诚指数为${value}，最高为 1。`,
  because: { "loyalty-index": "重复购买、包容失误说明忠诚；挑选时间长、在意价格、喜欢竞品则相反。" },
} as const satisfies Words<LoyaltyIndex, LoyaltyIndex["code"]>;

export const arcElasticity = {
  title: "价格弹性",
  say: ({ value }) => `价格每变动百分之一，购买量约变动百分之${value}。`,
  because: { "arc-elasticity": "购买量的相对变动除以价格的相对变动，均以前后均值为基准。" },
} as const satisfies Words<ArcElasticity, ArcElasticity["code"]>;
