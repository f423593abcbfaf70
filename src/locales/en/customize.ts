import type { Catalogue } from "../../rule/catalogue";
import { abcQuote, classReasons, lineKinds, payers, quoteClasses } from "./customize/abc-quote";
import { offers, treatments, withholdReasons } from "./customize/offers";
import { labels } from "./labels";

/** English words for the customize module. */
export const en = {
  locale: "en",
  labels,
  rules: { "abc-quote": abcQuote, offers },
  lists: { quoteClasses, classReasons, lineKinds, payers, treatments, withholdReasons },
} as const satisfies Catalogue;
