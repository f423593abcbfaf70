import type { Catalogue } from "../../rule/catalogue";
import { cadence, prospectChoices } from "./interact/cadence";
import { contactCoverage } from "./interact/contact-coverage";
import { contactPlan } from "./interact/contact-plan";
import { clubServices, customerCentreGoals, customerCentreParts, integratedChannels } from "./interact/customer-centre";
import { activities, invitationReasons, invitations, invitingDepartments } from "./interact/invitations";
import { levelling, levellingPlacements } from "./interact/levelling";
import { ownerCare, ownerContacts, ownerSignals, ownerStages, serviceRequestKinds } from "./interact/owner-care";
import { labels } from "./labels";

/** 互动模块的中文词句。 */
export const zhCN = {
  locale: "zh-CN",
  labels,
  rules: { cadence, "contact-coverage": contactCoverage, "contact-plan": contactPlan, invitations, levelling, "owner-care": ownerCare },
  lists: {
    activities,
    clubServices,
    customerCentreGoals,
    customerCentreParts,
    integratedChannels,
    invitationReasons,
    invitingDepartments,
    levellingPlacements,
    ownerContacts,
    ownerSignals,
    ownerStages,
    prospectChoices,
    serviceRequestKinds,
  },
} as const satisfies Catalogue;
