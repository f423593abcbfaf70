import type { SatisfactionLoyaltyCode } from "../../../differentiate/satisfaction/satisfaction-loyalty";
import type { SatisfactionLoyaltyDecision, SatisfactionStage } from "../../../differentiate/satisfaction/satisfaction-loyalty-types";
import type { Words } from "../../../rule/catalogue";

export const satisfactionStages = {
  none: "no loyalty to be expected",
  willing: "wants to be loyal",
  acting: "acts loyally",
} as const satisfies Record<SatisfactionStage, string>;

export const satisfactionLoyalty = {
  title: "Two thresholds of satisfaction",
  say: ({ outcome: { stage, next } }) => {
    if (stage === null) return "How satisfied the customer is is not known yet.";
    return `The customer ${stage === "none" ? "is not satisfied enough to be loyal" : satisfactionStages[stage]}.${next === null ? "" : ` To the next threshold ${next.missing} is missing.`}`;
  },
  because: {
    unknown: "Nobody asked him how satisfied he is.",
    none: "Below the first threshold satisfaction makes nobody want to be loyal.",
    willing: "From the first threshold on he wants to be loyal; from the second he acts so.",
    acting: "He is so satisfied that he acts loyally.",
  },
} as const satisfies Words<SatisfactionLoyaltyDecision, SatisfactionLoyaltyCode>;
