import type { Catalogue, Words } from "../../rule/catalogue";
import type { AverageAnnualValue } from "../../value/average-annual-value-types";
import type { CashTiming, FirstMargin, GeometricClv } from "../../value/geometric-clv-types";
import type { BuyerBenefit, CustomerDeliveredValue } from "../../value/perceived-value-types";
import { labels } from "./labels";

const firstMargin = { included: "计入首期利润", excluded: "不计首期利润" } as const satisfies Record<FirstMargin, string>;
const timing = { begin: "期初收款", mid: "期中收款", end: "期末收款" } as const satisfies Record<CashTiming, string>;

const rules = {
  "average-annual-value": {
    title: "年均消费",
    say: ({ value }) => `该客户平均每年消费${value}。`,
    because: { "average-annual-value": "总消费除以年数;它只回顾过去,不预测将来。" },
  } satisfies Words<AverageAnnualValue, AverageAnnualValue["code"]>,
  "buyer-benefit": {
    title: "购买者收益",
    say: ({ value }) => `这次购买对买方的净收益为${value}。`,
    because: { "buyer-benefit": "产品与品牌带来的价值,减去付出的金钱与时间。" },
  } satisfies Words<BuyerBenefit, BuyerBenefit["code"]>,
  "customer-delivered-value": {
    title: "顾客让渡价值",
    say: ({ value }) => `该方案给顾客带来的让渡价值为${value}。`,
    because: { "customer-delivered-value": "顾客得到的全部价值,减去付出的全部成本。" },
  } satisfies Words<CustomerDeliveredValue, CustomerDeliveredValue["code"]>,
  "geometric-clv": {
    title: "固定保持率下的客户终身价值",
    say: ({ value }) => `该客户的预期终身价值为${value}。`,
    because: { "geometric-clv": ({ inputs }) => `口径:${firstMargin[inputs.firstMargin]},${timing[inputs.timing]}。` },
  } satisfies Words<GeometricClv, GeometricClv["code"]>,
};

/** 客户价值模块的中文词句。 */
export const zhCN = { locale: "zh-CN", labels, rules, lists: {} } as const satisfies Catalogue;
