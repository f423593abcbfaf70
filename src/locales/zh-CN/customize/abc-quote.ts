import type { AbcQuoteCode, ClassReason } from "../../../customize/abc-quote/abc-quote";
import type { AbcQuote } from "../../../customize/abc-quote/abc-quote-types";
import type { LineKind, Payer, QuoteClass } from "../../../customize/abc-quote/quote-terms";
import type { Words } from "../../../rule/catalogue";
import { money } from "./money";

export const abcQuote = {
  title: "ABC维修报价",
  say: (quote) =>
    [
      `本次必须维修的项目需支付${money(quote, quote.due)}。`,
      `可以先观察、定期检查的项目共${money(quote, quote.deferred.total)}，暂不需要支付。`,
      `建议不做的项目为您省下${money(quote, quote.saved.total)}。`,
    ].join(""),
  because: {
    reversed: "这是对先前报价的冲销。",
    "repair-needed": "每一项都注明了归类的理由。",
    "observe-only": "目前没有必须维修的项目，部分项目需要观察。",
    "nothing-needed": "目前没有必须维修或需要观察的项目。",
  },
  warnings: {
    "discount-capped": "优惠超过了可优惠的金额，已按该金额计算。",
    "quote-expired": "报价已过有效期。",
  },
} as const satisfies Words<AbcQuote, AbcQuoteCode>;

export const quoteClasses = {
  A: "必须维修",
  B: "观察并定期检查",
  C: "建议不修",
} as const satisfies Record<QuoteClass, string>;

export const classReasons = {
  "must-be-repaired": "必须维修",
  "to-be-observed": "可以先观察",
  "advised-against": "不必维修",
} as const satisfies Record<ClassReason, string>;

export const lineKinds = {
  part: "配件",
  labour: "工时",
  sublet: "外协",
  material: "辅料",
  fee: "费用",
} as const satisfies Record<LineKind, string>;

export const payers = {
  customer: "客户",
  insurer: "保险公司",
  warranty: "质保",
  goodwill: "善意补偿",
} as const satisfies Record<Payer, string>;
