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
import { contactPlan } from "./interact/contact-plan";
import { ownerCare, ownerContacts, ownerSignals, ownerStages, serviceRequestKinds } from "./interact/owner-care";
import { silentDissatisfactionSignals, silentSignals, silentSignalsActions } from "./interact/silent-signals";
import { earlierSurveyResults, surveyInvitation, surveyRules } from "./interact/survey-invitation";
import { labels } from "./labels";

/** English words for the interact module. */
export const en = {
  locale: "en",
  labels,
  rules: {
    cadence,
    complaint,
    "contact-plan": contactPlan,
    "expected-repurchase": expectedRepurchase,
    "owner-care": ownerCare,
    "recovery-gap": recoveryGap,
    "service-chain": serviceChain,
    "silent-dissatisfaction": silentDissatisfaction,
    "silent-signals": silentSignals,
    "survey-invitation": surveyInvitation,
  },
  lists: {
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
    prospectChoices,
    ownerContacts,
    ownerStages,
    ownerSignals,
    serviceRequestKinds,
  },
} as const satisfies Catalogue;
