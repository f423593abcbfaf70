import type { Catalogue } from "../../rule/catalogue";
import { cadence, prospectChoices } from "./interact/cadence";
import { horizon, horizonClasses } from "./interact/horizon";
import { inboundCapture, inboundChannels, inboundFields, inboundParts } from "./interact/inbound-capture";
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
  rules: { cadence, horizon, "inbound-capture": inboundCapture, "lost-sales": lostSales, "owner-care": ownerCare },
  lists: {
    horizonClasses,
    inboundChannels,
    inboundFields,
    inboundParts,
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
