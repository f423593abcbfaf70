import type { Catalogue } from "../../rule/catalogue";
import { cadence, prospectChoices } from "./interact/cadence";
import { horizon, horizonClasses } from "./interact/horizon";
import { ownerCare, ownerContacts, ownerSignals, ownerStages, serviceRequestKinds } from "./interact/owner-care";
import { labels } from "./labels";

/** 互动模块的中文词句。 */
export const zhCN = {
  locale: "zh-CN",
  labels,
  rules: { cadence, horizon, "owner-care": ownerCare },
  lists: { horizonClasses, prospectChoices, ownerContacts, ownerStages, ownerSignals, serviceRequestKinds },
} as const satisfies Catalogue;
