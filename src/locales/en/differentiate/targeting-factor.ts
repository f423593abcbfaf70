import type { TargetingFactor } from "../../../differentiate/segments/targeting-factor-types";
import type { Words } from "../../../rule/catalogue";

export const targetingFactor = {
  title: "Aimed offers compared with others",
  say: ({ value }) => `The aimed offer was used ${value} times as often.`,
  because: { "targeting-factor": "One rate divided by the other; without a control group it proves no cause." },
} as const satisfies Words<TargetingFactor, TargetingFactor["code"]>;
