import type { Words } from "../../../rule/catalogue";
import type { BlattbergDeighton, BlattbergDeightonOptimum } from "../../../value/equity/blattberg-deighton-types";

export const blattbergDeighton = {
  title: "每位潜在客户的客户资产（布拉特伯格与戴顿）",
  say: ({ value }) => `扣除获取与保持的投入后，每位潜在客户平均价值${value}。`,
  because: { "blattberg-deighton": "包括赢得潜在客户当期的收益，以及此后保持他所带来的收益。" },
} as const satisfies Words<BlattbergDeighton, BlattbergDeighton["code"]>;

export const blattbergDeightonOptimum = {
  title: "获取与保持的最优投入",
  say: ({ value }) =>
    `每位潜在客户投入${value.acquisitionSpend}，每位现有客户每期投入${value.retentionSpend}；这时每位潜在客户价值${value.equity}。`,
  because: {
    "blattberg-deighton-optimum": ({ value }) =>
      `这时再多赢得或多留住一位客户的成本恰好等于他的价值${value.customerValue}；投入为零的一项除外。`,
  },
} as const satisfies Words<BlattbergDeightonOptimum, BlattbergDeightonOptimum["code"]>;
