import type { Catalogue } from "../../rule/catalogue";
import { labels } from "./labels";
import { churnLtv, customerAcquisitionCost, ltvToCac, paybackPeriods, paybackPeriodsWithChurn } from "./value/acquisition-economics";
import { acquisitionRetentionRatio, costBases, replacementCost, spendingCost } from "./value/acquisition-retention";
import { alwaysAShareClv } from "./value/always-a-share-clv";
import { averageAnnualValue } from "./value/average-annual-value";
import { bergerNasr1, bergerNasr2a, bergerNasr2b, bergerNasr3, bergerNasr4, bergerNasr5 } from "./value/berger-nasr";
import { blattbergDeighton, blattbergDeightonOptimum } from "./value/blattberg-deighton";
import { campaignReport, campaignSteps } from "./value/campaign-report";
import {
  breakEvenResponse,
  campaignRoi,
  groupSpendComparison,
  incrementalProfit,
  redemptionComparison,
  redemptionProfit,
  returnOnAdSpend,
  spendPerVisitIndex,
} from "./value/campaign-return";
import { churnCostEquivalence } from "./value/churn-cost-equivalence";
import { cohortMethods, cohortRetention } from "./value/cohort-retention";
import { churnDenominators, churnRate, retentionRate } from "./value/customer-counts";
import {
  brandSwitchingClv,
  customerEquity,
  customerEquityRoi,
  customerEquityShare,
  dynamicCustomerEquity,
  equityContrasts,
  equityDrivers,
  equityLevers,
  staticCustomerEquity,
} from "./value/customer-equity";
import { customerDatabaseUses, customerLifecycleStages, customerManagementPhases } from "./value/customer-lifecycle";
import { customerLifetimes } from "./value/customer-lifetimes";
import { figureAspects } from "./value/figure-aspects";
import { geometricClv } from "./value/geometric-clv";
import { historicClv } from "./value/historic-clv";
import { marginMultiple } from "./value/margin-multiple";
import { markovClv } from "./value/markov-clv";
import { buyerBenefit, customerDeliveredValue, deliveredValueRatio } from "./value/perceived-value";
import { differenceInDifferences, newcombeInterval, sampleSize, twoProportionTest, wilsonInterval } from "./value/proportion";
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
import { responseRate, responsiveness } from "./value/response-curve";
import { impliedRetention, retentionChangeReadings, retentionElasticity, retentionSensitivity } from "./value/retention-sensitivity";
import {
  grossRevenueRetention,
  grossRevenueRetentionByCustomer,
  netRevenueRetention,
  netRevenueRetentionByCustomer,
} from "./value/revenue-retention";
import { sbgLifetime, sbgResidualLifetime, sbgRetention, sbgSurvival } from "./value/sbg";
import { bestScores, shareOfWallet, walletAllocation } from "./value/share-of-wallet";
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
  "spend-per-visit-index": spendPerVisitIndex,
  "spending-cost": spendingCost,
  "surplus-split": surplusSplit,
  "varying-retention-clv": varyingRetentionClv,
  "blattberg-deighton": blattbergDeighton,
  "blattberg-deighton-optimum": blattbergDeightonOptimum,
  "brand-switching-clv": brandSwitchingClv,
  "break-even-response": breakEvenResponse,
  "campaign-roi": campaignRoi,
  "customer-equity": customerEquity,
  "customer-equity-roi": customerEquityRoi,
  "customer-equity-share": customerEquityShare,
  "difference-in-differences": differenceInDifferences,
  "dynamic-customer-equity": dynamicCustomerEquity,
  "group-spend-comparison": groupSpendComparison,
  "incremental-profit": incrementalProfit,
  "newcombe-interval": newcombeInterval,
  "redemption-comparison": redemptionComparison,
  "redemption-profit": redemptionProfit,
  "response-rate": responseRate,
  responsiveness: responsiveness,
  "return-on-ad-spend": returnOnAdSpend,
  "sample-size": sampleSize,
  "share-of-wallet": shareOfWallet,
  "static-customer-equity": staticCustomerEquity,
  "two-proportion-test": twoProportionTest,
  "wallet-allocation": walletAllocation,
  "wilson-interval": wilsonInterval,
};

/** English words for the value module. */
export const en = {
  locale: "en",
  labels,
  rules,
  lists: {
    campaignSteps,
    churnDenominators,
    cohortMethods,
    costBases,
    retentionChangeReadings,
    bestScores,
    customerDatabaseUses,
    customerLifecycleStages,
    customerManagementPhases,
    equityContrasts,
    equityDrivers,
    equityLevers,
    figureAspects,
  },
} as const satisfies Catalogue;
