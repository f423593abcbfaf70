import type { TierMoveDirection } from "../../../loyalty/policy-change/compare-tier-policies-types";
import type { ReconcileCode } from "../../../loyalty/policy-change/reconcile-types";
import type { PolicyChange } from "../../../rule/diff-policies";

export const tierMoveDirections = {
  up: "rises",
  down: "falls",
  unranked: "moves between tiers that no one policy ranks",
} as const satisfies Record<TierMoveDirection, string>;

export const reconcileCodes = {
  "tier-unknown": "the other system holds no tier",
  "not-a-tier": "the other system holds something that is no tier of ours",
  "held-too-low": "the other system holds a lower tier",
  "held-too-high": "the other system holds a higher tier",
  "other-balance": "the other system holds another balance",
  "other-days": "the other system holds other days",
} as const satisfies Record<ReconcileCode, string>;

export const policyChanges = {
  added: "added",
  removed: "removed",
  changed: "changed",
  reordered: "in another order",
} as const satisfies Record<PolicyChange, string>;
