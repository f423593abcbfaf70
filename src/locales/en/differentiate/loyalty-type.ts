import type { LoyaltyTypeCode } from "../../../differentiate/loyalty/loyalty-type";
import type { LoyaltyType, LoyaltyTypeDecision } from "../../../differentiate/loyalty/loyalty-type-types";
import type { Words } from "../../../rule/catalogue";

export const loyaltyTypes = {
  true: "true loyalty",
  latent: "latent loyalty",
  spurious: "spurious loyalty",
  none: "no loyalty",
} as const satisfies Record<LoyaltyType, string>;

export const loyaltyType = {
  title: "Loyalty type",
  say: ({ outcome }) =>
    outcome.type === null ? "We cannot tell yet how loyal the customer is." : `This is ${loyaltyTypes[outcome.type]}.`,
  because: {
    unknown: "What he thinks of us or what he does is not known.",
    true: "He thinks better of us than of others, and he acts accordingly.",
    latent: "He thinks well of us but buys elsewhere: make it easier to come.",
    spurious: "He comes out of habit, not conviction: earn his good opinion before somebody else does.",
    none: "Neither what he thinks nor what he does speaks for us.",
  },
} as const satisfies Words<LoyaltyTypeDecision, LoyaltyTypeCode>;
