/**
 * Interact: when to speak and when to be silent.
 *
 * @module interact
 */
export { compileCadence } from "./cadence";
export { beijingHyundaiCadence, fawVwCadence, hondaCadence } from "./cadence-presets";
export {
  type CadenceClass,
  type CadenceGrade,
  type CadencePolicy,
  type CadencePolicyInput,
  type CadenceRhythm,
  type CadenceRule,
  type CallAdvice,
  type CallOutcome,
  type CompileCadence,
  type Prospect,
  type ProspectChoice,
  type ProspectInput,
  prospectChoices,
} from "./cadence-types";
export {
  type ContactColumns,
  type ContactColumnsDoor,
  type ContactColumnsOptions,
  noDay,
  type ProspectColumns,
} from "./contact-columns-types";
export { compileContactPlan, planContacts } from "./contact-plan";
export { fawVwContactPlan } from "./contact-plan-presets";
export {
  type CompileContactPlan,
  type ContactPlan,
  type ContactPlanCode,
  type ContactPlanPolicy,
  type ContactPlanPolicyInput,
  type ContactPlanRule,
  type ContactSeries,
  type ContactSeriesInput,
  type LateContact,
  lateContacts,
  type MissedContacts,
  missedContacts,
  type PlannedContact,
  type PlannedProspect,
  type PlannedProspectInput,
} from "./contact-plan-types";
export { compileOwnerCare } from "./owner-care";
export { dealerOwnerCare } from "./owner-care-presets";
export {
  type AbsenceLimits,
  type CompileOwnerCare,
  type MaintenanceInterval,
  type OdometerReading,
  type OdometerReadingInput,
  type Owner,
  type OwnerCareCode,
  type OwnerCarePlan,
  type OwnerCarePolicy,
  type OwnerCarePolicyInput,
  type OwnerCareRule,
  type OwnerContact,
  type OwnerEvent,
  type OwnerEventInput,
  type OwnerInput,
  type OwnerSignal,
  type OwnerStage,
  type OwnerTrigger,
  ownerSignals,
  ownerStages,
  type RenewalNotice,
  type RequestPromise,
  type ServiceRequest,
  type ServiceRequestInput,
  type ServiceRequestKind,
  serviceRequestKinds,
  type YearSpend,
  type YearSpendInput,
} from "./owner-care-types";
export { compileProspect, replayProspect } from "./prospect";
export {
  type BareProspectEvent,
  type BareProspectEventInput,
  type BoughtOther,
  type BoughtOtherInput,
  type CallBackLater,
  type CallBackLaterInput,
  type Contacted,
  type ContactedInput,
  type DetailsRecorded,
  type DetailsRecordedInput,
  type GaveUp,
  type GaveUpInput,
  type HorizonChanged,
  type HorizonChangedInput,
  type NotNow,
  type NotNowInput,
  type ProspectEvent,
  type ProspectEventHeadInput,
  type ProspectEventInput,
  type ProspectEventType,
  prospectEvents,
} from "./prospect-event-types";
export { fawVwProspect } from "./prospect-presets";
export {
  type CompileProspect,
  type ObservedNeed,
  type ObservedNeedInput,
  type OwedAfter,
  type OwedFact,
  type OwingEvent,
  owedFacts,
  type ProspectCode,
  type ProspectHistory,
  type ProspectHistoryInput,
  type ProspectLead,
  type ProspectPolicy,
  type ProspectPolicyInput,
  type ProspectRule,
  type ProspectSnapshot,
  type ProspectSnapshotInput,
  type ProspectState,
  type ProspectStatus,
  type ProspectTimeline,
  prospectStatuses,
} from "./prospect-types";
export { mainlandCalendar2026, weekendsOnly } from "./work-calendar-presets";
