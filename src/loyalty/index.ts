/**
 * Loyalty: programmes, tiers and points.
 *
 * @module loyalty
 */
export { compileTiers } from "./tiers";
export { jd2013 } from "./tiers-presets";
export type {
  CompileTiers,
  Member,
  MemberEvent,
  MemberEventInput,
  MemberInput,
  MetricAmounts,
  MetricAmountsInput,
  Tier,
  TierCode,
  TierGap,
  TierInput,
  TierPolicy,
  TierPolicyInput,
  TierRule,
  TierSnapshot,
  TierSnapshotInput,
  TierStatus,
} from "./tiers-types";
