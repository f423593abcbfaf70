import type { Catalogue } from "../../rule/catalogue";
import { labels } from "./labels";
import { averageAnnualValue } from "./value/average-annual-value";
import { blattbergDeighton, blattbergDeightonOptimum } from "./value/blattberg-deighton";
import {
  breakEvenResponse,
  campaignRoi,
  groupSpendComparison,
  incrementalProfit,
  redemptionComparison,
  redemptionProfit,
  returnOnAdSpend,
} from "./value/campaign-return";
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
import { geometricClv } from "./value/geometric-clv";
import { buyerBenefit, customerDeliveredValue } from "./value/perceived-value";
import { differenceInDifferences, newcombeInterval, sampleSize, twoProportionTest, wilsonInterval } from "./value/proportion";
import { responseRate, responsiveness } from "./value/response-curve";
import { bestScores, shareOfWallet, walletAllocation } from "./value/share-of-wallet";

const rules = {
  "average-annual-value": averageAnnualValue,
  "blattberg-deighton": blattbergDeighton,
  "blattberg-deighton-optimum": blattbergDeightonOptimum,
  "brand-switching-clv": brandSwitchingClv,
  "break-even-response": breakEvenResponse,
  "buyer-benefit": buyerBenefit,
  "campaign-roi": campaignRoi,
  "customer-delivered-value": customerDeliveredValue,
  "customer-equity": customerEquity,
  "customer-equity-roi": customerEquityRoi,
  "customer-equity-share": customerEquityShare,
  "difference-in-differences": differenceInDifferences,
  "dynamic-customer-equity": dynamicCustomerEquity,
  "geometric-clv": geometricClv,
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

const lists = {
  bestScores,
  customerDatabaseUses,
  customerLifecycleStages,
  customerManagementPhases,
  equityContrasts,
  equityDrivers,
  equityLevers,
};

/** English words for the value module. */
export const en = { locale: "en", labels, rules, lists } as const satisfies Catalogue;
