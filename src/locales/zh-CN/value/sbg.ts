import type { Words } from "../../../rule/catalogue";
import type { SbgLifetime, SbgResidualLifetime, SbgRetention, SbgSurvival } from "../../../value/sbg/sbg-types";

export const sbgRetention = {
  title: "sBG模型的保持率",
  say: ({ value }) => `各期保持率：${value.join("、")}。`,
  because: { "sbg-retention": "保持率随时间上升，因为容易流失的客户先离开。" },
} as const satisfies Words<SbgRetention, SbgRetention["code"]>;

export const sbgSurvival = {
  title: "sBG模型的留存曲线",
  say: ({ value }) => `自期初起各期仍在的比例：${value.join("、")}。`,
  because: { "sbg-survival": "截至各期的保持率之积。" },
} as const satisfies Words<SbgSurvival, SbgSurvival["code"]>;

export const sbgLifetime = {
  title: "折现后的预期寿命",
  say: ({ value }) => `新客户的折现预期停留期数为${value}。`,
  because: { "sbg-lifetime": "对流失倾向不同的客户取平均，含首期。" },
} as const satisfies Words<SbgLifetime, SbgLifetime["code"]>;

export const sbgResidualLifetime = {
  title: "折现后的预期剩余寿命",
  say: ({ value }) => `在下次续约前，该客户的折现预期剩余期数为${value}。`,
  because: {
    "sbg-residual-lifetime": ({ inputs }) =>
      inputs.renewals === 0 ? "尚未续约过，首次续约还在前面。" : "已多次续约的客户比新客户更不易流失。",
  },
} as const satisfies Words<SbgResidualLifetime, SbgResidualLifetime["code"]>;
