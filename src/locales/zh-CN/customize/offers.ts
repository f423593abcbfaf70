import type { OffersCode } from "../../../customize/offers/offers";
import type { OfferKind, OffersAdvice, WithholdReason } from "../../../customize/offers/offers-types";
import type { Words } from "../../../rule/catalogue";

export const treatments = {
  "custom-package": "为您定制的优惠套餐",
  "loaner-car": "代步车",
  "door-pickup": "上门取车",
  "trade-in-valuation": "爱车评估",
  "test-drive": "试乘试驾",
  "referral-reward": "转介绍答谢",
  "winter-wheels": "冬季轮胎套装",
  "follow-on-loan": "续贷方案",
  "follow-on-lease": "续租方案",
  "multi-car-plan": "多车车主专属计划",
  "used-car-certificate": "二手车认证",
  "seller-discount": "老销售顾问专享折扣",
} as const satisfies Record<string, string>;

function treatment(code: string): string {
  const names: Readonly<Record<string, string>> = treatments;
  return names[code] ?? code;
}

export const offers = {
  title: "专属方案",
  say: ({ outcome }) => {
    if (outcome.made.length === 0) return "今天暂无为您准备的方案。";
    const parts = outcome.made.flatMap(({ allOf }) => allOf.map(({ anyOf }) => anyOf.map(treatment).join("或")));
    return `我们为您提供${parts.join("，以及")}。`;
  },
  because: {
    "service-first": "您尚未解决的服务问题优先处理。",
    "segment-match": "这与您的用车情况和需求相符。",
    "no-match": "现有方案与您的用车情况和需求不符。",
  },
} as const satisfies Words<OffersAdvice, OffersCode>;

export const withholdReasons = {
  "service-issue-open": "有未解决的服务问题",
  "vehicle-age-unknown": "车龄未知",
  "vehicle-too-new": "车龄不足",
  "vehicles-unknown": "车辆数量未知",
  "too-few-vehicles": "车辆数量不足",
  "needs-unknown": "客户需求未知",
  "no-such-need": "客户没有这项需求",
  "value-tier-unknown": "客户价值层级未知",
  "other-value-tier": "面向其他价值层级",
  "trait-unknown": "所需条件未知",
  "other-trait": "所需条件不符",
  "date-unknown": "相关日期未知",
  "too-early": "时机未到",
  "too-late": "时机已过",
} as const satisfies Record<WithholdReason, string>;

export const offerKinds = {
  service: "服务",
  "cross-sell": "交叉营销",
  "up-sell": "向上营销",
  finance: "金融服务",
  loyalty: "忠诚回馈",
} as const satisfies Record<OfferKind, string>;
