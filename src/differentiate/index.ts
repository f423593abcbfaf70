/**
 * Differentiate: what is he worth, and what does he need?
 *
 * @module differentiate
 */
export { arcElasticity } from "./arc-elasticity";
export { ces1 } from "./ces-1";
export { ces2 } from "./ces-2";
export {
  type Gini,
  type GiniCorrection,
  type GiniFormula,
  type GiniInput,
  type GiniTerms,
  giniCorrections,
  type LorenzCurve,
  type LorenzCurveFormula,
  type LorenzCurveInput,
  type LorenzCurveTerms,
  type LorenzPoint,
  type TopShare,
  type TopShareFormula,
  type TopShareInput,
  type TopShareTerms,
} from "./concentration-types";
export { csat } from "./csat";
export { gini } from "./gini";
export { grocerSegmentations, type SegmentationBasis, segmentationBases } from "./grocer-segmentations";
export { type LifeStageClub, lifeStageClubs } from "./life-stage-clubs";
export { lorenzCurve } from "./lorenz-curve";
export { loyaltyIndex } from "./loyalty-index";
export type {
  ArcElasticity,
  ArcElasticityFormula,
  ArcElasticityInput,
  ArcElasticityTerms,
  IndicatorReading,
  IndicatorReadingInput,
  LoyaltyIndex,
  LoyaltyIndexFormula,
  LoyaltyIndexInput,
  LoyaltyIndexTerms,
} from "./loyalty-index-types";
export { type IndicatorSign, type LoyaltyIndicator, loyaltyIndicatorSigns, loyaltyIndicators } from "./loyalty-indicators";
export { loyaltyMoves } from "./loyalty-moves";
export {
  type LoyaltyMoveKind,
  type LoyaltyMoveRow,
  type LoyaltyMover,
  type LoyaltyMoves,
  type LoyaltyMovesFormula,
  type LoyaltyMovesInput,
  type LoyaltyMovesValue,
  loyaltyMoveKinds,
} from "./loyalty-moves-types";
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
export { type NeedKind, needKinds } from "./need-kinds";
export { type NeedMiningAbility, needMiningAbilities } from "./need-mining-abilities";
export { compileNeeds } from "./needs";
export { needsDiversity } from "./needs-diversity";
export type { NeedsDiversity, NeedsDiversityFormula, NeedsDiversityInput, NeedsDiversityTerms } from "./needs-diversity-types";
export { zhengdaNeeds } from "./needs-presets";
export {
  type CompileNeeds,
  type Need,
  type NeedObservation,
  type NeedObservationInput,
  type NeedSegment,
  type NeedsAudience,
  type NeedsCode,
  type NeedsFacts,
  type NeedsFactsInput,
  type NeedsPolicy,
  type NeedsPolicyInput,
  type NeedsProfile,
  type NeedsRule,
  type NeedsViewer,
  type NeedsViewerInput,
  needsAudiences,
} from "./needs-types";
export { nps } from "./nps";
export { npsDifference } from "./nps-difference";
export { npsGroups } from "./nps-groups";
export { npsInterval } from "./nps-interval";
export {
  type Nps,
  type NpsCounts,
  type NpsDifference,
  type NpsDifferenceFormula,
  type NpsDifferenceInput,
  type NpsDifferenceValue,
  type NpsFormula,
  type NpsGroup,
  type NpsGroups,
  type NpsGroupsFormula,
  type NpsGroupsInput,
  type NpsInterval,
  type NpsIntervalFormula,
  type NpsIntervalInput,
  type NpsIntervalMethod,
  type NpsIntervalValue,
  npsGroupCodes,
  npsIntervalMethods,
} from "./nps-types";
export { type OwnerNeed, ownerNeeds } from "./owner-needs";
export { crossingPareto, cumulativePareto, paretoClasses } from "./pareto-classes";
export {
  type ParetoClass,
  type ParetoClassColumns,
  type ParetoClasses,
  type ParetoClassTotal,
  type ParetoColumns,
  type ParetoCustomer,
  type ParetoCustomerClass,
  type ParetoCustomerInput,
  type ParetoCutOff,
  type ParetoFormula,
  type ParetoInput,
  type ParetoReading,
  type ParetoRule,
  type ParetoTerms,
  type ParetoTies,
  type ParetoValue,
  paretoClassCodes,
  paretoCutOffs,
  paretoTies,
} from "./pareto-types";
export { peppersTiers } from "./peppers-tiers";
export {
  type PeppersCustomer,
  type PeppersCustomerInput,
  type PeppersTier,
  type PeppersTierRow,
  type PeppersTiers,
  type PeppersTiersFormula,
  type PeppersTiersInput,
  type PeppersTiersTerms,
  peppersTierCodes,
} from "./peppers-tiers-types";
export { profitContributors } from "./profit-contributors";
export type {
  ProfitContributors,
  ProfitContributorsFormula,
  ProfitContributorsInput,
  ProfitContributorsTerms,
  ProfitContributorsValue,
  ProfitCustomer,
  ProfitCustomerInput,
  ProfitEffort,
} from "./profit-contributors-types";
export { type TieRule, tieRules } from "./rank-bins";
export { repurchaseByRating } from "./repurchase-by-rating";
export type {
  RatedCustomers,
  RatedCustomersInput,
  RatingRate,
  RepurchaseByRating,
  RepurchaseByRatingFormula,
  RepurchaseByRatingInput,
  RepurchaseByRatingTerms,
  RepurchaseByRatingValue,
} from "./repurchase-by-rating-types";
export { independentRfm, nestedRfm, rfm } from "./rfm";
export { compileRfmSegment, type RfmSegmentCode } from "./rfm-segment";
export { copiedRfmSegments, rfmSegmentMap, specificRfmSegments } from "./rfm-segment-presets";
export {
  type BoxMatching,
  type BoxReading,
  boxMatchings,
  boxReadings,
  type CompileRfmSegment,
  type RfmCell,
  type RfmCellInput,
  type RfmSegmentDecision,
  type RfmSegmentOutcome,
  type RfmSegmentPolicy,
  type RfmSegmentPolicyInput,
  type RfmSegmentRule,
  type ScoreRange,
  type SegmentBox,
} from "./rfm-segment-types";
export {
  type Rfm,
  type RfmColumns,
  type RfmColumnsOptions,
  type RfmCustomer,
  type RfmCustomerInput,
  type RfmFormula,
  type RfmInput,
  type RfmMethod,
  type RfmReading,
  type RfmScoreColumns,
  type RfmScores,
  type RfmTerms,
  rfmMethods,
} from "./rfm-types";
export { compileSatisfactionLoyalty, type SatisfactionLoyaltyCode } from "./satisfaction-loyalty";
export { twoThresholds } from "./satisfaction-loyalty-presets";
export {
  type CompileSatisfactionLoyalty,
  type Satisfaction,
  type SatisfactionGap,
  type SatisfactionInput,
  type SatisfactionLoyaltyDecision,
  type SatisfactionLoyaltyOutcome,
  type SatisfactionLoyaltyPolicy,
  type SatisfactionLoyaltyPolicyInput,
  type SatisfactionLoyaltyRule,
  type SatisfactionStage,
  satisfactionStages,
} from "./satisfaction-loyalty-types";
export { compileSatisfactionType, type SatisfactionTypeCode } from "./satisfaction-type";
export { jonesSasser } from "./satisfaction-type-presets";
export {
  type CompileSatisfactionType,
  type SatisfactionType,
  type SatisfactionTypeDecision,
  type SatisfactionTypeOutcome,
  type SatisfactionTypePolicy,
  type SatisfactionTypePolicyInput,
  type SatisfactionTypeRule,
  type SatisfiedCustomer,
  type SatisfiedCustomerInput,
  satisfactionTypes,
} from "./satisfaction-type-types";
export { segmentMoves } from "./segment-moves";
export type {
  MovedCustomer,
  MovedCustomerInput,
  SegmentMove,
  SegmentMoves,
  SegmentMovesFormula,
  SegmentMovesInput,
  SegmentMovesTerms,
  SegmentMovesValue,
} from "./segment-moves-types";
export { segmentPotential } from "./segment-potential";
export type {
  ResearchedCustomer,
  ResearchedCustomerInput,
  SegmentPotential,
  SegmentPotentialFormula,
  SegmentPotentialInput,
  SegmentPotentialRow,
  SegmentPotentialTerms,
} from "./segment-potential-types";
export { type SegmentedLine, segmentedLines } from "./segmented-lines";
export { standardCheck } from "./standard-check";
export {
  type DealerPolicy,
  type DeviatingDealer,
  type StandardCheck,
  type StandardCheckFormula,
  type StandardCheckInput,
  type StandardCheckValue,
  type StandardDeviation,
  standardDeviations,
} from "./standard-check-types";
export { compileStrategyMap, type StrategyMapCode } from "./strategy-map";
export { enterpriseOneToOne } from "./strategy-map-presets";
export {
  type CompileStrategyMap,
  type CustomerBase,
  type CustomerBaseInput,
  type CustomerStrategy,
  customerStrategies,
  type StrategyMapDecision,
  type StrategyMapOutcome,
  type StrategyMapPolicy,
  type StrategyMapPolicyInput,
  type StrategyMapRule,
} from "./strategy-map-types";
export {
  type Ces1,
  type Ces1Formula,
  type Ces1Input,
  type Ces2,
  type Ces2Formula,
  type Ces2Input,
  type CesReport,
  type Csat,
  type CsatFormula,
  type CsatInput,
  type CsatValue,
  cesReports,
} from "./survey-types";
export { grocerCoupons, targetingFactor } from "./targeting-factor";
export type { TargetingFactor, TargetingFactorFormula, TargetingFactorInput, TargetingFactorTerms } from "./targeting-factor-types";
export { topShare } from "./top-share";
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
export { compileVipStatus, type VipStatusCode } from "./vip-status";
export { oneVipStandard } from "./vip-status-presets";
export type {
  CompileVipStatus,
  LocalGrade,
  VipCustomer,
  VipCustomerInput,
  VipGrant,
  VipGrantInput,
  VipStatusDecision,
  VipStatusOutcome,
  VipStatusPolicy,
  VipStatusPolicyInput,
  VipStatusRule,
} from "./vip-status-types";
export { compileVisitSpend, type VisitSpendCode } from "./visit-spend";
export { zhengdaVisitSpend } from "./visit-spend-presets";
export type {
  CompileVisitSpend,
  GridLevel,
  GridLevelInput,
  VisitSpend,
  VisitSpendCellColumns,
  VisitSpendColumns,
  VisitSpendDecision,
  VisitSpendInput,
  VisitSpendOutcome,
  VisitSpendPolicy,
  VisitSpendPolicyInput,
  VisitSpendRule,
} from "./visit-spend-types";
