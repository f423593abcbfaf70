import type { AbcQuoteCode, ClassReason } from "../../customize/abc-quote";
import type { AbcQuote } from "../../customize/abc-quote-types";
import type { OffersCode } from "../../customize/offers";
import type { OffersAdvice, WithholdReason } from "../../customize/offers-types";
import type { LineKind, Payer, QuoteClass } from "../../customize/quote-terms";
import type { Catalogue, Words } from "../../rule/catalogue";
import { labels } from "./labels";

/** 以主币单位书写的金额,不论报价以何单位记账。 */
function money({ currency, amounts, decimals }: AbcQuote, amount: string): string {
  if (amounts === "major" || decimals === 0) return withUnit(currency, amount);
  const digits = amount.replace("-", "").padStart(decimals + 1, "0");
  return withUnit(currency, `${amount.startsWith("-") ? "-" : ""}${digits.slice(0, -decimals)}.${digits.slice(-decimals)}`);
}

function withUnit(currency: string, amount: string): string {
  return currency === "CNY" ? `${amount}元` : `${currency} ${amount}`;
}

const abcQuote = {
  title: "ABC维修报价",
  say: (quote) =>
    [
      `本次必须维修的项目需支付${money(quote, quote.due)}。`,
      `可以先观察、定期检查的项目共${money(quote, quote.deferred.total)},暂不需要支付。`,
      `建议不做的项目为您省下${money(quote, quote.saved.total)}。`,
    ].join(""),
  because: {
    reversed: "这是对先前报价的冲销。",
    "repair-needed": "每一项都注明了归类的理由。",
    "observe-only": "目前没有必须维修的项目,部分项目需要观察。",
    "nothing-needed": "目前没有必须维修或需要观察的项目。",
  },
  warnings: {
    "discount-capped": "优惠超过了可优惠的金额,已按该金额计算。",
    "quote-expired": "报价已过有效期。",
  },
} as const satisfies Words<AbcQuote, AbcQuoteCode>;

const treatments = {
  "custom-package": "为您定制的优惠套餐",
  "loaner-car": "代步车",
  "door-pickup": "上门取车",
} as const satisfies Record<string, string>;

function treatment(code: string): string {
  const names: Readonly<Record<string, string>> = treatments;
  return names[code] ?? code;
}

const offers = {
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

const quoteClasses = {
  A: "必须维修",
  B: "观察并定期检查",
  C: "建议不修",
} as const satisfies Record<QuoteClass, string>;

const classReasons = {
  "must-be-repaired": "必须维修",
  "to-be-observed": "可以先观察",
  "advised-against": "不必维修",
} as const satisfies Record<ClassReason, string>;

const lineKinds = {
  part: "配件",
  labour: "工时",
  sublet: "外协",
  material: "辅料",
  fee: "费用",
} as const satisfies Record<LineKind, string>;

const payers = {
  customer: "客户",
  insurer: "保险公司",
  warranty: "质保",
  goodwill: "善意补偿",
} as const satisfies Record<Payer, string>;

const withholdReasons = {
  "service-issue-open": "有未解决的服务问题",
  "vehicle-age-unknown": "车龄未知",
  "vehicle-too-new": "车龄不足",
  "needs-unknown": "客户需求未知",
  "no-such-need": "客户没有这项需求",
  "value-tier-unknown": "客户价值层级未知",
  "other-value-tier": "面向其他价值层级",
} as const satisfies Record<WithholdReason, string>;

/** 定制模块的中文词句。 */
export const zhCN = {
  locale: "zh-CN",
  labels,
  rules: { "abc-quote": abcQuote, offers },
  lists: { quoteClasses, classReasons, lineKinds, payers, treatments, withholdReasons },
} as const satisfies Catalogue;
