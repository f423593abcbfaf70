import type { ProfitContributors } from "../../../differentiate/value-classes/profit-contributors-types";
import type { Words } from "../../../rule/catalogue";

export const profitContributors = {
  title: "Who contributes profit",
  say: ({ value }) =>
    `${value.contributors} customers contribute profit, ${value.share} of the base; an even effort would spend ${value.unaimed} on the others.`,
  because: { "profit-contributors": "Only part of the base contributes profit, so effort follows profit." },
} as const satisfies Words<ProfitContributors, ProfitContributors["code"]>;
