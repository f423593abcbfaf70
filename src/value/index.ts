/**
 * Value: customer-value formulas.
 *
 * @module value
 */
export type {
  ChurnLtv,
  ChurnLtvFormula,
  ChurnLtvInput,
  ChurnLtvTerms,
  CustomerAcquisitionCost,
  CustomerAcquisitionCostFormula,
  CustomerAcquisitionCostInput,
  CustomerAcquisitionCostTerms,
  LtvToCac,
  LtvToCacFormula,
  LtvToCacInput,
  LtvToCacTerms,
  PaybackPeriods,
  PaybackPeriodsFormula,
  PaybackPeriodsInput,
  PaybackPeriodsTerms,
  PaybackPeriodsWithChurn,
  PaybackPeriodsWithChurnFormula,
  PaybackPeriodsWithChurnInput,
  PaybackPeriodsWithChurnTerms,
} from "./acquisition-economics-types";
export { acquisitionRetentionRatio } from "./acquisition-retention-ratio";
export {
  type AcquisitionRetentionRatio,
  type AcquisitionRetentionRatioFormula,
  type AcquisitionRetentionRatioInput,
  type AcquisitionRetentionRatioTerms,
  type CostBasis,
  costBases,
  type ReplacementCost,
  type ReplacementCostFormula,
  type ReplacementCostInput,
  type ReplacementCostTerms,
  type ReplacementCostValue,
  type SpendingCost,
  type SpendingCostFormula,
  type SpendingCostInput,
  type SpendingCostTerms,
  type SpendingCostValue,
} from "./acquisition-retention-types";
export { alwaysAShareClv } from "./always-a-share-clv";
export type { AlwaysAShareClv, AlwaysAShareClvFormula, AlwaysAShareClvInput, AlwaysAShareClvTerms } from "./always-a-share-clv-types";
export { averageAnnualValue } from "./average-annual-value";
export type {
  AverageAnnualValue,
  AverageAnnualValueFormula,
  AverageAnnualValueInput,
  AverageAnnualValueTerms,
} from "./average-annual-value-types";
export { bergerNasr1 } from "./berger-nasr-1";
export { bergerNasr2a } from "./berger-nasr-2a";
export { bergerNasr2b } from "./berger-nasr-2b";
export { bergerNasr3 } from "./berger-nasr-3";
export { bergerNasr4 } from "./berger-nasr-4";
export { bergerNasr5 } from "./berger-nasr-5";
export type {
  BergerNasr1,
  BergerNasr1Formula,
  BergerNasr1Input,
  BergerNasr1Terms,
  BergerNasr2a,
  BergerNasr2aFormula,
  BergerNasr2aInput,
  BergerNasr2aTerms,
  BergerNasr2b,
  BergerNasr2bFormula,
  BergerNasr2bInput,
  BergerNasr2bTerms,
  BergerNasr3,
  BergerNasr3Formula,
  BergerNasr4,
  BergerNasr4Formula,
  BergerNasr5,
  BergerNasr5Formula,
  BergerNasr5Input,
  BergerNasr5Terms,
  BergerNasrProfitInput,
  BergerNasrProfitTerms,
} from "./berger-nasr-types";
export { blattbergDeighton } from "./blattberg-deighton";
export { blattbergDeightonOptimum } from "./blattberg-deighton-optimum";
export type {
  BlattbergDeighton,
  BlattbergDeightonFormula,
  BlattbergDeightonInput,
  BlattbergDeightonOptimum,
  BlattbergDeightonOptimumFormula,
  BlattbergDeightonOptimumInput,
  BlattbergDeightonOptimumTerms,
  BlattbergDeightonTerms,
  OptimalSpending,
} from "./blattberg-deighton-types";
export { brandSwitchingClv } from "./brand-switching-clv";
export type {
  BrandPurchase,
  BrandPurchaseInput,
  BrandSwitchingClv,
  BrandSwitchingClvFormula,
  BrandSwitchingClvInput,
  BrandSwitchingClvTerms,
  BrandSwitchingValue,
} from "./brand-switching-types";
export { breakEvenResponse } from "./break-even-response";
export { buyerBenefit } from "./buyer-benefit";
export { campaignReport } from "./campaign-report";
export {
  type CampaignChange,
  type CampaignMeasure,
  type CampaignMeasureInput,
  type CampaignReport,
  type CampaignReportFormula,
  type CampaignReportInput,
  type CampaignReportTerms,
  type CampaignStep,
  type CountedShare,
  campaignSteps,
  type MeasuredAmount,
  type MeasuredAmountInput,
} from "./campaign-report-types";
export type {
  BreakEvenResponse,
  BreakEvenResponseFormula,
  BreakEvenResponseInput,
  BreakEvenResponseTerms,
  CampaignRoi,
  CampaignRoiFormula,
  CampaignRoiInput,
  CampaignRoiTerms,
  CustomerEquityRoi,
  CustomerEquityRoiFormula,
  CustomerEquityRoiInput,
  CustomerEquityRoiTerms,
  IncrementalProfit,
  IncrementalProfitFormula,
  IncrementalProfitInput,
  IncrementalProfitTerms,
  ReturnOnAdSpend,
  ReturnOnAdSpendFormula,
  ReturnOnAdSpendInput,
  ReturnOnAdSpendTerms,
} from "./campaign-return-types";
export { campaignRoi } from "./campaign-roi";
export { churnCostEquivalence } from "./churn-cost-equivalence";
export type {
  ChurnCostEquivalence,
  ChurnCostEquivalenceFormula,
  ChurnCostEquivalenceInput,
  ChurnCostEquivalenceTerms,
} from "./churn-cost-equivalence-types";
export { churnLtv } from "./churn-ltv";
export { churnPerPeriod } from "./churn-per-period";
export { churnPerYear } from "./churn-per-year";
export { churnRate } from "./churn-rate";
export { cohortRetention } from "./cohort-retention";
export {
  type CohortMethod,
  type CohortRetention,
  type CohortRetentionFormula,
  type CohortRetentionInput,
  type CohortRetentionTerms,
  cohortMethods,
} from "./cohort-retention-types";
export { continuousFromEffective } from "./continuous-from-effective";
export { customerAcquisitionCost } from "./customer-acquisition-cost";
export type {
  DynamicCustomerEquity,
  DynamicCustomerEquityFormula,
  DynamicCustomerEquityInput,
  DynamicCustomerEquityTerms,
  DynamicEquityValue,
  FutureCohort,
  FutureCohortInput,
  StaticCustomerEquity,
  StaticCustomerEquityFormula,
  StaticCustomerEquityInput,
  StaticCustomerEquityTerms,
} from "./customer-base-equity-types";
export {
  type ChurnDenominator,
  type ChurnRate,
  type ChurnRateFormula,
  type ChurnRateInput,
  type ChurnRateTerms,
  churnDenominators,
  type RetentionRate,
  type RetentionRateFormula,
  type RetentionRateInput,
  type RetentionRateTerms,
} from "./customer-counts-types";
export { customerDeliveredValue } from "./customer-delivered-value";
export { customerEquity } from "./customer-equity";
export { customerEquityRoi } from "./customer-equity-roi";
export { customerEquityShare } from "./customer-equity-share";
export type {
  BrandEquityShare,
  BrandSample,
  BrandSampleInput,
  CustomerEquityShare,
  CustomerEquityShareFormula,
  CustomerEquityShareInput,
  CustomerEquityShareTerms,
} from "./customer-equity-share-types";
export type {
  CustomerEquity,
  CustomerEquityFormula,
  CustomerEquityInput,
  CustomerEquityTerms,
  CustomerEquityValue,
  EquityPeriod,
  EquityPeriodInput,
  EquitySegment,
  EquitySegmentInput,
  SegmentEquity,
} from "./customer-equity-types";
export {
  type CustomerDatabaseUse,
  type CustomerLifecycleStage,
  type CustomerManagementPhase,
  customerDatabaseUses,
  customerLifecycleStages,
  customerManagementPhases,
} from "./customer-lifecycle";
export { customerLifetimes } from "./customer-lifetimes";
export type {
  CustomerLifetimes,
  CustomerLifetimesFormula,
  CustomerLifetimesInput,
  CustomerLifetimesTerms,
  CustomerLifetimesValue,
} from "./customer-lifetimes-types";
export { deliveredValueRatio } from "./delivered-value-ratio";
export { differenceInDifferences } from "./difference-in-differences";
export type {
  BeforeAfter,
  BeforeAfterInput,
  DifferenceInDifferences,
  DifferenceInDifferencesFormula,
  DifferenceInDifferencesInput,
  DifferenceInDifferencesTerms,
} from "./difference-in-differences-types";
export { discountPerPeriod } from "./discount-per-period";
export { discountPerYear } from "./discount-per-year";
export { dynamicCustomerEquity } from "./dynamic-customer-equity";
export { effectiveFromContinuous } from "./effective-from-continuous";
export { effectiveFromNominal } from "./effective-from-nominal";
export { type EquityContrast, type EquityDriver, type EquityLever, equityContrasts, equityDrivers, equityLevers } from "./equity-levers";
export { faderHardie1, faderHardie2, faderHardie3, geometricClv, guptaLehmann } from "./geometric-clv";
export type {
  CashTiming,
  FirstMargin,
  GeometricClv,
  GeometricClvFormula,
  GeometricClvInput,
  GeometricClvReading,
  GeometricClvTerms,
  GrowingClvReading,
  GrowthFrom,
} from "./geometric-clv-types";
export { grossRevenueRetention } from "./gross-revenue-retention";
export { grossRevenueRetentionByCustomer } from "./gross-revenue-retention-by-customer";
export { groupSpendComparison } from "./group-spend-comparison";
export type {
  GroupSpendComparison,
  GroupSpendComparisonFormula,
  GroupSpendComparisonInput,
  GroupSpendComparisonTerms,
  SpendDifference,
} from "./group-spend-comparison-types";
export { historicClv } from "./historic-clv";
export type {
  HistoricClv,
  HistoricClvFormula,
  HistoricClvInput,
  HistoricClvTerms,
  PastMargin,
  PastMarginInput,
} from "./historic-clv-types";
export { impliedRetention } from "./implied-retention";
export { incrementalProfit } from "./incremental-profit";
export { ltvToCac } from "./ltv-to-cac";
export { marginMultiple } from "./margin-multiple";
export type { MarginMultiple, MarginMultipleFormula, MarginMultipleInput, MarginMultipleTerms } from "./margin-multiple-types";
export { markovClv } from "./markov-clv";
export type { MarkovClv, MarkovClvFormula, MarkovClvInput, MarkovClvTerms } from "./markov-clv-types";
export { netRevenueRetention } from "./net-revenue-retention";
export { netRevenueRetentionByCustomer } from "./net-revenue-retention-by-customer";
export { newcombeInterval } from "./newcombe-interval";
export { nominalFromEffective } from "./nominal-from-effective";
export { paybackPeriods } from "./payback-periods";
export { paybackPeriodsWithChurn } from "./payback-periods-with-churn";
export type {
  BuyerBenefit,
  BuyerBenefitFormula,
  BuyerBenefitInput,
  BuyerBenefitTerms,
  CustomerDeliveredValue,
  CustomerDeliveredValueFormula,
  CustomerDeliveredValueInput,
  CustomerDeliveredValueParts,
  DeliveredCostInput,
  DeliveredValueInput,
  DeliveredValueRatio,
  DeliveredValueRatioFormula,
} from "./perceived-value-types";
export type {
  DifferenceInterval,
  NewcombeInterval,
  NewcombeIntervalFormula,
  NewcombeIntervalInput,
  NewcombeIntervalTerms,
  RateInterval,
  ResponseCount,
  SampleSize,
  SampleSizeFormula,
  SampleSizeInput,
  SampleSizeTerms,
  TwoGroups,
  TwoProportionResult,
  TwoProportionTest,
  TwoProportionTestFormula,
  WilsonInterval,
  WilsonIntervalFormula,
  WilsonIntervalInput,
  WilsonIntervalTerms,
} from "./proportion-types";
export type {
  ChurnPerPeriod,
  ChurnPerPeriodFormula,
  ChurnPerYear,
  ChurnPerYearFormula,
  ContinuousFromEffective,
  ContinuousFromEffectiveFormula,
  ContinuousRateInput,
  ContinuousRateTerms,
  DiscountPerPeriod,
  DiscountPerPeriodFormula,
  DiscountPerPeriodInput,
  DiscountPerPeriodTerms,
  DiscountPerYear,
  DiscountPerYearFormula,
  DiscountPerYearInput,
  DiscountPerYearTerms,
  EffectiveFromContinuous,
  EffectiveFromContinuousFormula,
  EffectiveFromNominal,
  EffectiveFromNominalFormula,
  EffectiveRateInput,
  EffectiveRateTerms,
  NominalFromEffective,
  NominalFromEffectiveFormula,
  NominalRateInput,
  NominalRateTerms,
  RetentionPerPeriod,
  RetentionPerPeriodFormula,
  RetentionPerYear,
  RetentionPerYearFormula,
  SharePerPeriodInput,
  SharePerPeriodTerms,
  SharePerYearInput,
  SharePerYearTerms,
} from "./rate-conversion-types";
export { redemptionComparison } from "./redemption-comparison";
export { redemptionProfit } from "./redemption-profit";
export type {
  RateComparison,
  RedemptionComparison,
  RedemptionComparisonFormula,
  RedemptionComparisonInput,
  RedemptionComparisonTerms,
  RedemptionProfit,
  RedemptionProfitFormula,
  RedemptionProfitInput,
  RedemptionProfitTerms,
} from "./redemption-types";
export { replacementCost } from "./replacement-cost";
export type {
  ResponseCurve,
  ResponseCurveInput,
  ResponseRate,
  ResponseRateFormula,
  Responsiveness,
  ResponsivenessFormula,
  ResponsivenessInput,
  ResponsivenessTerms,
  SpendOnCurve,
  SpendOnCurveInput,
} from "./response-curve-types";
export { responseRate } from "./response-rate";
export { responsiveness } from "./responsiveness";
export { faw35To95Claim, reichheldSasser25To85Claim } from "./retention-claims";
export { retentionElasticity } from "./retention-elasticity";
export { retentionPerPeriod } from "./retention-per-period";
export { retentionPerYear } from "./retention-per-year";
export { retentionRate } from "./retention-rate";
export { retentionSensitivity } from "./retention-sensitivity";
export {
  type ImpliedRetention,
  type ImpliedRetentionFormula,
  type ImpliedRetentionInput,
  type ImpliedRetentionTerms,
  type RetentionChangeReading,
  type RetentionClaim,
  type RetentionElasticity,
  type RetentionElasticityFormula,
  type RetentionElasticityInput,
  type RetentionElasticityTerms,
  type RetentionSensitivity,
  type RetentionSensitivityFormula,
  type RetentionSensitivityInput,
  type RetentionSensitivityTerms,
  retentionChangeReadings,
} from "./retention-sensitivity-types";
export { returnOnAdSpend } from "./return-on-ad-spend";
export type {
  CustomerRevenue,
  CustomerRevenueInput,
  GrossRevenueRetention,
  GrossRevenueRetentionByCustomer,
  GrossRevenueRetentionByCustomerFormula,
  GrossRevenueRetentionFormula,
  GrossRevenueRetentionInput,
  GrossRevenueRetentionTerms,
  NetRevenueRetention,
  NetRevenueRetentionByCustomer,
  NetRevenueRetentionByCustomerFormula,
  NetRevenueRetentionFormula,
  NetRevenueRetentionInput,
  NetRevenueRetentionTerms,
  RevenueRetentionByCustomerInput,
  RevenueRetentionByCustomerTerms,
} from "./revenue-retention-types";
export { sampleSize } from "./sample-size";
export { sbgLifetime } from "./sbg-lifetime";
export { sbgResidualLifetime } from "./sbg-residual-lifetime";
export { sbgRetention } from "./sbg-retention";
export { sbgSurvival } from "./sbg-survival";
export type {
  SbgCurveInput,
  SbgCurveTerms,
  SbgLifetime,
  SbgLifetimeFormula,
  SbgLifetimeInput,
  SbgLifetimeTerms,
  SbgMixInput,
  SbgResidualLifetime,
  SbgResidualLifetimeFormula,
  SbgResidualLifetimeInput,
  SbgResidualLifetimeTerms,
  SbgRetention,
  SbgRetentionFormula,
  SbgSurvival,
  SbgSurvivalFormula,
} from "./sbg-types";
export { shareOfWallet } from "./share-of-wallet";
export {
  type BestScore,
  bestScores,
  type RatedBrand,
  type RatedBrandInput,
  type ShareOfWallet,
  type ShareOfWalletFormula,
  type ShareOfWalletInput,
  type ShareOfWalletTerms,
  type WalletAllocation,
  type WalletAllocationFormula,
  type WalletAllocationInput,
  type WalletAllocationTerms,
  type WalletPart,
} from "./share-of-wallet-types";
export type {
  SimpleMarginClv,
  SimpleMarginClvFormula,
  SimpleMarginClvInput,
  SimpleMarginClvTerms,
  SimpleRevenueClv,
  SimpleRevenueClvFormula,
  SimpleRevenueClvInput,
  SimpleRevenueClvTerms,
} from "./simple-clv-types";
export { simpleMarginClv } from "./simple-margin-clv";
export { simpleRevenueClv } from "./simple-revenue-clv";
export { spendingCost } from "./spending-cost";
export { staticCustomerEquity } from "./static-customer-equity";
export { surplusSplit } from "./surplus-split";
export type { SurplusSplit, SurplusSplitFormula, SurplusSplitInput, SurplusSplitTerms, SurplusSplitValue } from "./surplus-split-types";
export { twoProportionTest } from "./two-proportion-test";
export { varyingRetentionClv } from "./varying-retention-clv";
export type {
  VaryingRetentionClv,
  VaryingRetentionClvFormula,
  VaryingRetentionClvInput,
  VaryingRetentionClvTerms,
} from "./varying-retention-clv-types";
export { walletAllocation } from "./wallet-allocation";
export { wilsonInterval } from "./wilson-interval";
