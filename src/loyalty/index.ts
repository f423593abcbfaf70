/**
 * Loyalty: programmes, tiers and points.
 *
 * @module loyalty
 */
export { breakEvenLift } from "./break-even-lift";
export { breakage } from "./breakage";
export type {
  Breakage,
  BreakageFormula,
  BreakageInput,
  BreakageTerms,
  LotFate,
  LotFateInput,
  Vintage,
  VintageBreakage,
  VintageBreakageFormula,
  VintageBreakageInput,
  VintageBreakageTerms,
} from "./breakage-types";
export { compareTierPolicies } from "./compare-tier-policies";
export {
  type CompareTierPoliciesInput,
  type CostByTier,
  type RewardCostChange,
  type TierCounts,
  type TierJudge,
  type TierJudgement,
  type TierMove,
  type TierMoveDirection,
  type TierPolicyComparison,
  tierMoveDirections,
} from "./compare-tier-policies-types";
export { competitorEffect } from "./competitor-effect";
export { eightSteps } from "./eight-steps";
export type { EightSteps, EightStepsFormula, EightStepsInput, EightStepsTerms, EightStepsValue } from "./eight-steps-types";
export { exclusivityGap } from "./exclusivity-gap";
export { launchEstimate } from "./launch-estimate";
export { compileLoyalCustomer } from "./loyal-customer";
export type {
  CompileLoyalCustomer,
  CustomerTenure,
  CustomerTenureInput,
  LoyalCustomer,
  LoyalCustomerOutcome,
  LoyalCustomerPolicy,
  LoyalCustomerPolicyInput,
  LoyalCustomerRule,
} from "./loyal-customer-types";
export { type BrandLoyaltySource, brandLoyaltySources, type LoyalTrait, loyalTraits } from "./loyal-traits";
export { type LoyaltyClaim, type LoyaltyClaimCode, loyaltyClaims } from "./loyalty-claims";
export {
  type LoyaltyGoal,
  type LoyaltyPartner,
  type LoyaltyProject,
  loyaltyGoals,
  loyaltyPartners,
  loyaltyProjects,
  type WeakProgrammeReason,
  weakProgrammeReasons,
} from "./loyalty-department";
export type {
  CompetitorEffect,
  CompetitorEffectFormula,
  CompetitorEffectInput,
  ExclusivityGap,
  ExclusivityGapFormula,
  ExclusivityGapInput,
  GroupCount,
  GroupGap,
  LoyaltyOutcome,
  LoyaltyOutcomeFormula,
  LoyaltyOutcomeInput,
  LoyaltyOutcomeTerms,
  LoyaltyOutcomeValue,
  SwitchingCost,
  SwitchingCostFormula,
  SwitchingCostInput,
  SwitchingCostTerms,
  SwitchingCostValue,
  SwitchingLoss,
  SwitchingLossInput,
} from "./loyalty-measures-types";
export { loyaltyOutcome } from "./loyalty-outcome";
export { type ExecutiveAction, executiveActions, type LoyaltyStep, loyaltySteps } from "./loyalty-steps";
export { pointsAllocation } from "./points-allocation";
export { pointsLiability } from "./points-liability";
export type {
  AllocatedPrice,
  BookedPeriod,
  BookedUnit,
  PointsAllocation,
  PointsAllocationFormula,
  PointsAllocationInput,
  PointsAllocationTerms,
  PointsLiability,
  PointsLiabilityFormula,
  PointsLiabilityInput,
  PointsLiabilityTerms,
  PointsLiabilityValue,
  RedemptionPeriod,
  RedemptionPeriodInput,
} from "./points-liability-types";
export { auditProgramme, compileProgrammeAudit } from "./programme-audit";
export { jdProgramme, programmeAuditDefaults, tmallProgramme } from "./programme-audit-presets";
export {
  type CompileProgrammeAudit,
  type DefectCheck,
  type DefectChecks,
  type DefectChecksInput,
  type DefectSeverity,
  defectSeverities,
  type FewBenefitsCheck,
  type FlatBenefitsCheck,
  type GapCheck,
  type IndustryBand,
  type IndustryBandInput,
  type InterestCheck,
  type ProgrammeAudit,
  type ProgrammeAuditCode,
  type ProgrammeAuditPolicy,
  type ProgrammeAuditPolicyInput,
  type ProgrammeAuditRule,
  type ProgrammeDefect,
  type ProgrammeFinding,
  programmeDefects,
  type RewardRateCheck,
  type RewardRateCheckInput,
  type SellerFavouringCheck,
  type TooFewTiersCheck,
  type TopHeavyCheck,
  type TopHeavyCheckInput,
} from "./programme-audit-types";
export {
  type FavouredParty,
  favouredParties,
  type MetricDesign,
  type MetricDesignInput,
  type Programme,
  type ProgrammeInput,
  type ProgrammeMeasure,
  programmeMeasures,
  type RaisedBy,
  type RuleDesign,
  type RuleDesignInput,
  raisedBy,
  type TierDesign,
  type TierDesignInput,
} from "./programme-design-types";
export {
  type BreakEvenLift,
  type BreakEvenLiftFormula,
  type BreakEvenLiftInput,
  type BreakEvenLiftTerms,
  type EstimatedPeriod,
  type LaunchEstimate,
  type LaunchEstimateFormula,
  type LaunchEstimateInput,
  type LaunchEstimateTerms,
  type LaunchEstimateValue,
  type LaunchPeriod,
  type LaunchPeriodInput,
  type ProgrammeRoi,
  type ProgrammeRoiFormula,
  type ProgrammeRoiInput,
  type ProgrammeRoiTerms,
  type RewardedSales,
  rewardedSales,
} from "./programme-return-types";
export { programmeRoi } from "./programme-roi";
export { reconcile } from "./reconcile";
export {
  type HeldStatus,
  type HeldStatusInput,
  type ReconcileCode,
  type ReconciledMember,
  type ReconcileInput,
  type ReconcileRow,
  type Reconciliation,
  reconcileCodes,
  type StandingDifference,
  type TierStanding,
} from "./reconcile-types";
export { rewardCostRate } from "./reward-cost-rate";
export {
  type RewardBand,
  type RewardCostRate,
  type RewardCostRateFormula,
  type RewardCostRateInput,
  type RewardCostRateTerms,
  type RewardRate,
  type RewardRateBand,
  type RewardRateBandFormula,
  type RewardRateBandInput,
  type RewardRateBandTerms,
  type RewardRateFormula,
  type RewardRateInput,
  type RewardRateTerms,
  rewardBands,
} from "./reward-economics-types";
export { type RewardKind, rewardKinds } from "./reward-kinds";
export { rewardRate } from "./reward-rate";
export { rewardRateBand } from "./reward-rate-band";
export { rewardRateBands } from "./reward-rate-bands";
export { staffLoyalty } from "./staff-loyalty";
export {
  type CustomerLoyaltyProspect,
  customerLoyaltyProspects,
  type StaffLoyalty,
  type StaffLoyaltyFormula,
  type StaffLoyaltyInput,
  type StaffLoyaltySide,
  type StaffLoyaltyTerms,
  type StaffLoyaltyValue,
  staffLoyaltySides,
} from "./staff-loyalty-types";
export { switchingCost } from "./switching-cost";
export { tierDistribution } from "./tier-distribution";
export type {
  TierDistribution,
  TierDistributionFormula,
  TierDistributionInput,
  TierHeadcount,
  TierShare,
} from "./tier-distribution-types";
export { compileTiers } from "./tiers";
export { jd2013 } from "./tiers-presets";
export type {
  CompileTiers,
  Member,
  MemberEvent,
  MemberEventInput,
  MemberInput,
  MetricAmounts,
  MetricAmountsInput,
  Tier,
  TierCode,
  TierGap,
  TierInput,
  TierPolicy,
  TierPolicyInput,
  TierRule,
  TierSnapshot,
  TierSnapshotInput,
  TierStatus,
} from "./tiers-types";
export { twoApproaches } from "./two-approaches";
export {
  type Approach,
  type ApproachInput,
  type ApproachResult,
  type LoyaltyApproach,
  loyaltyApproaches,
  type TwoApproaches,
  type TwoApproachesFormula,
  type TwoApproachesInput,
  type TwoApproachesTerms,
  type TwoApproachesValue,
} from "./two-approaches-types";
export { vintageBreakage } from "./vintage-breakage";
