import type { VisitSpendCode } from "../../../differentiate/value-classes/visit-spend";
import type { VisitSpendDecision } from "../../../differentiate/value-classes/visit-spend-types";
import type { Words } from "../../../rule/catalogue";

export const visitSpend = {
  title: "Visits by spend per visit",
  say: ({ outcome: { value } }) =>
    value === null ? "Visits or spend per visit are not known." : `The customer has spent ${value} in the period.`,
  because: {
    unknown: "How often he comes or what he spends each time is not known.",
    "often-much": "He comes often and spends much each time.",
    "often-little": "He comes often and spends little each time.",
    "seldom-much": "He comes seldom and spends much each time: frequency alone would overlook him.",
    "seldom-little": "He comes seldom and spends little each time.",
  },
} as const satisfies Words<VisitSpendDecision, VisitSpendCode>;
