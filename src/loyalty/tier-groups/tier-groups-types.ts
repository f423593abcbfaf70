import type { PlainDate } from "../../foundation/plain-date";
import type { Answer } from "../../rule/answer";
import type { Rule } from "../../rule/compile";
import type { Resumable } from "../../rule/fold";
import type { PolicyHead, PolicyHeadInput } from "../../rule/policy";
import type { MemberEvent, MemberEventInput } from "../tiers/member-event-types";
import type { MemberProfile, MemberProfileInput } from "../tiers/member-profile-types";
import type { TierGrant, TierGrantInput, TierOverride, TierOverrideInput } from "../tiers/tier-grant-types";
import type { TierPolicy, TierPolicyInput } from "../tiers/tier-policy-types";
import type { TierSnapshot, TierSnapshotInput } from "../tiers/tier-snapshot-types";
import type { TierStatus } from "../tiers/tiers-types";

/** Something of each group, by the name of the group. */
export type ByGroup<Part> = Readonly<Record<string, Part>>;

/** A programme with several ladders side by side. */
export interface TierGroupsPolicy extends PolicyHead {
  readonly groups: ByGroup<TierPolicy>;
}

/** A programme with several ladders side by side, as a caller writes it. */
export interface TierGroupsPolicyInput extends PolicyHeadInput {
  /** The ladders, each a programme of its own; all of them read the same events, in one zone. */
  readonly groups: ByGroup<TierPolicyInput>;
}

/** The history of one member, as a caller writes it: told once, for all groups. */
export interface TierGroupsMemberInput {
  /** Who he is to the programme. */
  readonly member?: MemberProfileInput | null;
  /** Where to start in each group instead of from nothing; all groups on one day. */
  readonly start?: ByGroup<TierSnapshotInput> | null;
  /** The first day from which the events are complete, when that is later than joining. */
  readonly historyFrom?: string | null;
  /** What happened, in any order. */
  readonly events: readonly MemberEventInput[];
  /** Statuses that were given or bought, by group. */
  readonly grants?: ByGroup<readonly TierGrantInput[]> | null;
  /** Tiers that were set by hand, by group. */
  readonly overrides?: ByGroup<readonly TierOverrideInput[]> | null;
}

/** The history of one member, as the rule reads it: events in replay order, each once. */
export interface TierGroupsMember {
  readonly member: MemberProfile | null;
  readonly start: ByGroup<TierSnapshot> | null;
  readonly historyFrom: PlainDate | null;
  readonly events: readonly MemberEvent[];
  readonly grants: ByGroup<readonly TierGrant[]>;
  readonly overrides: ByGroup<readonly TierOverride[]>;
}

/** A member's tiers on one day, one in each group. */
export interface TierGroupsStatus extends Answer<"tier-groups", TierGroupsMember> {
  /** A document: every group answers for itself. */
  readonly shape: "document";
  /** What each group answers, as its own rule would alone. */
  readonly groups: ByGroup<TierStatus>;
  /** Where he stands in each group, to go on from with `resume`. */
  readonly snapshot: ByGroup<TierSnapshot>;
}

/** Whether a member stands above the base anywhere. */
export type TierGroupsCode = "above-base" | "base-only";

/** A compiled programme of several groups. */
export type TierGroupsRule = Rule<TierGroupsPolicy, TierGroupsMemberInput, TierGroupsMember, TierGroupsStatus> &
  Resumable<ByGroup<TierSnapshotInput>, MemberEventInput, TierGroupsStatus>;

/**
 * Compiles a programme of several groups.
 *
 * @param policy - The ladders as plain data.
 */
export type CompileTierGroups = (policy: TierGroupsPolicyInput) => TierGroupsRule;
