import type { Catalogue } from "../../rule/catalogue";
import { cadence, prospectChoices } from "./interact/cadence";
import { consentStatuses, contactBlockCodes, contactGrounds, contactPolicy, legalBases } from "./interact/contact-policy";
import { contactChannels, contactPurposes } from "./interact/contact-terms";
import { ownerCare, ownerContacts, ownerSignals, ownerStages, serviceRequestKinds } from "./interact/owner-care";
import { labels } from "./labels";

/** English words for the interact module. */
export const en = {
  locale: "en",
  labels,
  rules: { cadence, "contact-policy": contactPolicy, "owner-care": ownerCare },
  lists: {
    prospectChoices,
    contactChannels,
    contactPurposes,
    contactBlockCodes,
    contactGrounds,
    consentStatuses,
    legalBases,
    ownerContacts,
    ownerStages,
    ownerSignals,
    serviceRequestKinds,
  },
} as const satisfies Catalogue;
