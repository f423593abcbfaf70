/**
 * Differentiate: what is he worth, and what does he need?
 *
 * @module differentiate
 */

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
} from "./concentration/concentration-types";
export { gini } from "./concentration/gini";
export { lorenzCurve } from "./concentration/lorenz-curve";
export { topShare } from "./concentration/top-share";
export { arcElasticity } from "./loyalty/arc-elasticity";
export { loyaltyIndex } from "./loyalty/loyalty-index";
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
} from "./loyalty/loyalty-index-types";
export { type IndicatorSign, type LoyaltyIndicator, loyaltyIndicatorSigns, loyaltyIndicators } from "./loyalty/loyalty-indicators";
export { loyaltySpillOver } from "./loyalty/loyalty-spill-over";
export type {
  AlsoLoyal,
  LoyaltySpillOver,
  LoyaltySpillOverFormula,
  LoyaltySpillOverInput,
  LoyaltySpillOverTerms,
  LoyaltySpillOverValue,
  ServiceLoyalty,
  ServiceLoyaltyInput,
  ServiceSpillOver,
  SpillOver,
} from "./loyalty/loyalty-spill-over-types";
export { classifyLoyalty, compileLoyaltyType, type LoyaltyTypeCode } from "./loyalty/loyalty-type";
export { relativeLoyalty } from "./loyalty/loyalty-type-presets";
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
} from "./loyalty/loyalty-type-types";
export { loyaltyMoves } from "./moves/loyalty-moves";
export {
  type LoyaltyMoveKind,
  type LoyaltyMoveRow,
  type LoyaltyMover,
  type LoyaltyMoves,
  type LoyaltyMovesFormula,
  type LoyaltyMovesInput,
  type LoyaltyMovesValue,
  loyaltyMoveKinds,
} from "./moves/loyalty-moves-types";
export { segmentMoves } from "./moves/segment-moves";
export type {
  MovedCustomer,
  MovedCustomerInput,
  SegmentMove,
  SegmentMoves,
  SegmentMovesFormula,
  SegmentMovesInput,
  SegmentMovesTerms,
  SegmentMovesValue,
} from "./moves/segment-moves-types";
export { type NeedKind, needKinds } from "./needs/need-kinds";
export { type NeedMiningAbility, needMiningAbilities } from "./needs/need-mining-abilities";
export { compileNeeds } from "./needs/needs";
export { needsDiversity } from "./needs/needs-diversity";
export type { NeedsDiversity, NeedsDiversityFormula, NeedsDiversityInput, NeedsDiversityTerms } from "./needs/needs-diversity-types";
export { zhengdaNeeds } from "./needs/needs-presets";
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
} from "./needs/needs-types";
export { type OwnerNeed, ownerNeeds } from "./needs/owner-needs";
export { compileStrategyMap, type StrategyMapCode } from "./needs/strategy-map";
export { enterpriseOneToOne } from "./needs/strategy-map-presets";
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
} from "./needs/strategy-map-types";
export { nps } from "./nps/nps";
export { npsDifference } from "./nps/nps-difference";
export { npsGroups } from "./nps/nps-groups";
export { npsInterval } from "./nps/nps-interval";
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
} from "./nps/nps-types";
export { type TieRule, tieRules } from "./rfm/rank-bins";
export { independentRfm, nestedRfm, rfm } from "./rfm/rfm";
export { compileRfmSegment, type RfmSegmentCode } from "./rfm/rfm-segment";
export { copiedRfmSegments, rfmSegmentMap, specificRfmSegments } from "./rfm/rfm-segment-presets";
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
} from "./rfm/rfm-segment-types";
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
} from "./rfm/rfm-types";
export { ces1 } from "./satisfaction/ces-1";
export { ces2 } from "./satisfaction/ces-2";
export { csat } from "./satisfaction/csat";
export { repurchaseByRating } from "./satisfaction/repurchase-by-rating";
export type {
  RatedCustomers,
  RatedCustomersInput,
  RatingRate,
  RepurchaseByRating,
  RepurchaseByRatingFormula,
  RepurchaseByRatingInput,
  RepurchaseByRatingTerms,
  RepurchaseByRatingValue,
} from "./satisfaction/repurchase-by-rating-types";
export { compileSatisfactionLoyalty, type SatisfactionLoyaltyCode } from "./satisfaction/satisfaction-loyalty";
export { twoThresholds } from "./satisfaction/satisfaction-loyalty-presets";
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
} from "./satisfaction/satisfaction-loyalty-types";
export { compileSatisfactionType, type SatisfactionTypeCode } from "./satisfaction/satisfaction-type";
export { jonesSasser } from "./satisfaction/satisfaction-type-presets";
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
} from "./satisfaction/satisfaction-type-types";
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
} from "./satisfaction/survey-types";
export { grocerSegmentations, type SegmentationBasis, segmentationBases } from "./segments/grocer-segmentations";
export { type LifeStageClub, lifeStageClubs } from "./segments/life-stage-clubs";
export { segmentPotential } from "./segments/segment-potential";
export type {
  ResearchedCustomer,
  ResearchedCustomerInput,
  SegmentPotential,
  SegmentPotentialFormula,
  SegmentPotentialInput,
  SegmentPotentialRow,
  SegmentPotentialTerms,
} from "./segments/segment-potential-types";
export { type SegmentedLine, segmentedLines } from "./segments/segmented-lines";
export { standardCheck } from "./standard/standard-check";
export {
  type DealerPolicy,
  type DeviatingDealer,
  type StandardCheck,
  type StandardCheckFormula,
  type StandardCheckInput,
  type StandardCheckValue,
  type StandardDeviation,
  standardDeviations,
} from "./standard/standard-check-types";
export { compileVipStatus, type VipStatusCode } from "./standard/vip-status";
export { oneVipStandard } from "./standard/vip-status-presets";
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
} from "./standard/vip-status-types";
export { crossingPareto, cumulativePareto, paretoClasses } from "./value-classes/pareto-classes";
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
} from "./value-classes/pareto-types";
export { peppersTiers } from "./value-classes/peppers-tiers";
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
} from "./value-classes/peppers-tiers-types";
export { profitContributors } from "./value-classes/profit-contributors";
export type {
  ProfitContributors,
  ProfitContributorsFormula,
  ProfitContributorsInput,
  ProfitContributorsTerms,
  ProfitContributorsValue,
  ProfitCustomer,
  ProfitCustomerInput,
  ProfitEffort,
} from "./value-classes/profit-contributors-types";
export { compileValueTier, type ValueTierCode } from "./value-classes/value-tier";
export { zhengdaValueTier } from "./value-classes/value-tier-presets";
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
} from "./value-classes/value-tier-types";
export { compileVisitSpend, type VisitSpendCode } from "./value-classes/visit-spend";
export { zhengdaVisitSpend } from "./value-classes/visit-spend-presets";
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
} from "./value-classes/visit-spend-types";
