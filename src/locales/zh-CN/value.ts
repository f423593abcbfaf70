import type { Catalogue } from "../../rule/catalogue";
import { labels } from "./labels";
import { churnLtv, customerAcquisitionCost, ltvToCac, paybackPeriods, paybackPeriodsWithChurn } from "./value/acquisition-economics";
import { acquisitionRetentionRatio, costBases, replacementCost, spendingCost } from "./value/acquisition-retention";
import { alwaysAShareClv } from "./value/always-a-share-clv";
import { averageAnnualValue } from "./value/average-annual-value";
import { bergerNasr1, bergerNasr2a, bergerNasr2b, bergerNasr3, bergerNasr4, bergerNasr5 } from "./value/berger-nasr";
import { campaignReport, campaignSteps } from "./value/campaign-report";
import { churnCostEquivalence } from "./value/churn-cost-equivalence";
import { cohortMethods, cohortRetention } from "./value/cohort-retention";
import { churnDenominators, churnRate, retentionRate } from "./value/customer-counts";
import { customerLifetimes } from "./value/customer-lifetimes";
import { geometricClv } from "./value/geometric-clv";
import { historicClv } from "./value/historic-clv";
import { marginMultiple } from "./value/margin-multiple";
import { markovClv } from "./value/markov-clv";
import { buyerBenefit, customerDeliveredValue, deliveredValueRatio } from "./value/perceived-value";
import {
  churnPerPeriod,
  churnPerYear,
  continuousFromEffective,
  discountPerPeriod,
  discountPerYear,
  effectiveFromContinuous,
  effectiveFromNominal,
  nominalFromEffective,
  retentionPerPeriod,
  retentionPerYear,
} from "./value/rate-conversions";
import { impliedRetention, retentionChangeReadings, retentionElasticity, retentionSensitivity } from "./value/retention-sensitivity";
import {
  grossRevenueRetention,
  grossRevenueRetentionByCustomer,
  netRevenueRetention,
  netRevenueRetentionByCustomer,
} from "./value/revenue-retention";
import { sbgLifetime, sbgResidualLifetime, sbgRetention, sbgSurvival } from "./value/sbg";
import { simpleMarginClv, simpleRevenueClv } from "./value/simple-clv";
import { surplusSplit } from "./value/surplus-split";
import { varyingRetentionClv } from "./value/varying-retention-clv";

const rules = {
  "average-annual-value": averageAnnualValue,
  "buyer-benefit": buyerBenefit,
  "campaign-report": campaignReport,
  "customer-delivered-value": customerDeliveredValue,
  "geometric-clv": geometricClv,
  "acquisition-retention-ratio": acquisitionRetentionRatio,
  "always-a-share-clv": alwaysAShareClv,
  "berger-nasr-1": bergerNasr1,
  "berger-nasr-2a": bergerNasr2a,
  "berger-nasr-2b": bergerNasr2b,
  "berger-nasr-3": bergerNasr3,
  "berger-nasr-4": bergerNasr4,
  "berger-nasr-5": bergerNasr5,
  "churn-cost-equivalence": churnCostEquivalence,
  "churn-ltv": churnLtv,
  "churn-per-period": churnPerPeriod,
  "churn-per-year": churnPerYear,
  "churn-rate": churnRate,
  "cohort-retention": cohortRetention,
  "continuous-from-effective": continuousFromEffective,
  "customer-acquisition-cost": customerAcquisitionCost,
  "customer-lifetimes": customerLifetimes,
  "delivered-value-ratio": deliveredValueRatio,
  "discount-per-period": discountPerPeriod,
  "discount-per-year": discountPerYear,
  "effective-from-continuous": effectiveFromContinuous,
  "effective-from-nominal": effectiveFromNominal,
  "gross-revenue-retention": grossRevenueRetention,
  "gross-revenue-retention-by-customer": grossRevenueRetentionByCustomer,
  "historic-clv": historicClv,
  "implied-retention": impliedRetention,
  "ltv-to-cac": ltvToCac,
  "margin-multiple": marginMultiple,
  "markov-clv": markovClv,
  "net-revenue-retention": netRevenueRetention,
  "net-revenue-retention-by-customer": netRevenueRetentionByCustomer,
  "nominal-from-effective": nominalFromEffective,
  "payback-periods": paybackPeriods,
  "payback-periods-with-churn": paybackPeriodsWithChurn,
  "replacement-cost": replacementCost,
  "retention-elasticity": retentionElasticity,
  "retention-per-period": retentionPerPeriod,
  "retention-per-year": retentionPerYear,
  "retention-rate": retentionRate,
  "retention-sensitivity": retentionSensitivity,
  "sbg-lifetime": sbgLifetime,
  "sbg-residual-lifetime": sbgResidualLifetime,
  "sbg-retention": sbgRetention,
  "sbg-survival": sbgSurvival,
  "simple-margin-clv": simpleMarginClv,
  "simple-revenue-clv": simpleRevenueClv,
  "spending-cost": spendingCost,
  "surplus-split": surplusSplit,
  "varying-retention-clv": varyingRetentionClv,
};

/** 客户价值模块的中文词句。 */
export const zhCN = {
  locale: "zh-CN",
  labels,
  rules,
  lists: { campaignSteps, churnDenominators, cohortMethods, costBases, retentionChangeReadings },
} as const satisfies Catalogue;
