import type { SatisfactionTypeCode } from "../../../differentiate/satisfaction/satisfaction-type";
import type { SatisfactionType, SatisfactionTypeDecision } from "../../../differentiate/satisfaction/satisfaction-type-types";
import type { Words } from "../../../rule/catalogue";

export const satisfactionTypes = {
  loyalist: "loyalist, at best an apostle",
  mercenary: "mercenary",
  hostage: "hostage",
  defector: "defector, at worst a terrorist",
} as const satisfies Record<SatisfactionType, string>;

export const satisfactionType = {
  title: "Type by satisfaction and loyalty",
  say: ({ outcome: { type } }) =>
    type === null ? "Satisfaction or loyalty is not known yet." : `The customer is a ${satisfactionTypes[type]}.`,
  because: {
    unknown: "How satisfied or how loyal he is is not known.",
    loyalist: "He is completely satisfied and comes back.",
    mercenary: "He is completely satisfied and goes where it is cheaper.",
    hostage: "He is not satisfied and has nowhere else to go; he leaves as soon as he can.",
    defector: "He is not satisfied and goes elsewhere, and he says so.",
  },
} as const satisfies Words<SatisfactionTypeDecision, SatisfactionTypeCode>;
