import type { IdicCode, IdicWalk } from "../../idic/idic-types";
import type { DealerObjective, Pillar } from "../../idic/pillars";
import type { Catalogue, Words } from "../../rule/catalogue";
import { customerConsents, customerEventTypes, customerStates, idicState, stateConditions, stateGapCodes } from "./idic/idic-state";
import { labels } from "./labels";

const idic = {
  title: "The four steps",
  say: ({ interact }) => {
    const contact = interact.ownerCare?.contacts.find(({ call }) => call === "now");
    return contact === undefined
      ? "The customer is known, told apart, spoken to and served."
      : "Something has to be done for this customer now.";
  },
  because: {
    "service-first": "Something is open between him and us: it is settled before anything is offered.",
    "contact-due": "The day of a contact has come.",
    "in-touch": "Nothing is open and no contact is due.",
  },
} as const satisfies Words<IdicWalk, IdicCode>;

const pillars = {
  identify: "identify",
  differentiate: "differentiate",
  interact: "interact",
  customize: "customize",
} as const satisfies Record<Pillar, string>;

const dealerObjectives = {
  "keep-customers": "keep the customers there are",
  "win-customers": "win new ones",
} as const satisfies Record<DealerObjective, string>;

/** English words for the idic module. */
export const en = {
  locale: "en",
  labels,
  rules: { idic, "idic-state": idicState },
  lists: { customerConsents, customerEventTypes, customerStates, dealerObjectives, pillars, stateConditions, stateGapCodes },
} as const satisfies Catalogue;
