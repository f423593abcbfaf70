import type { Words } from "../../../rule/catalogue";
import type {
  AcquisitionRetentionRatio,
  CostBasis,
  ReplacementCost,
  SpendingCost,
} from "../../../value/acquisition/acquisition-retention-types";

export const costBases = {
  average: "average cost",
  marginal: "marginal cost",
} as const satisfies Record<CostBasis, string>;

export const acquisitionRetentionRatio = {
  title: "Cost of winning against cost of keeping",
  say: ({ value }) => `Winning a customer costs ${value} times as much as keeping one.`,
  because: { "acquisition-retention-ratio": "The cost of winning a customer, divided by the cost of keeping one." },
  warnings: { "average-is-no-budget-rule": "These are averages; where the next unit of money belongs depends on marginal costs." },
} as const satisfies Words<AcquisitionRetentionRatio, AcquisitionRetentionRatio["code"]>;

export const replacementCost = {
  title: "Cost of replacing customers",
  say: ({ value }) => `Replacing them costs ${value.replacing}; keeping them would have cost ${value.keeping}.`,
  because: { "replacement-cost": "The lost customers by the cost of winning and by the cost of keeping one." },
} as const satisfies Words<ReplacementCost, ReplacementCost["code"]>;

export const spendingCost = {
  title: "Average and marginal cost of spending",
  say: ({ value }) => `A customer won costs ${value.average} on average; one more costs ${value.marginal}.`,
  because: { "spending-cost": "Each unit of money wins less than the one before." },
} as const satisfies Words<SpendingCost, SpendingCost["code"]>;
