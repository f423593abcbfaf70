import type { ValueTierCode } from "../../../differentiate/value-classes/value-tier";
import type { ValueTierDecision } from "../../../differentiate/value-classes/value-tier-types";
import type { Words } from "../../../rule/catalogue";

export const valueTier = {
  title: "Value tier",
  say: ({ outcome }) => {
    if (outcome.tier === null) return "The customer's value is not known yet.";
    const next = outcome.next === null ? "" : ` ${outcome.next.missing} a year are missing to the tier ${outcome.next.tier}.`;
    return `The customer is in the value tier ${outcome.tier}.${next}`;
  },
  because: {
    unknown: "Nobody has recorded what he spends.",
    high: "He is among those who bring most.",
    middle: "He brings a fair amount.",
    low: "He brings little so far.",
  },
} as const satisfies Words<ValueTierDecision, ValueTierCode>;
