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
