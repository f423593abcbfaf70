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
} from "./acquisition/acquisition-economics-types";
export { acquisitionRetentionRatio } from "./acquisition/acquisition-retention-ratio";
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
} from "./acquisition/acquisition-retention-types";
export { churnLtv } from "./acquisition/churn-ltv";
export { customerAcquisitionCost } from "./acquisition/customer-acquisition-cost";
export { ltvToCac } from "./acquisition/ltv-to-cac";
export { paybackPeriods } from "./acquisition/payback-periods";
export { paybackPeriodsWithChurn } from "./acquisition/payback-periods-with-churn";
export { replacementCost } from "./acquisition/replacement-cost";
export { spendingCost } from "./acquisition/spending-cost";
export { bergerNasr1 } from "./berger-nasr/berger-nasr-1";
export { bergerNasr2a } from "./berger-nasr/berger-nasr-2a";
export { bergerNasr2b } from "./berger-nasr/berger-nasr-2b";
export { bergerNasr3 } from "./berger-nasr/berger-nasr-3";
export { bergerNasr4 } from "./berger-nasr/berger-nasr-4";
export { bergerNasr5 } from "./berger-nasr/berger-nasr-5";
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
} from "./berger-nasr/berger-nasr-types";
export { buyerBenefit } from "./buyer/buyer-benefit";
export { customerDeliveredValue } from "./buyer/customer-delivered-value";
export { deliveredValueRatio } from "./buyer/delivered-value-ratio";
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
} from "./buyer/perceived-value-types";
export { surplusSplit } from "./buyer/surplus-split";
export type {
  SurplusSplit,
  SurplusSplitFormula,
  SurplusSplitInput,
  SurplusSplitTerms,
  SurplusSplitValue,
} from "./buyer/surplus-split-types";
export { breakEvenResponse } from "./campaign/break-even-response";
export { campaignReport } from "./campaign/campaign-report";
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
} from "./campaign/campaign-report-types";
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
} from "./campaign/campaign-return-types";
export { campaignRoi } from "./campaign/campaign-roi";
export { customerEquityRoi } from "./campaign/customer-equity-roi";
export { groupSpendComparison } from "./campaign/group-spend-comparison";
export type {
  GroupSpendComparison,
  GroupSpendComparisonFormula,
  GroupSpendComparisonInput,
  GroupSpendComparisonTerms,
  SpendDifference,
} from "./campaign/group-spend-comparison-types";
export { incrementalProfit } from "./campaign/incremental-profit";
export { grocerCoupons, redemptionComparison } from "./campaign/redemption-comparison";
export { redemptionProfit } from "./campaign/redemption-profit";
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
} from "./campaign/redemption-types";
export { returnOnAdSpend } from "./campaign/return-on-ad-spend";
export { spendPerVisitIndex } from "./campaign/spend-per-visit-index";
export type {
  SpendPerVisitIndex,
  SpendPerVisitIndexFormula,
  SpendPerVisitIndexInput,
  SpendPerVisitIndexTerms,
} from "./campaign/spend-per-visit-index-types";
export { alwaysAShareClv } from "./clv/always-a-share-clv";
export type { AlwaysAShareClv, AlwaysAShareClvFormula, AlwaysAShareClvInput, AlwaysAShareClvTerms } from "./clv/always-a-share-clv-types";
export { averageAnnualValue } from "./clv/average-annual-value";
export type {
  AverageAnnualValue,
  AverageAnnualValueFormula,
  AverageAnnualValueInput,
  AverageAnnualValueTerms,
} from "./clv/average-annual-value-types";
export { faderHardie1, faderHardie2, faderHardie3, geometricClv, guptaLehmann } from "./clv/geometric-clv";
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
} from "./clv/geometric-clv-types";
export { historicClv } from "./clv/historic-clv";
export type {
  HistoricClv,
  HistoricClvFormula,
  HistoricClvInput,
  HistoricClvTerms,
  PastMargin,
  PastMarginInput,
} from "./clv/historic-clv-types";
export { marginMultiple } from "./clv/margin-multiple";
export type { MarginMultiple, MarginMultipleFormula, MarginMultipleInput, MarginMultipleTerms } from "./clv/margin-multiple-types";
export { markovClv } from "./clv/markov-clv";
export type { MarkovClv, MarkovClvFormula, MarkovClvInput, MarkovClvTerms } from "./clv/markov-clv-types";
export type {
  SimpleMarginClv,
  SimpleMarginClvFormula,
  SimpleMarginClvInput,
  SimpleMarginClvTerms,
  SimpleRevenueClv,
  SimpleRevenueClvFormula,
  SimpleRevenueClvInput,
  SimpleRevenueClvTerms,
} from "./clv/simple-clv-types";
export { simpleMarginClv } from "./clv/simple-margin-clv";
export { simpleRevenueClv } from "./clv/simple-revenue-clv";
export { varyingRetentionClv } from "./clv/varying-retention-clv";
export type {
  VaryingRetentionClv,
  VaryingRetentionClvFormula,
  VaryingRetentionClvInput,
  VaryingRetentionClvTerms,
} from "./clv/varying-retention-clv-types";
export { blattbergDeighton } from "./equity/blattberg-deighton";
export { blattbergDeightonOptimum } from "./equity/blattberg-deighton-optimum";
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
} from "./equity/blattberg-deighton-types";
export { brandSwitchingClv } from "./equity/brand-switching-clv";
export type {
  BrandPurchase,
  BrandPurchaseInput,
  BrandSwitchingClv,
  BrandSwitchingClvFormula,
  BrandSwitchingClvInput,
  BrandSwitchingClvTerms,
  BrandSwitchingValue,
} from "./equity/brand-switching-types";
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
} from "./equity/customer-base-equity-types";
export { customerEquity } from "./equity/customer-equity";
export { customerEquityShare } from "./equity/customer-equity-share";
export type {
  BrandEquityShare,
  BrandSample,
  BrandSampleInput,
  CustomerEquityShare,
  CustomerEquityShareFormula,
  CustomerEquityShareInput,
  CustomerEquityShareTerms,
} from "./equity/customer-equity-share-types";
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
} from "./equity/customer-equity-types";
export {
  type CustomerDatabaseUse,
  type CustomerLifecycleStage,
  type CustomerManagementPhase,
  customerDatabaseUses,
  customerLifecycleStages,
  customerManagementPhases,
} from "./equity/customer-lifecycle";
export { dynamicCustomerEquity } from "./equity/dynamic-customer-equity";
export {
  type EquityContrast,
  type EquityDriver,
  type EquityLever,
  equityContrasts,
  equityDrivers,
  equityLevers,
} from "./equity/equity-levers";
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
} from "./equity/response-curve-types";
export { responseRate } from "./equity/response-rate";
export { responsiveness } from "./equity/responsiveness";
export { staticCustomerEquity } from "./equity/static-customer-equity";
export { differenceInDifferences } from "./experiment/difference-in-differences";
export type {
  BeforeAfter,
  BeforeAfterInput,
  DifferenceInDifferences,
  DifferenceInDifferencesFormula,
  DifferenceInDifferencesInput,
  DifferenceInDifferencesTerms,
} from "./experiment/difference-in-differences-types";
export { newcombeInterval } from "./experiment/newcombe-interval";
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
} from "./experiment/proportion-types";
export { sampleSize } from "./experiment/sample-size";
export { twoProportionTest } from "./experiment/two-proportion-test";
export { wilsonInterval } from "./experiment/wilson-interval";
export { churnPerPeriod } from "./rates/churn-per-period";
export { churnPerYear } from "./rates/churn-per-year";
export { continuousFromEffective } from "./rates/continuous-from-effective";
export { discountPerPeriod } from "./rates/discount-per-period";
export { discountPerYear } from "./rates/discount-per-year";
export { effectiveFromContinuous } from "./rates/effective-from-continuous";
export { effectiveFromNominal } from "./rates/effective-from-nominal";
export { nominalFromEffective } from "./rates/nominal-from-effective";
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
} from "./rates/rate-conversion-types";
export { retentionPerPeriod } from "./rates/retention-per-period";
export { retentionPerYear } from "./rates/retention-per-year";
export { churnCostEquivalence } from "./retention/churn-cost-equivalence";
export type {
  ChurnCostEquivalence,
  ChurnCostEquivalenceFormula,
  ChurnCostEquivalenceInput,
  ChurnCostEquivalenceTerms,
} from "./retention/churn-cost-equivalence-types";
export { churnRate } from "./retention/churn-rate";
export { cohortRetention } from "./retention/cohort-retention";
export {
  type CohortMethod,
  type CohortRetention,
  type CohortRetentionFormula,
  type CohortRetentionInput,
  type CohortRetentionTerms,
  cohortMethods,
} from "./retention/cohort-retention-types";
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
} from "./retention/customer-counts-types";
export { customerLifetimes } from "./retention/customer-lifetimes";
export type {
  CustomerLifetimes,
  CustomerLifetimesFormula,
  CustomerLifetimesInput,
  CustomerLifetimesTerms,
  CustomerLifetimesValue,
} from "./retention/customer-lifetimes-types";
export { grossRevenueRetention } from "./retention/gross-revenue-retention";
export { grossRevenueRetentionByCustomer } from "./retention/gross-revenue-retention-by-customer";
export { impliedRetention } from "./retention/implied-retention";
export { netRevenueRetention } from "./retention/net-revenue-retention";
export { netRevenueRetentionByCustomer } from "./retention/net-revenue-retention-by-customer";
export { faw35To95Claim, reichheldSasser25To85Claim } from "./retention/retention-claims";
export { retentionElasticity } from "./retention/retention-elasticity";
export { retentionRate } from "./retention/retention-rate";
export { retentionSensitivity } from "./retention/retention-sensitivity";
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
} from "./retention/retention-sensitivity-types";
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
} from "./retention/revenue-retention-types";
export { sbgLifetime } from "./sbg/sbg-lifetime";
export { sbgResidualLifetime } from "./sbg/sbg-residual-lifetime";
export { sbgRetention } from "./sbg/sbg-retention";
export { sbgSurvival } from "./sbg/sbg-survival";
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
} from "./sbg/sbg-types";
export { shareOfWallet } from "./wallet/share-of-wallet";
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
} from "./wallet/share-of-wallet-types";
export { walletAllocation } from "./wallet/wallet-allocation";
