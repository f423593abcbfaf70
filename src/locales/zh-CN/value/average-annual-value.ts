import type { Words } from "../../../rule/catalogue";
import type { AverageAnnualValue } from "../../../value/clv/average-annual-value-types";

export const averageAnnualValue = {
  title: "年均消费",
  say: ({ value }) => `该客户平均每年消费${value}。`,
  because: { "average-annual-value": "总消费除以年数；它只回顾过去，不预测将来。" },
} as const satisfies Words<AverageAnnualValue, AverageAnnualValue["code"]>;
