import type { Words } from "../../../rule/catalogue";
import type { AverageAnnualValue } from "../../../value/clv/average-annual-value-types";

export const averageAnnualValue = {
  title: "Average annual value",
  say: ({ value }) => `The customer has spent ${value} a year on average.`,
  because: { "average-annual-value": "What was spent, divided by the years; it looks back and promises nothing." },
} as const satisfies Words<AverageAnnualValue, AverageAnnualValue["code"]>;
