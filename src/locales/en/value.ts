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

/** English words for the value module. */
export const en = { locale: "en", labels, rules, lists: { campaignSteps } } as const satisfies Catalogue;
