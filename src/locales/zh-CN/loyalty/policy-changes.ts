import type { TierMoveDirection } from "../../../loyalty/policy-change/compare-tier-policies-types";
import type { ReconcileCode } from "../../../loyalty/policy-change/reconcile-types";
import type { PolicyChange } from "../../../rule/diff-policies";

export const tierMoveDirections = {
  up: "升级",
  down: "降级",
  unranked: "在没有共同排序的等级之间变动",
} as const satisfies Record<TierMoveDirection, string>;

export const reconcileCodes = {
  "tier-unknown": "对方系统没有等级记录",
  "not-a-tier": "对方系统的等级不在我方等级之列",
  "held-too-low": "对方系统的等级偏低",
  "held-too-high": "对方系统的等级偏高",
  "other-balance": "对方系统的累计值不同",
  "other-days": "对方系统的有效期不同",
} as const satisfies Record<ReconcileCode, string>;

export const policyChanges = {
  added: "新增",
  removed: "删除",
  changed: "修改",
  reordered: "顺序变动",
} as const satisfies Record<PolicyChange, string>;
