import type { QuoteWord } from "../../../customize/abc-quote/render-quote-types";

export const quoteWords = {
  item: "项目",
  reason: "理由",
  payer: "付款方",
  amount: "金额",
  discount: "优惠",
  "tax-rate": "税率",
  tax: "税额",
  total: "合计",
  summary: "汇总",
  net: "必须维修项目（税前）",
  taxable: "优惠后",
  payable: "含税合计",
  "rounded-off": "抹零",
  due: "您需支付",
  deferred: "可以先观察（B）",
  saved: "为您省下（C）",
  "valid-through": "有效期至",
  "amounts-in": "所有金额单位为{currency}。",
  saving: "建议不做的项目为您省下{amount}{currency}。",
} as const satisfies Record<QuoteWord, string>;

/** 检查结果以外的理由。 */
export const findingReasons = {
  "not-worth-it-at-this-age": "以目前车龄已不值得做",
} as const satisfies Record<string, string>;

/** 金额旁的货币名称。 */
export const currencies = {
  CNY: "元",
  EUR: "欧元",
  GBP: "英镑",
  HKD: "港元",
  JPY: "日元",
  USD: "美元",
} as const satisfies Record<string, string>;
