import type { Words } from "../../../rule/catalogue";
import type { BuyerBenefit, CustomerDeliveredValue, DeliveredValueRatio } from "../../../value/buyer/perceived-value-types";

export const buyerBenefit = {
  title: "购买者收益",
  say: ({ value }) => `这次购买对买方的净收益为${value}。`,
  because: { "buyer-benefit": "产品与品牌带来的价值，减去付出的金钱与时间。" },
} as const satisfies Words<BuyerBenefit, BuyerBenefit["code"]>;

export const customerDeliveredValue = {
  title: "顾客让渡价值",
  say: ({ value }) => `该方案给顾客带来的让渡价值为${value}。`,
  because: { "customer-delivered-value": "顾客得到的全部价值，减去付出的全部成本。" },
} as const satisfies Words<CustomerDeliveredValue, CustomerDeliveredValue["code"]>;

export const deliveredValueRatio = {
  title: "顾客价值与成本之比",
  say: ({ value }) => `顾客得到的价值是其付出的${value}倍。`,
  because: { "delivered-value-ratio": "顾客得到的全部价值，除以付出的全部成本；若按差额比较，选出的方案可能不同。" },
} as const satisfies Words<DeliveredValueRatio, DeliveredValueRatio["code"]>;
