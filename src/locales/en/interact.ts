import type { Catalogue } from "../../rule/catalogue";
import { cadence, prospectChoices } from "./interact/cadence";
import { horizon, horizonClasses } from "./interact/horizon";
import { ownerCare, ownerContacts, ownerSignals, ownerStages, serviceRequestKinds } from "./interact/owner-care";
import { labels } from "./labels";

/** English words for the interact module. */
export const en = {
  locale: "en",
  labels,
  rules: { cadence, horizon, "owner-care": ownerCare },
  lists: { horizonClasses, prospectChoices, ownerContacts, ownerStages, ownerSignals, serviceRequestKinds },
} as const satisfies Catalogue;
