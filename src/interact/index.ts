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
export { captureInbound, compileInboundCapture, type InboundCaptureCode } from "./inbound-capture";
export { fawVwInboundCapture } from "./inbound-capture-presets";
export {
  type CapturePart,
  type CompileInboundCapture,
  type InboundCapture,
  type InboundCaptureOutcome,
  type InboundCapturePolicy,
  type InboundCapturePolicyInput,
  type InboundCaptureRule,
  type InboundChannel,
  type InboundPart,
  type InboundProspect,
  type InboundProspectInput,
  inboundChannels,
  inboundParts,
  type NextField,
  type PartProgress,
  type SalesLead,
} from "./inbound-capture-types";
export { lostSales } from "./lost-sales";
export {
  type LossAccuracy,
  type LossCounts,
  type LossKind,
  type LostSale,
  type LostSaleInput,
  type LostSaleOutcome,
  type LostSaleReason,
  type LostSales,
  type LostSalesFormula,
  type LostSalesInput,
  type LostSalesReport,
  type LostSalesTerms,
  lossKinds,
  lostSaleOutcomes,
  lostSaleReasons,
  type ParetoRow,
} from "./lost-sales-types";
export {
  type DrivingPace,
  type MaintenanceInterval,
  type MaintenanceOutlook,
  type MileageBase,
  mileageBases,
  type ProjectedMileage,
} from "./maintenance-due-types";
export { compileOwnerCare } from "./owner-care";
export { dealerOwnerCare } from "./owner-care-presets";
export {
  type AbsenceLimits,
  type CompileOwnerCare,
  type DefectionWindow,
  type ObservedNeed,
  type OwnerCareCode,
  type OwnerCarePlan,
  type OwnerCarePolicy,
  type OwnerCarePolicyInput,
  type OwnerCareRule,
  type OwnerContact,
  type OwnerSignal,
  type OwnerSignalCode,
  type OwnerStage,
  type OwnerTrigger,
  ownerSignals,
  ownerStages,
  type RenewalNotice,
  type RenewalNoticeInput,
  type RequestPromise,
  type RetentionAim,
  retentionAims,
  type SpendingWatch,
} from "./owner-care-types";
export {
  type ContactRecord,
  type ContactRecordInput,
  type MaintenanceRecord,
  type MaintenanceRecordInput,
  type OdometerReading,
  type OdometerReadingInput,
  type OdometerReplacement,
  type OdometerReplacementInput,
  type Owner,
  type OwnerEvent,
  type OwnerEventInput,
  type OwnerInput,
  type ServiceRequest,
  type ServiceRequestInput,
  type ServiceRequestKind,
  serviceRequestKinds,
  type YearSpend,
  type YearSpendInput,
} from "./owner-types";
export { mainlandCalendar2026, weekendsOnly } from "./work-calendar-presets";
