/**
 * Value: customer-value formulas.
 *
 * @module value
 */
export { averageAnnualValue } from "./average-annual-value";
export type {
  AverageAnnualValue,
  AverageAnnualValueFormula,
  AverageAnnualValueInput,
  AverageAnnualValueTerms,
} from "./average-annual-value-types";
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
export { differenceInDifferences } from "./difference-in-differences";
export type {
  BeforeAfter,
  BeforeAfterInput,
  DifferenceInDifferences,
  DifferenceInDifferencesFormula,
  DifferenceInDifferencesInput,
  DifferenceInDifferencesTerms,
} from "./difference-in-differences-types";
export { dynamicCustomerEquity } from "./dynamic-customer-equity";
export { type EquityContrast, type EquityDriver, type EquityLever, equityContrasts, equityDrivers, equityLevers } from "./equity-levers";
export { faderHardie1, faderHardie2, faderHardie3, geometricClv } from "./geometric-clv";
export type {
  CashTiming,
  FirstMargin,
  GeometricClv,
  GeometricClvFormula,
  GeometricClvInput,
  GeometricClvReading,
  GeometricClvTerms,
  GrowthFrom,
} from "./geometric-clv-types";
export { groupSpendComparison } from "./group-spend-comparison";
export type {
  GroupSpendComparison,
  GroupSpendComparisonFormula,
  GroupSpendComparisonInput,
  GroupSpendComparisonTerms,
  SpendDifference,
} from "./group-spend-comparison-types";
export { incrementalProfit } from "./incremental-profit";
export { newcombeInterval } from "./newcombe-interval";
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
export { returnOnAdSpend } from "./return-on-ad-spend";
export { sampleSize } from "./sample-size";
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
export { staticCustomerEquity } from "./static-customer-equity";
export { twoProportionTest } from "./two-proportion-test";
export { walletAllocation } from "./wallet-allocation";
export { wilsonInterval } from "./wilson-interval";
