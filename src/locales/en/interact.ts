import type { Catalogue } from "../../rule/catalogue";
import { cadence, prospectChoices } from "./interact/cadence";
import { contactPlan } from "./interact/contact-plan";
import { ownerCare, ownerContacts, ownerSignals, ownerStages, serviceRequestKinds } from "./interact/owner-care";
import { labels } from "./labels";

/** English words for the interact module. */
export const en = {
  locale: "en",
  labels,
  rules: { cadence, "contact-plan": contactPlan, "owner-care": ownerCare },
  lists: { prospectChoices, ownerContacts, ownerStages, ownerSignals, serviceRequestKinds },
} as const satisfies Catalogue;
