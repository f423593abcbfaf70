import type { Catalogue } from "../../rule/catalogue";
import { cadence, prospectChoices } from "./interact/cadence";
import { contactPlan } from "./interact/contact-plan";
import { ownerCare, ownerContacts, ownerSignals, ownerStages, serviceRequestKinds } from "./interact/owner-care";
import { owedFacts, prospect, prospectEvents, prospectStatuses } from "./interact/prospect";
import { labels } from "./labels";

/** 互动模块的中文词句。 */
export const zhCN = {
  locale: "zh-CN",
  labels,
  rules: { cadence, "contact-plan": contactPlan, "owner-care": ownerCare, prospect },
  lists: { prospectChoices, prospectEvents, prospectStatuses, owedFacts, ownerContacts, ownerStages, ownerSignals, serviceRequestKinds },
} as const satisfies Catalogue;
