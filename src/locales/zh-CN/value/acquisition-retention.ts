import type { Words } from "../../../rule/catalogue";
import type {
  AcquisitionRetentionRatio,
  CostBasis,
  ReplacementCost,
  SpendingCost,
} from "../../../value/acquisition/acquisition-retention-types";

export const costBases = {
  average: "平均成本",
  marginal: "边际成本",
} as const satisfies Record<CostBasis, string>;

export const acquisitionRetentionRatio = {
  title: "获客成本与维系成本之比",
  say: ({ value }) => `赢得一位客户的成本是留住一位的${value}倍。`,
  because: { "acquisition-retention-ratio": "获客成本除以维系成本。" },
  warnings: { "average-is-no-budget-rule": "这是平均成本；追加的预算该投向哪里，要看边际成本。" },
} as const satisfies Words<AcquisitionRetentionRatio, AcquisitionRetentionRatio["code"]>;

export const replacementCost = {
  title: "客户替换成本",
  say: ({ value }) => `重新赢得同样多的客户需${value.replacing}，而留住他们需${value.keeping}。`,
  because: { "replacement-cost": "流失人数分别乘以获客成本与维系成本。" },
} as const satisfies Words<ReplacementCost, ReplacementCost["code"]>;

export const spendingCost = {
  title: "投入的平均成本与边际成本",
  say: ({ value }) => `每赢得一位客户平均花费${value.average}；再多赢得一位需${value.marginal}。`,
  because: { "spending-cost": "每一笔追加投入的效果都小于前一笔。" },
} as const satisfies Words<SpendingCost, SpendingCost["code"]>;
