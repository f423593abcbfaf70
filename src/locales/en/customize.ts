import type { AbcQuoteCode, ClassReason } from "../../customize/abc-quote";
import type { AbcQuote } from "../../customize/abc-quote-types";
import type { OffersCode } from "../../customize/offers";
import type { OffersAdvice, WithholdReason } from "../../customize/offers-types";
import type { LineKind, Payer, QuoteClass } from "../../customize/quote-terms";
import type { Catalogue, Words } from "../../rule/catalogue";
import { labels } from "./labels";

/** An amount in the main unit, whatever unit the quote is written in. */
function money({ currency, amounts, decimals }: AbcQuote, amount: string): string {
  if (amounts === "major" || decimals === 0) return `${currency} ${amount}`;
  const digits = amount.replace("-", "").padStart(decimals + 1, "0");
  return `${currency} ${amount.startsWith("-") ? "-" : ""}${digits.slice(0, -decimals)}.${digits.slice(-decimals)}`;
}

const abcQuote = {
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

const treatments = {
  "custom-package": "a service package made for you",
  "loaner-car": "a loaner car",
  "door-pickup": "a pick-up at your door",
} as const satisfies Record<string, string>;

function treatment(code: string): string {
  const names: Readonly<Record<string, string>> = treatments;
  return names[code] ?? code;
}

const offers = {
  title: "Offers",
  say: ({ outcome }) => {
    if (outcome.made.length === 0) return "We have no offer for you today.";
    const parts = outcome.made.flatMap(({ allOf }) => allOf.map(({ anyOf }) => anyOf.map(treatment).join(" or ")));
    return `We offer you ${parts.join(", and ")}.`;
  },
  because: {
    "service-first": "Your open service matter is settled first.",
    "segment-match": "It fits what we know about your car and your needs.",
    "no-match": "None of our offers fits what we know about your car and your needs.",
  },
} as const satisfies Words<OffersAdvice, OffersCode>;

const quoteClasses = {
  A: "must be repaired",
  B: "observed, with regular checks",
  C: "advised against",
} as const satisfies Record<QuoteClass, string>;

const classReasons = {
  "must-be-repaired": "must be repaired",
  "to-be-observed": "can be watched for now",
  "advised-against": "need not be repaired",
} as const satisfies Record<ClassReason, string>;

const lineKinds = {
  part: "parts",
  labour: "labour",
  sublet: "work by others",
  material: "materials",
  fee: "fees",
} as const satisfies Record<LineKind, string>;

const payers = {
  customer: "customer",
  insurer: "insurer",
  warranty: "warranty",
  goodwill: "goodwill",
} as const satisfies Record<Payer, string>;

const withholdReasons = {
  "service-issue-open": "a service issue is open",
  "vehicle-age-unknown": "the age of the vehicle is unknown",
  "vehicle-too-new": "the vehicle is too new",
  "needs-unknown": "the customer's needs are unknown",
  "no-such-need": "the customer has no such need",
  "value-tier-unknown": "the customer's value tier is unknown",
  "other-value-tier": "meant for another value tier",
} as const satisfies Record<WithholdReason, string>;

/** English words for the customize module. */
export const en = {
  locale: "en",
  labels,
  rules: { "abc-quote": abcQuote, offers },
  lists: { quoteClasses, classReasons, lineKinds, payers, treatments, withholdReasons },
} as const satisfies Catalogue;
