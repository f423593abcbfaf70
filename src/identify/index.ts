/**
 * Identify: who is this?
 *
 * @module identify
 */
export { compileConsent, replayConsent } from "./consent/consent";
export { type ConsentPermissionCode, compileConsentPermission, mayUseData } from "./consent/consent-permission";
export { chinaConsent, euConsent } from "./consent/consent-presets";
export {
  type CompileConsent,
  type CompileConsentPermission,
  type ConsentCell,
  type ConsentEvent,
  type ConsentEventInput,
  type ConsentEventStatus,
  type ConsentLog,
  type ConsentLogInput,
  type ConsentMerge,
  type ConsentOutcome,
  type ConsentPermission,
  type ConsentPermissionRule,
  type ConsentPolicy,
  type ConsentPolicyInput,
  type ConsentPurpose,
  type ConsentQuestion,
  type ConsentQuestionInput,
  type ConsentReplay,
  type ConsentReplayCode,
  type ConsentRule,
  type ConsentState,
  consentEventStatuses,
  consentPurposes,
  consentStates,
  type DoNotContactSpan,
  type DoNotContactSpanInput,
} from "./consent/consent-types";
export {
  type ErasedProfile,
  type Erasure,
  eraseProfile,
  hitsSuppression,
  type ImportedRecord,
  type KeyedHash,
  type RedactedDecision,
} from "./consent/erase-profile";
export { compileExcessFields, excessFields } from "./consent/excess-fields";
export { dealerFieldUse } from "./consent/field-use-presets";
export {
  type CompileExcessFields,
  type ExcessCode,
  type ExcessField,
  type ExcessFields,
  type ExcessFieldsCode,
  type ExcessFieldsRule,
  excessCodes,
  type FieldUse,
  type FieldUseInput,
  type FieldUsePolicy,
  type FieldUsePolicyInput,
  type HeldField,
  type HeldFieldInput,
  type HeldProfile,
  type HeldProfileInput,
  type Sensitivity,
  sensitivities,
} from "./consent/field-use-types";
export { compileIdentityDecisions, replayDecisions } from "./decision/decisions";
export { identityDecisionLog } from "./decision/decisions-presets";
export {
  type CompileIdentityDecisions,
  type DecidedPair,
  type DecisionBase,
  type DecisionBaseInput,
  type DecisionLog,
  type DecisionLogCode,
  type DecisionLogInput,
  type DecisionLogPolicy,
  type DecisionLogPolicyInput,
  type DecisionLogRule,
  type DecisionStanding,
  type DecisionState,
  decisionStandings,
  type IdentityDecision,
  type IdentityDecisionInput,
  type IdentityDecisionType,
  identityDecisionTypes,
  type LoggedDecision,
} from "./decision/decisions-types";
export { compilePurchaseHabit, purchaseHabit } from "./habit/purchase-habit";
export { threePurchases } from "./habit/purchase-habit-presets";
export {
  type CompilePurchaseHabit,
  type HabitState,
  habitStates,
  type ProductHabit,
  type Purchase,
  type PurchaseHabit,
  type PurchaseHabitCode,
  type PurchaseHabitPolicy,
  type PurchaseHabitPolicyInput,
  type PurchaseHabitRule,
  type PurchaseInput,
  type Purchases,
  type PurchasesInput,
} from "./habit/purchase-habit-types";
export { compileHandoverBriefing, handoverBriefing } from "./handover/handover-briefing";
export { dealerHandover } from "./handover/handover-briefing-presets";
export {
  type BriefingFact,
  type BriefingGroup,
  briefingGroups,
  type CompileHandoverBriefing,
  type FormerAdviser,
  type FormerAdviserInput,
  type Handover,
  type HandoverBriefing,
  type HandoverBriefingPolicy,
  type HandoverBriefingPolicyInput,
  type HandoverBriefingRule,
  type HandoverCode,
  type HandoverInput,
  type MeetAs,
} from "./handover/handover-briefing-types";
export {
  type AccessDuty,
  accessDuties,
  type DatabaseDuty,
  type DataGoal,
  type DataIll,
  type DataStock,
  databaseDuties,
  dataGoals,
  dataIlls,
  dataStocks,
  type ExpectedResult,
  expectedResults,
  type HabitFact,
  habitFacts,
  type ImprovementMetric,
  type InformationSpecialist,
  type InformationStep,
  improvementMetrics,
  informationSpecialists,
  informationSteps,
  type LoopPart,
  loopParts,
  type MiningUse,
  miningUses,
  type ProfilePart,
  type PurchaseFact,
  profileParts,
  purchaseFacts,
  type SharingRelation,
  sharingRelations,
  type ViewBenefit,
  type ViewDatabase,
  type ViewDefect,
  viewBenefits,
  viewDatabases,
  viewDefects,
} from "./information/customer-information";
export {
  type BirthDateVeto,
  type IdentifierClass,
  type IdentifierRule,
  type IdentifierRuleInput,
  type IdentifierScope,
  type IdentifierStrength,
  type IdentifierType,
  type IdentityPolicy,
  type IdentityPolicyInput,
  identifierClasses,
  identifierScopes,
  identifierStrengths,
  identifierTypes,
} from "./match/identity-policy-types";
export { dealerIdentity } from "./match/identity-presets";
export {
  type ComparisonLevel,
  comparisonLevels,
  type IdentityFlag,
  type IdentityFlagCode,
  identityFlags,
  type LinkRule,
  type LinkTier,
  linkRules,
  linkTiers,
  type MatchBand,
  matchBands,
  type PairLevels,
  type RecordLink,
  type RecordPair,
  type RecordReview,
  type ReviewReason,
  reviewReasons,
  type SharedValue,
} from "./match/link-types";
export { matchIndexed } from "./match/match-indexed";
export { compileMatchKeys, matchKeys } from "./match/match-keys";
export {
  type CompileMatchKeys,
  type MatchKey,
  type MatchKeyCode,
  type MatchKeys,
  type MatchKeysCode,
  type MatchKeysRule,
  matchKeyCodes,
} from "./match/match-keys-types";
export { compileMatchOne, matchOne } from "./match/match-one";
export type {
  CompileMatchOne,
  ContactMatch,
  ContactToMatch,
  ContactToMatchInput,
  IndexedMatch,
  MatchCode,
  MatchFindings,
  MatchIndexedRule,
  MatchOneRule,
} from "./match/match-one-types";
export type { ReadRecord } from "./match/read-record";
export { indexRecords, type RecordIndex } from "./match/record-index";
export {
  type CustomerRecord,
  type CustomerRecordInput,
  type Identifier,
  type IdentifierInput,
  type RecordKind,
  type RecordSet,
  type RecordSetInput,
  recordKinds,
} from "./match/record-types";
export { compileResolveRecords, resolveRecords } from "./match/resolve-records";
export {
  type CompileResolveRecords,
  type DemotedIdentifier,
  type DemotionCode,
  demotionCodes,
  type PhoneTenure,
  type ResolveCode,
  type ResolvedEntity,
  type ResolvedRecords,
  type ResolveRecordsRule,
} from "./match/resolve-records-types";
export { compileCustomerNetwork, customerNetwork } from "./network/customer-network";
export {
  type CompileCustomerNetwork,
  type CustomerNetwork,
  type CustomerNetworkCode,
  type CustomerNetworkRule,
  type CustomerTies,
  type CustomerTiesInput,
  type HeldTag,
  type RelatedCustomer,
  type Relation,
  type RelationInput,
  type RelationKind,
  relationKinds,
  type Tag,
  type TagInput,
} from "./network/customer-network-types";
export { compileHouseholds, households } from "./network/households";
export {
  type CompileHouseholds,
  type Household,
  type HouseholdBond,
  type HouseholdMember,
  type HouseholdMemberInput,
  type Households,
  type HouseholdsCode,
  type HouseholdsFacts,
  type HouseholdsFactsInput,
  type HouseholdsRule,
  householdBonds,
} from "./network/households-types";
export type { NetworkPolicy, NetworkPolicyInput } from "./network/network-policy-types";
export { dealerNetwork } from "./network/network-presets";
export { compileVehicleOwnership, vehicleOwnership } from "./network/vehicle-ownership";
export {
  type CompileVehicleOwnership,
  type OwnedVehicles,
  type Ownership,
  type OwnershipCode,
  type OwnershipInput,
  type Ownerships,
  type OwnershipsInput,
  ownershipCodes,
  type VehicleOwners,
  type VehicleOwnership,
  type VehicleOwnershipCode,
  type VehicleOwnershipRule,
  type VehicleRole,
  vehicleRoles,
} from "./network/vehicle-ownership-types";
export { blockedValues } from "./parse/blocked-values";
export { compoundSurnames } from "./parse/compound-surnames";
export { type EmailProvider, emailProviders, foldEmail } from "./parse/fold-email";
export { parseCompanyId } from "./parse/parse-company-id";
export { parseEmail } from "./parse/parse-email";
export { type ParsedPersonName, type PersonNameKind, parsePersonName } from "./parse/parse-person-name";
export {
  type ParsedPhone,
  type PhoneKind,
  type PhoneOptions,
  parsePhone,
  parsePhoneList,
  phoneKinds,
  type WorldPhone,
  type WorldPhoneReader,
} from "./parse/parse-phone";
export { type PlateKind, parsePlate, plateKinds } from "./parse/parse-plate";
export { type ParsedResidentId, parseResidentId, type ResidentIdKind } from "./parse/parse-resident-id";
export { type ParsedVin, parseVin, type VinOptions } from "./parse/parse-vin";
export { type CharacterChange, type IdentifierRepair, type Parsed, type ParseIssue, parseIssues } from "./parse/parsed";
export { mainlandPhoneRanges, type PhoneRanges } from "./parse/phone-ranges";
export { type LibPhoneNumber, type ParseLibPhone, worldPhones } from "./parse/world-phones";
export { contentMark } from "./quality/content-mark";
export { compileDataQuality, dataQuality } from "./quality/data-quality";
export { dealerDataQuality } from "./quality/data-quality-presets";
export {
  type AskReason,
  askReasons,
  type CollectedValue,
  type CollectedValueInput,
  type CompileDataQuality,
  type CompileNextBestField,
  type CustomerFile,
  type CustomerFileInput,
  type CustomerFiles,
  type CustomerFilesInput,
  type CustomerKind,
  customerKinds,
  type DataQuality,
  type DataQualityCode,
  type DataQualityPolicy,
  type DataQualityPolicyInput,
  type DataQualityRule,
  type DuplicateQuality,
  type FieldQuality,
  type FieldQuestion,
  type FieldQuestionInput,
  type FieldToAsk,
  type NextBestField,
  type NextBestFieldCode,
  type NextBestFieldRule,
  type QualityField,
  type QualityFieldInput,
} from "./quality/data-quality-types";
export { type FieldKind, type FieldStanding, fieldKinds, fieldStandings } from "./quality/field-validity";
export { compileNextBestField, nextBestField } from "./quality/next-best-field";
export { compileProfileCompleteness, type ProfileCompletenessCode, profileCompleteness } from "./quality/profile-completeness";
export { seventeenFields } from "./quality/profile-completeness-presets";
export {
  type CompileProfileCompleteness,
  type Department,
  departments,
  type JudgedField,
  type Profile,
  type ProfileCompleteness,
  type ProfileCompletenessOutcome,
  type ProfileCompletenessPolicy,
  type ProfileCompletenessPolicyInput,
  type ProfileCompletenessRule,
  type ProfileInput,
  type RequiredField,
  type RequiredFieldInput,
} from "./quality/profile-completeness-types";
export { compileGoldenRecord, goldenRecord } from "./view/golden-record";
export { dealerGoldenRecord } from "./view/golden-record-presets";
export {
  type CompileGoldenRecord,
  type DemotedFieldValue,
  type FieldSurvivorship,
  type FieldSurvivorshipInput,
  type GoldenField,
  type GoldenRecord,
  type GoldenRecordCode,
  type GoldenRecordPolicy,
  type GoldenRecordPolicyInput,
  type GoldenRecordRule,
  type MemberRecord,
  type MemberRecordInput,
  type MemberRecords,
  type MemberRecordsInput,
  type ProvenValue,
  type SurvivorCode,
  type Survivorship,
  survivorCodes,
  survivorships,
  type ValueStanding,
  valueStandings,
} from "./view/golden-record-types";
export {
  type ControlledRecord,
  type RecordsView,
  recordsInView,
  recordsInViewUnder,
  type Viewer,
  type ViewRecords,
} from "./view/records-in-view";
