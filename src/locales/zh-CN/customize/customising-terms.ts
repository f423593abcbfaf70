import type { CommunicationPart, CustomisingEffect } from "../../../customize/offers/customising-terms";

export const customisingEffects = {
  "more-purchases": "增加交易次数",
  "easier-return": "更容易再次光顾",
  "more-margin-each-time": "提高每次交易的利润",
} as const satisfies Record<CustomisingEffect, string>;

export const communicationMix = {
  "welcome-pack": "个性化欢迎礼包",
  "loyalty-led-communication": "以忠诚为导向的沟通",
  "dialogue-by-priority": "按优先级与潜在客户对话",
  magazine: "客户杂志",
  "owners-club": "车主俱乐部",
  "targeted-finance": "有针对性的金融服务",
  "cross-and-up-selling": "交叉营销与向上营销",
} as const satisfies Record<CommunicationPart, string>;
