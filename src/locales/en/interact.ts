import type { CadenceCode } from "../../interact/cadence";
import type { CallAdvice, ProspectChoice } from "../../interact/cadence-types";
import type { OwnerCareCode, OwnerCarePlan, OwnerSignal, OwnerStage, ServiceRequestKind } from "../../interact/owner-care-types";
import type { Catalogue, Words } from "../../rule/catalogue";
import { labels } from "./labels";

const cadence = {
  title: "Contact cadence",
  say: ({ outcome }) => {
    if (outcome.call === "stop") return "We do not call any more.";
    return outcome.call === "now" ? `A call is due now, since ${outcome.dueOn}.` : `The next call is due on ${outcome.dueOn}.`;
  },
  because: {
    chosen: "You have made your choice.",
    near: "You plan to buy soon, so we call you once a month.",
    "within-half-year": "You plan to buy within half a year, so we call you every three months.",
    "long-term": "Your plan lies further ahead, so we call you every half year.",
    o: "You have paid a deposit.",
    h: "You plan to buy within a week.",
    a: "You plan to buy within a month.",
    b: "You plan to buy within three months.",
    c: "You plan to buy in more than three months.",
    unknown: "We do not know yet when you plan to buy.",
  },
  warnings: { "target-passed": "The day on which the purchase was planned has passed." },
} as const satisfies Words<CallAdvice, CadenceCode>;

const prospectChoices = {
  "bought-ours": "bought from us",
  "bought-other": "bought another brand",
  "gave-up": "gave the plan up",
  "opted-out": "asked not to be called",
} as const satisfies Record<ProspectChoice, string>;

const ownerContacts: Readonly<Record<string, string>> = {
  "settle-service-failure": "make good the request that was not met",
  "answer-request": "answer his request",
  maintenance: "invite him to maintenance",
  "insurance-renewal": "renew the insurance, and ask what is not known yet",
  inspection: "remind him of the inspection",
  "stay-in-touch": "ask how he is, he has not been here for long",
  "win-back": "win him back",
  "introduce-adviser": "introduce his new adviser",
  "winter-driving-tips": "send tips for driving in winter",
  "dispatch-notice": "tell him that his order is on the way",
  "tailored-recommendations": "show what suits his earlier orders",
};

const ownerStages = {
  active: "active",
  "at-risk": "at risk",
  lapsed: "lapsed",
} as const satisfies Record<OwnerStage, string>;

const ownerSignals = {
  "first-year": "in the first year, when many owners turn to other workshops",
  "spending-falls": "spends less than the year before",
} as const satisfies Record<OwnerSignal, string>;

const serviceRequestKinds = {
  ride: "a ride",
  "loaner-car": "a loaner car",
} as const satisfies Record<ServiceRequestKind, string>;

const ownerCare = {
  title: "Owner care",
  say: ({ contacts }) => {
    const [first] = contacts;
    if (first === undefined) return "Nothing has to be done for him.";
    const what = ownerContacts[first.code] ?? first.code;
    return first.call === "now" ? `Now: ${what}.` : `On ${first.dueOn}: ${what}.`;
  },
  because: {
    "service-failure-first": "A request of his was not met in time; that comes before everything else.",
    "contact-due": "The day of a contact has come.",
    "nothing-due": "No contact is due today.",
  },
} as const satisfies Words<OwnerCarePlan, OwnerCareCode>;

/** English words for the interact module. */
export const en = {
  locale: "en",
  labels,
  rules: { cadence, "owner-care": ownerCare },
  lists: { prospectChoices, ownerContacts, ownerStages, ownerSignals, serviceRequestKinds },
} as const satisfies Catalogue;
