import type { Catalogue } from "../../rule/catalogue";
import { cadence, prospectChoices } from "./interact/cadence";
import { horizon, horizonClasses } from "./interact/horizon";
import { lossKinds, lostSaleOutcomes, lostSaleReasons, lostSales } from "./interact/lost-sales";
import {
  mileageBases,
  ownerCare,
  ownerContacts,
  ownerSignals,
  ownerStages,
  retentionAims,
  serviceRequestKinds,
} from "./interact/owner-care";
import { labels } from "./labels";

/** English words for the interact module. */
export const en = {
  locale: "en",
  labels,
  rules: { cadence, horizon, "lost-sales": lostSales, "owner-care": ownerCare },
  lists: {
    horizonClasses,
    lossKinds,
    lostSaleOutcomes,
    lostSaleReasons,
    mileageBases,
    ownerContacts,
    ownerSignals,
    ownerStages,
    prospectChoices,
    retentionAims,
    serviceRequestKinds,
  },
} as const satisfies Catalogue;
