import type { HandoverBriefing, HandoverCode, MeetAs } from "../../identify/handover-briefing-types";
import type { ProfileCompletenessCode } from "../../identify/profile-completeness";
import type { Department, ProfileCompleteness } from "../../identify/profile-completeness-types";
import type { Catalogue, Words } from "../../rule/catalogue";
import { counted } from "./counted";
import { labels } from "./labels";

const meetAs = {
  "loyal-customer": "an old friend of the store",
  "known-customer": "a customer we know",
  "new-customer": "a new customer",
} as const satisfies Record<MeetAs, string>;

const departments = {
  sales: "sales",
  "after-sales": "after-sales",
  "customer-service": "customer service",
} as const satisfies Record<Department, string>;

const issues: Readonly<Record<string, string>> = {
  "uneasy-about-bill": "he is uneasy about the last bill",
  "ride-not-arranged": "nobody arranged a ride for him",
};

const facts: Readonly<Record<string, string>> = {
  name: "name",
  phone: "phone",
  address: "address",
  "birth-date": "date of birth",
  occupation: "occupation",
  household: "household",
  vin: "vehicle identification number",
  plate: "number plate",
  model: "model",
  "purchase-date": "date of purchase",
  "payment-method": "method of payment",
  mileage: "mileage",
  "last-visit": "last visit",
  "insurance-end": "end of the insurance",
  wechat: "WeChat",
  "preferred-channel": "preferred channel",
  "preferred-time": "preferred time",
  "visits-per-year": "visits a year",
  "spent-so-far": "spent so far",
  needs: "needs",
  complaints: "complaints",
};

const handoverBriefing = {
  title: "Hand-over briefing",
  say: (briefing) => {
    const open = briefing.openIssues.map((code) => issues[code] ?? code).join("; ");
    return `Meet him as ${meetAs[briefing.meetAs]}, ${counted(briefing.years, "year")} with us.${open === "" ? "" : ` Speak of this first: ${open}.`}`;
  },
  because: {
    "loyal-handover": ({ formerAdviser }) => `${formerAdviser}, whom he knew, has left: he must not feel like a new owner.`,
    handover: ({ formerAdviser }) => `${formerAdviser} has left; read the file before you meet him.`,
    "adviser-stays": "His adviser is still here.",
    "first-adviser": "He has had no adviser of his own yet.",
  },
} as const satisfies Words<HandoverBriefing, HandoverCode>;

const profileCompleteness = {
  title: "Completeness of the customer file",
  say: ({ outcome }) =>
    `${outcome.filled} of ${counted(outcome.required, "field")} ${outcome.required === 1 ? "is" : "are"} filled.${outcome.next === null ? "" : ` Ask next for: ${facts[outcome.next.code] ?? outcome.next.code}.`}`,
  because: {
    complete: "Nothing is missing.",
    incomplete: "Ask only for what is not known yet.",
  },
} as const satisfies Words<ProfileCompleteness, ProfileCompletenessCode>;

/** English words for the identify module. */
export const en = {
  locale: "en",
  labels,
  rules: { "handover-briefing": handoverBriefing, "profile-completeness": profileCompleteness },
  lists: { departments, meetAs, openIssues: issues, fileFields: facts },
} as const satisfies Catalogue;
