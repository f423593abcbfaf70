import type { Catalogue } from "../../rule/catalogue";
import { abcQuote, classReasons, lineKinds, payers, quoteClasses } from "./customize/abc-quote";
import { offers, treatments, withholdReasons } from "./customize/offers";
import { labels } from "./labels";

/** 定制模块的中文词句。 */
export const zhCN = {
  locale: "zh-CN",
  labels,
  rules: { "abc-quote": abcQuote, offers },
  lists: { quoteClasses, classReasons, lineKinds, payers, treatments, withholdReasons },
} as const satisfies Catalogue;
