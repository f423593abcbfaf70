import type { OffersCode } from "../../../customize/offers";
import type { OffersAdvice, WithholdReason } from "../../../customize/offers-types";
import type { Words } from "../../../rule/catalogue";

export const treatments = {
  "custom-package": "为您定制的优惠套餐",
  "loaner-car": "代步车",
  "door-pickup": "上门取车",
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
    return `我们为您提供${parts.join(",以及")}。`;
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
  "needs-unknown": "客户需求未知",
  "no-such-need": "客户没有这项需求",
  "value-tier-unknown": "客户价值层级未知",
  "other-value-tier": "面向其他价值层级",
} as const satisfies Record<WithholdReason, string>;
