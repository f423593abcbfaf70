import type { OwnerCareCode, OwnerCarePlan, OwnerSignal, OwnerStage, ServiceRequestKind } from "../../../interact/owner-care-types";
import type { Words } from "../../../rule/catalogue";

export const ownerContacts: Readonly<Record<string, string>> = {
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

export const ownerStages = {
  active: "active",
  "at-risk": "at risk",
  lapsed: "lapsed",
} as const satisfies Record<OwnerStage, string>;

export const ownerSignals = {
  "first-year": "in the first year, when many owners turn to other workshops",
  "spending-falls": "spends less than the year before",
} as const satisfies Record<OwnerSignal, string>;

export const serviceRequestKinds = {
  ride: "a ride",
  "loaner-car": "a loaner car",
} as const satisfies Record<ServiceRequestKind, string>;

export const ownerCare = {
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
