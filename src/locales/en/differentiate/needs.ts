import type { NeedKind } from "../../../differentiate/needs/need-kinds";
import type { NeedMiningAbility } from "../../../differentiate/needs/need-mining-abilities";
import type { NeedsAudience, NeedsCode, NeedsProfile } from "../../../differentiate/needs/needs-types";
import type { Words } from "../../../rule/catalogue";

export const needNames: Readonly<Record<string, string>> = {
  "cabin-hygiene": "a clean cabin",
  "child-care": "somebody to mind the children",
  time: "saving time",
};

export const needs = {
  title: "Needs",
  say: (profile) =>
    profile.needs.length === 0
      ? profile.withheld > 0
        ? "What the customer needs is kept for those who deal with him."
        : "We know of no need."
      : `The customer needs ${profile.needs.map(({ need }) => needNames[need] ?? need).join(" and ")}.`,
  because: {
    "needs-known": "It was observed, and it is recent enough to be believed.",
    "needs-withheld": "Needs are private: only staff who deal with the customer may see them, and nobody what is confidential.",
    "needs-stale": "What was observed is too old: ask again.",
    "needs-unknown": "Needs are learned in conversation: ask.",
  },
} as const satisfies Words<NeedsProfile, NeedsCode>;

export const needKinds = {
  current: "felt now",
  latent: "there, not yet felt",
  stimulable: "can be awakened",
} as const satisfies Record<NeedKind, string>;

export const needsAudiences = {
  "interacting-staff": "staff who deal with the customer",
  "all-staff": "all staff",
} as const satisfies Record<NeedsAudience, string>;

export const needMiningAbilities = {
  awareness: "knowing that needs must be found",
  observation: "observing",
  analysis: "analysing",
  expertise: "knowing the trade",
} as const satisfies Record<NeedMiningAbility, string>;
