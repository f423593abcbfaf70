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
export { type ErasedProfile, type Erasure, eraseProfile, type KeyedHash, type RedactedDecision } from "./consent/erase-profile";
export { compileIdentityDecisions, replayDecisions } from "./decision/decisions";
export { identityDecisionLog } from "./decision/decisions-presets";
export {
  type CompileIdentityDecisions,
  type DecidedPair,
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
export { compileHandoverBriefing, handoverBriefing } from "./handover-briefing";
export { dealerHandover } from "./handover-briefing-presets";
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
} from "./handover-briefing-types";
export { dealerIdentity } from "./match/identity-presets";
export {
  type BirthDateVeto,
  type ComparisonLevel,
  type CompileMatchKeys,
  type CompileMatchOne,
  type CompileResolveRecords,
  type ContactMatch,
  type ContactToMatch,
  type ContactToMatchInput,
  type CustomerRecord,
  type CustomerRecordInput,
  comparisonLevels,
  type Identifier,
  type IdentifierClass,
  type IdentifierInput,
  type IdentifierRule,
  type IdentifierRuleInput,
  type IdentifierScope,
  type IdentifierStrength,
  type IdentifierType,
  type IdentityFlag,
  type IdentityFlagCode,
  type IdentityPolicy,
  type IdentityPolicyInput,
  identifierClasses,
  identifierScopes,
  identifierStrengths,
  identifierTypes,
  identityFlags,
  type LinkRule,
  type LinkTier,
  linkRules,
  linkTiers,
  type MatchBand,
  type MatchCode,
  type MatchKey,
  type MatchKeyCode,
  type MatchKeys,
  type MatchKeysCode,
  type MatchKeysRule,
  type MatchOneRule,
  matchBands,
  matchKeyCodes,
  type PairLevels,
  type PhoneTenure,
  type RecordKind,
  type RecordLink,
  type RecordPair,
  type RecordReview,
  type RecordSet,
  type RecordSetInput,
  type ResolveCode,
  type ResolvedEntity,
  type ResolvedRecords,
  type ResolveRecordsRule,
  type ReviewReason,
  recordKinds,
  reviewReasons,
  type SharedValue,
} from "./match/identity-types";
export { compileMatchKeys, matchKeys } from "./match/match-keys";
export { compileMatchOne, matchOne } from "./match/match-one";
export { compileResolveRecords, resolveRecords } from "./match/resolve-records";
export { blockedValues } from "./parse/blocked-values";
export { compoundSurnames } from "./parse/compound-surnames";
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
export { type IdentifierRepair, type Parsed, type ParseIssue, parseIssues } from "./parse/parsed";
export { mainlandPhoneRanges, type PhoneRanges } from "./parse/phone-ranges";
export { compileProfileCompleteness, type ProfileCompletenessCode, profileCompleteness } from "./profile-completeness";
export { seventeenFields } from "./profile-completeness-presets";
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
} from "./profile-completeness-types";
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
export { compileGoldenRecord, goldenRecord } from "./view/golden-record";
export { dealerGoldenRecord } from "./view/golden-record-presets";
export {
  type CompileGoldenRecord,
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
} from "./view/golden-record-types";
export { type ControlledRecord, type RecordsView, recordsInView } from "./view/records-in-view";
