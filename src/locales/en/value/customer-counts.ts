import type { Words } from "../../../rule/catalogue";
import type { ChurnDenominator, ChurnRate, RetentionRate } from "../../../value/retention/customer-counts-types";

export const churnDenominators = {
  start: "the customers at the start",
  average: "the average of the customers at the start and at the end",
} as const satisfies Record<ChurnDenominator, string>;

export const retentionRate = {
  title: "Retention rate",
  say: ({ value }) => `A share of ${value} of the customers has stayed.`,
  because: { "retention-rate": "Those at the end without those won, by those at the start." },
} as const satisfies Words<RetentionRate, RetentionRate["code"]>;

export const churnRate = {
  title: "Churn rate",
  say: ({ value }) => `A share of ${value} of the customers has left.`,
  because: { "churn-rate": ({ inputs }) => `Divided by ${churnDenominators[inputs.denominator]}.` },
} as const satisfies Words<ChurnRate, ChurnRate["code"]>;
