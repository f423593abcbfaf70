import type { MileageBase } from "../../../interact/owner-care/maintenance-due-types";
import type {
  OwnerCareCode,
  OwnerCarePlan,
  OwnerSignalCode,
  OwnerStage,
  RetentionAim,
} from "../../../interact/owner-care/owner-care-types";
import type { ServiceRequestKind } from "../../../interact/owner-care/owner-types";
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
  "spending-falls": "spends less from year to year",
} as const satisfies Record<OwnerSignalCode, string>;

export const retentionAims = {
  "know-needs": "know his needs",
  "raise-purchase-rate": "raise how often he buys",
  "re-activate": "win him back",
} as const satisfies Record<RetentionAim, string>;

export const mileageBases = {
  "last-maintenance": "the last maintenance",
  "hand-over": "the hand-over",
} as const satisfies Record<MileageBase, string>;

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
  warnings: {
    "in-the-future": "A day in the file lies after the day asked for.",
    "before-hand-over": "A day in the file lies before the hand-over of the car.",
    "odometer-fell": "The odometer showed less than before; the distance is not relied on.",
    "term-ended": "The insurance or the inspection has ended already.",
  },
} as const satisfies Words<OwnerCarePlan, OwnerCareCode>;
