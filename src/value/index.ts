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
export { customerDeliveredValue } from "./customer-delivered-value";
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
