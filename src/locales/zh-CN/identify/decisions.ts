import type { DecisionLogCode, DecisionStanding, DecisionState, IdentityDecisionType } from "../../../identify/decision/decisions-types";
import type { Words } from "../../../rule/catalogue";

export const identityDecisionTypes = {
  merge: "认定为同一客户",
  split: "拆分",
  "not-match": "认定不是同一客户",
  revoke: "撤销",
  demote: "停用该标识",
} as const satisfies Record<IdentityDecisionType, string>;

export const decisionStandings = {
  stands: "有效",
  overruled: "被推翻",
  revoked: "已撤销",
  later: "尚未作出",
} as const satisfies Record<DecisionStanding, string>;

export const identityDecisions = {
  title: "客户记录的人工认定",
  say: ({ merged, apart }) => `经人工认定，${merged.length}对记录属于同一客户，${apart.length}对不是。`,
  because: {
    "no-decisions": "尚无人工认定。",
    "decisions-stand": "人工认定有效。",
    "nothing-stands": "所有认定都已撤销或被推翻。",
  },
} as const satisfies Words<DecisionState, DecisionLogCode>;
