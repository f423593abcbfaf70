import type { Words } from "../../../rule/catalogue";
import type { ChurnDenominator, ChurnRate, RetentionRate } from "../../../value/retention/customer-counts-types";

export const churnDenominators = {
  start: "期初客户数",
  average: "期初与期末客户数的平均值",
} as const satisfies Record<ChurnDenominator, string>;

export const retentionRate = {
  title: "客户保持率",
  say: ({ value }) => `留下的客户比例为${value}。`,
  because: { "retention-rate": "期末客户数减去新增客户数，再除以期初客户数。" },
} as const satisfies Words<RetentionRate, RetentionRate["code"]>;

export const churnRate = {
  title: "客户流失率",
  say: ({ value }) => `流失的客户比例为${value}。`,
  because: { "churn-rate": ({ inputs }) => `分母：${churnDenominators[inputs.denominator]}。` },
} as const satisfies Words<ChurnRate, ChurnRate["code"]>;
