/**
 * Loyalty: programmes, tiers and points.
 *
 * @module loyalty
 */

export { auditProgramme, compileProgrammeAudit } from "./audit/programme-audit";
export { jdProgramme, programmeAuditDefaults, tmallProgramme } from "./audit/programme-audit-presets";
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
} from "./audit/programme-audit-types";
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
} from "./audit/programme-design-types";
export { type RewardKind, rewardKinds } from "./audit/reward-kinds";
export { competitorEffect } from "./building-loyalty/competitor-effect";
export { eightSteps } from "./building-loyalty/eight-steps";
export type {
  EightSteps,
  EightStepsFormula,
  EightStepsInput,
  EightStepsTerms,
  EightStepsValue,
} from "./building-loyalty/eight-steps-types";
export { exclusivityGap } from "./building-loyalty/exclusivity-gap";
export { compileLoyalCustomer } from "./building-loyalty/loyal-customer";
export type {
  CompileLoyalCustomer,
  CustomerTenure,
  CustomerTenureInput,
  LoyalCustomer,
  LoyalCustomerOutcome,
  LoyalCustomerPolicy,
  LoyalCustomerPolicyInput,
  LoyalCustomerRule,
} from "./building-loyalty/loyal-customer-types";
export { type BrandLoyaltySource, brandLoyaltySources, type LoyalTrait, loyalTraits } from "./building-loyalty/loyal-traits";
export { type LoyaltyClaim, type LoyaltyClaimCode, loyaltyClaims } from "./building-loyalty/loyalty-claims";
export {
  type LoyaltyGoal,
  type LoyaltyPartner,
  type LoyaltyProject,
  loyaltyGoals,
  loyaltyPartners,
  loyaltyProjects,
  type WeakProgrammeReason,
  weakProgrammeReasons,
} from "./building-loyalty/loyalty-department";
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
} from "./building-loyalty/loyalty-measures-types";
export { loyaltyOutcome } from "./building-loyalty/loyalty-outcome";
export { type ExecutiveAction, executiveActions, type LoyaltyStep, loyaltySteps } from "./building-loyalty/loyalty-steps";
export { staffLoyalty } from "./building-loyalty/staff-loyalty";
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
} from "./building-loyalty/staff-loyalty-types";
export { switchingCost } from "./building-loyalty/switching-cost";
export { twoApproaches } from "./building-loyalty/two-approaches";
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
} from "./building-loyalty/two-approaches-types";
export { compileCheckout } from "./checkout/checkout";
export {
  type CheckoutCode,
  type CheckoutFacts,
  type CheckoutInput,
  type CheckoutPolicy,
  type CheckoutPolicyInput,
  type CheckoutPreview,
  type CheckoutRule,
  type CompileCheckout,
  type OrderCount,
  type OrderMeasure,
  orderMeasures,
} from "./checkout/checkout-types";
export { breakEvenLift } from "./economics/break-even-lift";
export { breakage } from "./economics/breakage";
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
} from "./economics/breakage-types";
export { launchEstimate } from "./economics/launch-estimate";
export { pointsAllocation } from "./economics/points-allocation";
export { pointsLiability } from "./economics/points-liability";
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
} from "./economics/points-liability-types";
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
} from "./economics/programme-return-types";
export { programmeRoi } from "./economics/programme-roi";
export { rewardCostRate } from "./economics/reward-cost-rate";
export {
  type IndustryBand,
  type IndustryBandInput,
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
} from "./economics/reward-economics-types";
export { rewardRate } from "./economics/reward-rate";
export { rewardRateBand } from "./economics/reward-rate-band";
export { rewardRateBands } from "./economics/reward-rate-bands";
export { tierDistribution } from "./economics/tier-distribution";
export type {
  TierDistribution,
  TierDistributionFormula,
  TierDistributionInput,
  TierHeadcount,
  TierShare,
} from "./economics/tier-distribution-types";
export { vintageBreakage } from "./economics/vintage-breakage";
export type {
  EarnCap,
  EarnCapInput,
  EarnPolicy,
  EarnPolicyInput,
  EarnRounding,
  EarnRoundingInput,
  EarnRule,
  EarnRuleInput,
} from "./ledger/earn-types";
export type {
  GoodsFilter,
  GoodsFilterInput,
} from "./ledger/goods-filter-types";
export { compileLedger } from "./ledger/ledger";
export type {
  AdjustEvent,
  AdjustEventInput,
  ExtendEvent,
  ExtendEventInput,
  ReinstateEvent,
  ReinstateEventInput,
  ResetEvent,
  ResetEventInput,
  TransferInEvent,
  TransferInEventInput,
  TransferOutEvent,
  TransferOutEventInput,
} from "./ledger/ledger-desk-event-types";
export type {
  LedgerEventHead,
  LedgerEventHeadInput,
} from "./ledger/ledger-event-head-types";
export type {
  LedgerEvent,
  LedgerEventInput,
} from "./ledger/ledger-event-types";
export type {
  LedgerPolicy,
  LedgerPolicyInput,
  LedgerTerms,
  LedgerTermsInput,
  LedgerVersion,
  LedgerVersionInput,
  PointsExpiry,
  PointsPending,
  PointsReset,
} from "./ledger/ledger-policy-types";
export {
  dealerServicePoints,
  memberDayPoints,
  retailPoints,
  starbucksCn2021,
} from "./ledger/ledger-presets";
export type {
  CapUse,
  CapUseInput,
  LapsedPoints,
  LapsedPointsInput,
  LedgerSnapshot,
  LedgerSnapshotInput,
  LedgerTotals,
  LedgerTotalsInput,
  PendingLot,
  PendingLotInput,
  PointsLot,
  PointsLotInput,
} from "./ledger/ledger-snapshot-types";
export {
  type CapPeriod,
  capPeriods,
  type EarnBasis,
  type EarnDeduction,
  type EarnPlace,
  earnBases,
  earnDeductions,
  earnPlaces,
  type LedgerCode,
  type LedgerEventKind,
  ledgerCodes,
  ledgerEventKinds,
  type MultiplierStacking,
  multiplierStackings,
  type OrderLineKind,
  orderLineKinds,
  type PointsReturn,
  type PointsShortage,
  pointsReturns,
  pointsShortages,
} from "./ledger/ledger-terms";
export type {
  ActionEvent,
  ActionEventInput,
  ConfirmEvent,
  ConfirmEventInput,
  EarnEvent,
  EarnEventInput,
  PurchaseEvent,
  PurchaseEventInput,
  RedeemEvent,
  RedeemEventInput,
  RefundEvent,
  RefundEventInput,
  RefundLine,
  RefundLineInput,
} from "./ledger/ledger-trade-event-types";
export type {
  CompileLedger,
  LapsingPoints,
  LedgerFacts,
  LedgerFactsInput,
  LedgerLine,
  LedgerRule,
  LedgerStatus,
} from "./ledger/ledger-types";
export type {
  Multiplier,
  MultiplierCondition,
  MultiplierConditionInput,
  MultiplierInput,
} from "./ledger/multiplier-types";
export type {
  Order,
  OrderInput,
  OrderLine,
  OrderLineInput,
} from "./ledger/order-types";
export {
  compilePreviewOrder,
  previewOrder,
} from "./ledger/preview-order";
export type {
  AppliedMultiplier,
  CompilePreviewOrder,
  FactorOfLine,
  OrderPreview,
  PointsByRule,
  PreviewedOrder,
  PreviewedOrderInput,
  PreviewOrderCode,
  PreviewOrderFacts,
  PreviewOrderInput,
  PreviewOrderRule,
} from "./ledger/preview-order-types";
export { compareTierPolicies } from "./policy-change/compare-tier-policies";
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
} from "./policy-change/compare-tier-policies-types";
export { reconcile } from "./policy-change/reconcile";
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
} from "./policy-change/reconcile-types";
export { compileTierGroups } from "./tier-groups/tier-groups";
export { baecGroups2019 } from "./tier-groups/tier-groups-presets";
export type {
  ByGroup,
  CompileTierGroups,
  TierGroupsCode,
  TierGroupsMember,
  TierGroupsMemberInput,
  TierGroupsPolicy,
  TierGroupsPolicyInput,
  TierGroupsRule,
  TierGroupsStatus,
} from "./tier-groups/tier-groups-types";
export type { MemberEvent, MemberEventInput } from "./tiers/member-event-types";
export type { MemberProfile, MemberProfileInput } from "./tiers/member-profile-types";
export type { Member, MemberInput } from "./tiers/member-types";
export type { MetricAmounts, MetricAmountsInput } from "./tiers/metric-amounts-types";
export type { TierCondition, TierConditionInput } from "./tiers/tier-condition-types";
export type { CheapestRoute, TierDays, TierGap, TierShortfall } from "./tiers/tier-gap-types";
export type { TierGrant, TierGrantInput, TierOverride, TierOverrideInput } from "./tiers/tier-grant-types";
export type {
  ExchangeRate,
  ExchangeRateInput,
  MetricCount,
  MetricMoney,
  MetricMoneyInput,
  TierMetric,
  TierMetricInput,
} from "./tiers/tier-metric-types";
export { metricCounts } from "./tiers/tier-metric-types";
export type { TierPolicy, TierPolicyInput } from "./tiers/tier-policy-types";
export type { HeldTier, HeldTierInput, TierSnapshot, TierSnapshotInput } from "./tiers/tier-snapshot-types";
export type { TierDowngrade, TierEffect, TierRefunds, TierRefundsInput, TierReview, UpgradeCounters } from "./tiers/tier-treatment-types";
export { tierEffects, upgradeCounters } from "./tiers/tier-treatment-types";
export type { MarketTerms, MarketTermsInput, Tier, TierInput, TierVersion, TierVersionInput } from "./tiers/tier-types";
export type { TierValidity } from "./tiers/tier-validity-types";
export type { FixedWindow, NamedYear, NamedYearInput, TierWindow, TierWindowInput } from "./tiers/tier-window-types";
export type { TierEvidence, TierLapse, TierWorking, TriedTier } from "./tiers/tier-working-types";
export { compileTiers } from "./tiers/tiers";
export { aadvantage, baec2019, bonvoy2025, hilton2016, hyatt2024, jd2013, sephora2017 } from "./tiers/tiers-presets";
export type { CompileTiers, TierCode, TierProjection, TierRule, TierStatus } from "./tiers/tiers-types";
