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
  type LateContact,
  lateContacts,
  type MissedContacts,
  missedContacts,
  type PlannedContact,
  type PlannedProspect,
  type PlannedProspectInput,
} from "./contact-plan-types";
export { type ContactChannel, type ContactPurpose, contactChannels, contactPurposes } from "./contact-terms";
export { compileJourney, planJourney } from "./journey";
export { birthdayGreeting, bmwWelcome, declinedWork, memberDay, weeklyInterests, winterDriving } from "./journey-presets";
export {
  type CompileJourney,
  type ItemEffect,
  itemEffects,
  type JourneyActor,
  type JourneyChannel,
  type JourneyCode,
  type JourneyContent,
  type JourneyDate,
  type JourneyFacts,
  type JourneyFactsInput,
  type JourneyItem,
  type JourneyPlan,
  type JourneyPolicy,
  type JourneyPolicyInput,
  type JourneyReason,
  type JourneyRow,
  type JourneyRule,
  type JourneyStatus,
  type JourneyStep,
  type JourneyStepInput,
  type JourneyWorkdays,
  type JourneyWorkdaysInput,
  journeyActors,
  journeyChannels,
  journeyContents,
  journeyReasons,
  journeyStatuses,
} from "./journey-types";
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
export { mainlandCalendar2026, weekendsOnly } from "./work-calendar-presets";
