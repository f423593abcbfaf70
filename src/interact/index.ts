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
export { compileComplaint, replayComplaint } from "./complaint";
export { fawVwComplaints } from "./complaint-presets";
export {
  type CompileComplaint,
  type Complaint,
  type ComplaintCircumstance,
  type ComplaintCode,
  type ComplaintEvent,
  type ComplaintEventInput,
  type ComplaintEventKind,
  type ComplaintFeedbackTerms,
  type ComplaintInput,
  type ComplaintLevel,
  type ComplaintLevelTerms,
  type ComplaintNote,
  type ComplaintNoteCode,
  type ComplaintPolicy,
  type ComplaintPolicyInput,
  type ComplaintRule,
  type ComplaintState,
  type ComplaintStatus,
  type ComplaintStep,
  type ComplaintStepRow,
  type ComplaintStepStatus,
  complaintCircumstances,
  complaintEventKinds,
  complaintLevels,
  complaintNotes,
  complaintStates,
  complaintSteps,
  type OldCustomerTerms,
  type TrustReading,
  trustReadings,
} from "./complaint-types";
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
export { compileContactPolicy } from "./contact-policy";
export {
  chinaMiitDraftContactPolicy,
  chinaPiplContactPolicy,
  dealerContactPolicy,
  euDirectMarketingContactPolicy,
} from "./contact-policy-presets";
export {
  type CompileContactPolicy,
  type ConsentProof,
  type ConsentProofInput,
  type ConsentRecord,
  type ConsentRecordInput,
  type ConsentStatus,
  type ContactAdvice,
  type ContactBlock,
  type ContactBlockCode,
  type ContactCap,
  type ContactCapInput,
  type ContactGround,
  type ContactMade,
  type ContactMadeInput,
  type ContactPermission,
  type ContactPolicy,
  type ContactPolicyCode,
  type ContactPolicyInput,
  type ContactPolicyRule,
  type ContactQuestion,
  type ContactQuestionInput,
  type ContactRegime,
  type ContactRegimeInput,
  type ContactRestriction,
  type ContactRestrictionInput,
  type ContactScope,
  type ContactScopeInput,
  type ContactToMake,
  type ContactToMakeInput,
  consentStatuses,
  contactBlockCodes,
  contactGrounds,
  type DoNotContactRequest,
  type DoNotContactRequestInput,
  type LegalBasis,
  type LegalBasisRule,
  type LegalBasisRuleInput,
  type LocalHours,
  legalBases,
  type PromotionalShare,
  type PromotionalShareInput,
  type QuietHours,
  type QuietHoursInput,
  type RelationshipLimit,
  type RelationshipWindow,
  type RelationshipWindowInput,
  type RequestPasses,
  type RequestPassesInput,
  type RivalContact,
  type RivalContactInput,
  type ServiceMatter,
  type ServiceMatterInput,
} from "./contact-policy-types";
export {
  usCaliforniaContactPolicy,
  usIndianaContactPolicy,
  usSixMonthContactPolicy,
  usTsrContactPolicy,
  usTwelveMonthContactPolicy,
} from "./contact-policy-us-presets";
export { type ContactChannel, type ContactPurpose, contactChannels, contactPurposes } from "./contact-terms";
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
export { expectedRepurchase } from "./expected-repurchase";
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
export { recoveryGap } from "./recovery-gap";
export type { RecoveryGap, RecoveryGapFormula, RecoveryGapInput, RecoveryGapTerms } from "./recovery-gap-types";
export { tarpLossAbove100Dollars, tarpLossBelow5Dollars } from "./repurchase-presets";
export type {
  ByComplaintOutcome,
  ByComplaintOutcomeInput,
  ComplaintOutcome,
  ExpectedRepurchase,
  ExpectedRepurchaseFormula,
  ExpectedRepurchaseInput,
  ExpectedRepurchaseTerms,
  RepurchaseRates,
  RepurchaseRatesInput,
} from "./repurchase-types";
export { serviceChain } from "./service-chain";
export type {
  ServiceChain,
  ServiceChainFormula,
  ServiceChainInput,
  ServiceChainTerms,
  ServiceChainValue,
  ServiceStage,
  ServiceStageGain,
  ServiceStageInput,
} from "./service-chain-types";
export { type ServiceQualityFactor, serviceQualityFactors } from "./service-quality-factors";
export { silentDissatisfaction } from "./silent-dissatisfaction";
export {
  type ComplaintRateReading,
  complaintRateReadings,
  type SilentDissatisfaction,
  type SilentDissatisfactionCounts,
  type SilentDissatisfactionFormula,
  type SilentDissatisfactionInput,
  type SilentDissatisfactionTerms,
} from "./silent-dissatisfaction-types";
export { compileSilentSignals, silentSignals } from "./silent-signals";
export { dealerSilentSignals } from "./silent-signals-presets";
export {
  type BuysLessTerms,
  type BuysLessTermsInput,
  type CompileSilentSignals,
  type OverduePayablesTerms,
  type Payable,
  type PayableInput,
  type SilentDissatisfactionSignal,
  type SilentSignalRow,
  type SilentSignalsAction,
  type SilentSignalsFacts,
  type SilentSignalsInput,
  type SilentSignalsOutcome,
  type SilentSignalsPolicy,
  type SilentSignalsPolicyInput,
  type SilentSignalsReading,
  type SilentSignalsRule,
  type SpendOfTwoPeriods,
  type SpendOfTwoPeriodsInput,
  silentDissatisfactionSignals,
  silentSignalsActions,
} from "./silent-signals-types";
export { compileSurveyInvitation, inviteToSurvey } from "./survey-invitation";
export { dealerSurveyInvitation } from "./survey-invitation-presets";
export {
  type CompileSurveyInvitation,
  type EarlierSurveyResults,
  earlierSurveyResults,
  type FeedbackWindow,
  type SurveyGap,
  type SurveyInvitationAdvice,
  type SurveyInvitationFacts,
  type SurveyInvitationInput,
  type SurveyInvitationOutcome,
  type SurveyInvitationPolicy,
  type SurveyInvitationPolicyInput,
  type SurveyInvitationRule,
  type SurveyRule,
  surveyRules,
} from "./survey-invitation-types";
export { type WayToSatisfaction, waysToSatisfaction } from "./ways-to-satisfaction";
export { mainlandCalendar2026, weekendsOnly } from "./work-calendar-presets";
