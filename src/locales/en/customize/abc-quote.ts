import type { AbcQuoteCode, ClassReason } from "../../../customize/abc-quote/abc-quote";
import type { AbcQuote } from "../../../customize/abc-quote/abc-quote-types";
import type { LineKind, Payer, QuoteClass } from "../../../customize/abc-quote/quote-terms";
import type { Words } from "../../../rule/catalogue";
import { money } from "./money";

export const abcQuote = {
  title: "ABC repair quote",
  say: (quote) =>
    [
      `You pay ${money(quote, quote.due)} for what must be repaired.`,
      `Work for ${money(quote, quote.deferred.total)} can wait: we check it with you at regular intervals.`,
      `You save ${money(quote, quote.saved.total)} on work we advise you not to have done.`,
    ].join(" "),
  because: {
    reversed: "This takes back an earlier quote.",
    "repair-needed": "Every line says why it is in its class.",
    "observe-only": "Nothing has to be repaired today; some parts are watched.",
    "nothing-needed": "Nothing has to be repaired, and nothing has to be watched.",
  },
  warnings: {
    "discount-capped": "The discount is larger than what it applies to, so it was cut to that amount.",
    "quote-expired": "The quote is no longer valid.",
  },
} as const satisfies Words<AbcQuote, AbcQuoteCode>;

export const quoteClasses = {
  A: "must be repaired",
  B: "observed, with regular checks",
  C: "advised against",
} as const satisfies Record<QuoteClass, string>;

export const classReasons = {
  "must-be-repaired": "must be repaired",
  "to-be-observed": "can be watched for now",
  "advised-against": "need not be repaired",
} as const satisfies Record<ClassReason, string>;

export const lineKinds = {
  part: "parts",
  labour: "labour",
  sublet: "work by others",
  material: "materials",
  fee: "fees",
} as const satisfies Record<LineKind, string>;

export const payers = {
  customer: "customer",
  insurer: "insurer",
  warranty: "warranty",
  goodwill: "goodwill",
} as const satisfies Record<Payer, string>;
