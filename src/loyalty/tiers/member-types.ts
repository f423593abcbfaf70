import type { PlainDate } from "../../foundation/plain-date";
import type { MemberEvent, MemberEventInput } from "./member-event-types";
import type { MemberProfile, MemberProfileInput } from "./member-profile-types";
import type { TierGrant, TierGrantInput, TierOverride, TierOverrideInput } from "./tier-grant-types";
import type { TierSnapshot, TierSnapshotInput } from "./tier-snapshot-types";

/** The history of one member, as a caller writes it. */
export interface MemberInput {
  /** Who he is to the programme. */
  readonly member?: MemberProfileInput | null;
  /** Where to start instead of from nothing. */
  readonly start?: TierSnapshotInput | null;
  /** The first day from which the events are complete, when that is later than joining. */
  readonly historyFrom?: string | null;
  /** What happened, in any order. */
  readonly events: readonly MemberEventInput[];
  /** Statuses that were given or bought. */
  readonly grants?: readonly TierGrantInput[] | null;
  /** Tiers that were set by hand. */
  readonly overrides?: readonly TierOverrideInput[] | null;
}

/** The history of one member, as the rule reads it: events in replay order, each once. */
export interface Member {
  readonly member: MemberProfile | null;
  readonly start: TierSnapshot | null;
  readonly historyFrom: PlainDate | null;
  readonly events: readonly MemberEvent[];
  readonly grants: readonly TierGrant[];
  readonly overrides: readonly TierOverride[];
}
