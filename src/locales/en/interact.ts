import type { Catalogue } from "../../rule/catalogue";
import { cadence, prospectChoices } from "./interact/cadence";
import {
  complaint,
  complaintCircumstances,
  complaintEventKinds,
  complaintLevels,
  complaintNotes,
  complaintStates,
  complaintSteps,
  trustReadings,
} from "./interact/complaint";
import {
  complaintRateReadings,
  expectedRepurchase,
  recoveryGap,
  serviceChain,
  serviceQualityFactors,
  silentDissatisfaction,
  waysToSatisfaction,
} from "./interact/complaint-figures";
import { contactCoverage } from "./interact/contact-coverage";
import { contactPlan } from "./interact/contact-plan";
import { consentStatuses, contactBlockCodes, contactGrounds, contactPolicy, legalBases } from "./interact/contact-policy";
import { contactChannels, contactPurposes } from "./interact/contact-terms";
import { clubServices, customerCentreGoals, customerCentreParts, integratedChannels } from "./interact/customer-centre";
import { horizon, horizonClasses } from "./interact/horizon";
import { inboundCapture, inboundChannels, inboundFields, inboundParts } from "./interact/inbound-capture";
import { activities, invitationReasons, invitations, invitingDepartments } from "./interact/invitations";
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
import { levelling, levellingPlacements } from "./interact/levelling";
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
import { owedFacts, prospect, prospectEvents, prospectStatuses } from "./interact/prospect";
import { silentDissatisfactionSignals, silentSignals, silentSignalsActions } from "./interact/silent-signals";
import { earlierSurveyResults, surveyInvitation, surveyRules } from "./interact/survey-invitation";
import { welcomePackParts } from "./interact/welcome-pack";
import { labels } from "./labels";

/** English words for the interact module. */
export const en = {
  locale: "en",
  labels,
  rules: {
    cadence,
    "contact-plan": contactPlan,
    "contact-policy": contactPolicy,
    "owner-care": ownerCare,
    journey,
    complaint,
    "expected-repurchase": expectedRepurchase,
    "recovery-gap": recoveryGap,
    "service-chain": serviceChain,
    "silent-dissatisfaction": silentDissatisfaction,
    "silent-signals": silentSignals,
    "survey-invitation": surveyInvitation,
    "contact-coverage": contactCoverage,
    invitations,
    levelling,
    horizon,
    "inbound-capture": inboundCapture,
    "lost-sales": lostSales,
    prospect,
  },
  lists: {
    prospectChoices,
    ownerContacts,
    ownerStages,
    ownerSignals,
    serviceRequestKinds,
    contactChannels,
    contactPurposes,
    contactBlockCodes,
    contactGrounds,
    consentStatuses,
    legalBases,
    journeySteps,
    journeyStatuses,
    journeyReasons,
    journeyActors,
    journeyChannels,
    journeyContents,
    itemEffects,
    complaintCircumstances,
    complaintEventKinds,
    complaintLevels,
    complaintNotes,
    complaintRateReadings,
    complaintStates,
    complaintSteps,
    earlierSurveyResults,
    serviceQualityFactors,
    silentDissatisfactionSignals,
    silentSignalsActions,
    surveyRules,
    trustReadings,
    waysToSatisfaction,
    activities,
    clubServices,
    welcomePackParts,
    customerCentreGoals,
    customerCentreParts,
    integratedChannels,
    invitationReasons,
    invitingDepartments,
    levellingPlacements,
    horizonClasses,
    inboundChannels,
    inboundFields,
    inboundParts,
    lossKinds,
    lostSaleOutcomes,
    lostSaleReasons,
    mileageBases,
    retentionAims,
    prospectEvents,
    prospectStatuses,
    owedFacts,
  },
} as const satisfies Catalogue;
