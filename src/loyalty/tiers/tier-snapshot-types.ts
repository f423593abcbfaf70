import type { PlainDate } from "../../foundation/plain-date";
import type { MemberEvent, MemberEventInput } from "./member-event-types";
import type { MemberProfile, MemberProfileInput } from "./member-profile-types";
import type { MetricAmounts, MetricAmountsInput } from "./metric-amounts-types";
import type { TierGrant, TierGrantInput, TierOverride, TierOverrideInput } from "./tier-grant-types";

/** A tier that is held up to a day. */
export interface HeldTier {
  /** The tier. */
  readonly tier: string;
  /** The first day; later than the day of the snapshot for a tier that has been reached and has not begun. */
  readonly from: PlainDate;
  /** The last day; `null` for no end. */
  readonly through: PlainDate | null;
  /** The first day of the window in which it was reached, where a refund can still take it back; else `null`. */
  readonly window: PlainDate | null;
  /** Whether it is held for life, whatever else is earned. */
  readonly forLife: boolean;
}

/** A held tier as a caller writes it. */
export interface HeldTierInput {
  /** The tier. */
  readonly tier: string;
  /** The first day. */
  readonly from: string;
  /** The last day; absent or null for no end. */
  readonly through?: string | null;
  /** The first day of the window in which it was reached. */
  readonly window?: string | null;
  /** Whether it is held for life, whatever else is earned; not when absent. */
  readonly forLife?: boolean | null;
}

/** Where a member stood at the end of a day: enough to go on from. */
export interface TierSnapshot {
  readonly on: PlainDate;
  readonly tier: string;
  readonly since: PlainDate | null;
  readonly balance: MetricAmounts;
  readonly held: readonly HeldTier[];
  readonly reached: readonly string[];
  readonly live: readonly MemberEvent[];
  readonly rolledIn: MetricAmounts;
  readonly closed: MetricAmounts | null;
  readonly member: MemberProfile | null;
  readonly grants: readonly TierGrant[];
  readonly overrides: readonly TierOverride[];
}

/** A snapshot as a caller writes it. */
export interface TierSnapshotInput {
  /** The day; events up to it are in the balance. */
  readonly on: string;
  /** The tier on that day. */
  readonly tier: string;
  /** The first day of the tier or of its term; absent or null for a base tier held from the beginning. */
  readonly since?: string | null;
  /** What counted on that day, by metric. Metrics of a rolling window are counted from `live` instead. */
  readonly balance: MetricAmountsInput;
  /** The tiers held with their ends; worked out from the tier and its first day when absent. */
  readonly held?: readonly HeldTierInput[] | null;
  /** The tiers that have been reached in the running window. */
  readonly reached?: readonly string[] | null;
  /** The events that still count in a rolling window. */
  readonly live?: readonly MemberEventInput[] | null;
  /** What of the balance had been credited from the window before. */
  readonly rolledIn?: MetricAmountsInput | null;
  /** What had counted in the window before. */
  readonly closed?: MetricAmountsInput | null;
  /** Who he is to the programme, where the history does not say it again. */
  readonly member?: MemberProfileInput | null;
  /** Statuses given or bought before. */
  readonly grants?: readonly TierGrantInput[] | null;
  /** Tiers set by hand before. */
  readonly overrides?: readonly TierOverrideInput[] | null;
}
