/**
 * Differentiate: what is he worth, and what does he need?
 *
 * @module differentiate
 */
export { classifyLoyalty, compileLoyaltyType, type LoyaltyTypeCode } from "./loyalty-type";
export { relativeLoyalty } from "./loyalty-type-presets";
export {
  type CompileLoyaltyType,
  type LoyaltyGap,
  type LoyaltySignals,
  type LoyaltySignalsInput,
  type LoyaltyType,
  type LoyaltyTypeDecision,
  type LoyaltyTypeOutcome,
  type LoyaltyTypePolicy,
  type LoyaltyTypePolicyInput,
  type LoyaltyTypeRule,
  loyaltyTypes,
} from "./loyalty-type-types";
export { compileNeeds } from "./needs";
export { zhengdaNeeds } from "./needs-presets";
export type {
  CompileNeeds,
  Need,
  NeedObservation,
  NeedObservationInput,
  NeedSegment,
  NeedsCode,
  NeedsFacts,
  NeedsFactsInput,
  NeedsPolicy,
  NeedsPolicyInput,
  NeedsProfile,
  NeedsRule,
} from "./needs-types";
export { type OwnerNeed, ownerNeeds } from "./owner-needs";
export { compileValueTier, type ValueTierCode } from "./value-tier";
export { zhengdaValueTier } from "./value-tier-presets";
export type {
  AnnualValue,
  AnnualValueInput,
  CompileValueTier,
  ValueTierBound,
  ValueTierBoundInput,
  ValueTierDecision,
  ValueTierGap,
  ValueTierOutcome,
  ValueTierPolicy,
  ValueTierPolicyInput,
  ValueTierRule,
} from "./value-tier-types";
