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
export { classifyHorizon, compileHorizon, type HorizonCode } from "./horizon";
export { fawVwHorizon, genericDealerGrades } from "./horizon-presets";
export type {
  CompileHorizon,
  HorizonClass,
  HorizonDecision,
  HorizonGrade,
  HorizonOutcome,
  HorizonPolicy,
  HorizonPolicyInput,
  HorizonRule,
  NearerClass,
  PurchasePlan,
  PurchasePlanInput,
} from "./horizon-types";
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
