import type { LoyaltyTypeCode } from "../../differentiate/loyalty-type";
import type { LoyaltyType, LoyaltyTypeDecision } from "../../differentiate/loyalty-type-types";
import type { NeedsCode, NeedsProfile } from "../../differentiate/needs-types";
import type { OwnerNeed } from "../../differentiate/owner-needs";
import type { ValueTierCode } from "../../differentiate/value-tier";
import type { ValueTierDecision } from "../../differentiate/value-tier-types";
import type { Catalogue, Words } from "../../rule/catalogue";
import { labels } from "./labels";

const loyaltyTypes = {
  true: "true loyalty",
  latent: "latent loyalty",
  spurious: "spurious loyalty",
  none: "no loyalty",
} as const satisfies Record<LoyaltyType, string>;

const loyaltyType = {
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

const valueTier = {
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

const needNames: Readonly<Record<string, string>> = {
  "cabin-hygiene": "a clean cabin",
  "child-care": "somebody to mind the children",
  time: "saving time",
};

const ownerNeeds = {
  "promise-kept": "a brand promise that is kept",
  recognition: "being recognised",
  service: "being served",
  information: "useful information",
  convenience: "convenience",
  help: "being helped",
} as const satisfies Record<OwnerNeed, string>;

const needs = {
  title: "Needs",
  say: (profile) =>
    profile.needs.length === 0
      ? "We know of no need."
      : `The customer needs ${profile.needs.map(({ need }) => needNames[need] ?? need).join(" and ")}.`,
  because: {
    "needs-known": "It was observed, and it is recent enough to be believed.",
    "needs-stale": "What was observed is too old: ask again.",
    "needs-unknown": "Needs are learned in conversation: ask.",
  },
} as const satisfies Words<NeedsProfile, NeedsCode>;

/** English words for the differentiate module. */
export const en = {
  locale: "en",
  labels,
  rules: { "loyalty-type": loyaltyType, "value-tier": valueTier, needs },
  lists: { loyaltyTypes, needs: needNames, ownerNeeds },
} as const satisfies Catalogue;
