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

/** 互动模块的中文词句。 */
export const zhCN = {
  locale: "zh-CN",
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
