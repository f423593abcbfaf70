import type { Words } from "../../../rule/catalogue";
import type { SimpleMarginClv, SimpleRevenueClv } from "../../../value/clv/simple-clv-types";

export const simpleRevenueClv = {
  title: "简单终身营收",
  say: ({ value }) => `该客户预计共消费${value}。`,
  because: { "simple-revenue-clv": "客单价乘以每期订单数再乘以期数；这是营收，未计折现、流失与成本。" },
} as const satisfies Words<SimpleRevenueClv, SimpleRevenueClv["code"]>;

export const simpleMarginClv = {
  title: "简单终身毛利",
  say: ({ value }) => `该客户预计共带来毛利${value}。`,
  because: { "simple-margin-clv": "每期毛利乘以期数，未计折现与流失；停留越久，贡献越多。" },
} as const satisfies Words<SimpleMarginClv, SimpleMarginClv["code"]>;
