import type { Catalogue } from "../../rule/catalogue";
import { cadence, prospectChoices } from "./interact/cadence";
import { contactPlan } from "./interact/contact-plan";
import { contactChannels, contactPurposes } from "./interact/contact-terms";
import {
  itemEffects,
  journey,
  journeyActors,
  journeyChannels,
  journeyContents,
  journeyReasons,
  journeyStatuses,
  journeySteps,
} from "./interact/journey";
import { ownerCare, ownerContacts, ownerSignals, ownerStages, serviceRequestKinds } from "./interact/owner-care";
import { labels } from "./labels";

/** English words for the interact module. */
export const en = {
  locale: "en",
  labels,
  rules: { cadence, "contact-plan": contactPlan, "owner-care": ownerCare, journey },
  lists: {
    prospectChoices,
    ownerContacts,
    ownerStages,
    ownerSignals,
    serviceRequestKinds,
    contactChannels,
    contactPurposes,
    journeySteps,
    journeyStatuses,
    journeyReasons,
    journeyActors,
    journeyChannels,
    journeyContents,
    itemEffects,
  },
} as const satisfies Catalogue;
