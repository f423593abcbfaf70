import type { StandardCheck, StandardDeviation } from "../../../differentiate/standard/standard-check-types";
import type { Words } from "../../../rule/catalogue";

export const standardDeviations = {
  "other-policy": "another policy",
  "other-edition": "another edition",
  "other-content": "changed content under the same name",
} as const satisfies Record<StandardDeviation, string>;

export const standardCheck = {
  title: "One standard across dealers",
  say: ({ value }) =>
    value.unified ? "All dealers class customers by one standard." : `${value.deviating.length} dealers do not class by the standard.`,
  because: { "standard-check": "The policy behind each dealer's answers is compared with the standard, down to its content." },
} as const satisfies Words<StandardCheck, StandardCheck["code"]>;
