import type { Catalogue } from "../../rule/catalogue";
import { cadence, prospectChoices } from "./interact/cadence";
import { contactPlan } from "./interact/contact-plan";
import { ownerCare, ownerContacts, ownerSignals, ownerStages, serviceRequestKinds } from "./interact/owner-care";
import { owedFacts, prospect, prospectEvents, prospectStatuses } from "./interact/prospect";
import { labels } from "./labels";

/** English words for the interact module. */
export const en = {
  locale: "en",
  labels,
  rules: { cadence, "contact-plan": contactPlan, "owner-care": ownerCare, prospect },
  lists: { prospectChoices, prospectEvents, prospectStatuses, owedFacts, ownerContacts, ownerStages, ownerSignals, serviceRequestKinds },
} as const satisfies Catalogue;
