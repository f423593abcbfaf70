import type { Catalogue } from "../../rule/catalogue";
import { labels } from "./labels";
import { averageAnnualValue } from "./value/average-annual-value";
import { campaignReport, campaignSteps } from "./value/campaign-report";
import { geometricClv } from "./value/geometric-clv";
import { buyerBenefit, customerDeliveredValue } from "./value/perceived-value";

const rules = {
  "average-annual-value": averageAnnualValue,
  "buyer-benefit": buyerBenefit,
  "campaign-report": campaignReport,
  "customer-delivered-value": customerDeliveredValue,
  "geometric-clv": geometricClv,
};

/** 客户价值模块的中文词句。 */
export const zhCN = { locale: "zh-CN", labels, rules, lists: { campaignSteps } } as const satisfies Catalogue;
