import type { DecisionLogCode, DecisionStanding, DecisionState, IdentityDecisionType } from "../../../identify/decision/decisions-types";
import type { Words } from "../../../rule/catalogue";
import { counted } from "../counted";

export const identityDecisionTypes = {
  merge: "the same customer",
  split: "separated",
  "not-match": "not the same customer",
  revoke: "taken back",
  demote: "value that no longer links",
} as const satisfies Record<IdentityDecisionType, string>;

export const decisionStandings = {
  stands: "stands",
  overruled: "overruled",
  revoked: "taken back",
  later: "not made yet",
} as const satisfies Record<DecisionStanding, string>;

export const identityDecisions = {
  title: "Decisions about records",
  say: ({ merged, apart }) =>
    `By decision, ${counted(merged.length, "pair")} of records belong together and ${counted(apart.length, "pair")} stay apart.`,
  because: {
    "no-decisions": "Nobody has decided anything.",
    "decisions-stand": "What somebody decided stands.",
    "nothing-stands": "Everything that was decided has been taken back or overruled.",
  },
} as const satisfies Words<DecisionState, DecisionLogCode>;
