/**
 * Identify: who is this?
 *
 * @module identify
 */
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
  type Profile,
  type ProfileCompleteness,
  type ProfileCompletenessOutcome,
  type ProfileCompletenessPolicy,
  type ProfileCompletenessPolicyInput,
  type ProfileCompletenessRule,
  type ProfileInput,
  type RequiredField,
} from "./profile-completeness-types";
