import type { NeedsCode, NeedsProfile } from "../../../differentiate/needs-types";
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
      ? "We know of no need."
      : `The customer needs ${profile.needs.map(({ need }) => needNames[need] ?? need).join(" and ")}.`,
  because: {
    "needs-known": "It was observed, and it is recent enough to be believed.",
    "needs-stale": "What was observed is too old: ask again.",
    "needs-unknown": "Needs are learned in conversation: ask.",
  },
} as const satisfies Words<NeedsProfile, NeedsCode>;
