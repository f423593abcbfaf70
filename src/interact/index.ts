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
export { contactCoverage } from "./contact-coverage";
export type {
  ContactCoverage,
  ContactCoverageFormula,
  ContactCoverageInput,
  ContactCoverageTerms,
  CustomerContact,
  CustomerContactInput,
} from "./contact-coverage-types";
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
export {
  type ClubService,
  type CustomerCentreGoal,
  type CustomerCentrePart,
  clubServices,
  customerCentreGoals,
  customerCentreParts,
  type IntegratedChannel,
  integratedChannels,
} from "./customer-centre";
export { compileInvitations, inviteTo } from "./invitations";
export { zhengdaInvitations } from "./invitations-presets";
export {
  type Activity,
  type ActivityInput,
  type ActivityPreferences,
  type ActivityPreferencesInput,
  type CompileInvitations,
  type Invitation,
  type InvitationPolicy,
  type InvitationPolicyInput,
  type InvitationReason,
  type Invitations,
  type InvitationsCode,
  type InvitationsRule,
  type Invitee,
  type InviteeInput,
  type InvitingDepartment,
  invitationReasons,
  invitingDepartments,
} from "./invitations-types";
export { compileLevelling, levelContacts } from "./levelling";
export { dueDateLevelling, mainlandLevelling2026 } from "./levelling-presets";
export {
  type CompileLevelling,
  type DayLoad,
  type LevelledContact,
  type LevelledContacts,
  type LevellingCode,
  type LevellingFacts,
  type LevellingFactsInput,
  type LevellingItem,
  type LevellingItemInput,
  type LevellingPlacement,
  type LevellingPolicy,
  type LevellingPolicyInput,
  type LevellingRule,
  levellingPlacements,
} from "./levelling-types";
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
