import type { PlainDate } from "../../foundation/plain-date";
import type { Rule } from "../../rule/compile";
import type { Resumable, Timeline } from "../../rule/fold";
import type { MemberEventInput } from "./member-event-types";
import type { Member, MemberInput } from "./member-types";
import type { MetricAmounts } from "./metric-amounts-types";
import type { CheapestRoute, TierDays, TierGap, TierShortfall } from "./tier-gap-types";
import type { TierPolicy, TierPolicyInput } from "./tier-policy-types";
import type { TierSnapshot, TierSnapshotInput } from "./tier-snapshot-types";
import type { TierWorking } from "./tier-working-types";

/** What is shown on a later day if nothing more happens. */
export interface TierProjection {
  /** The tier. */
  readonly tier: string;
  /** The first day. */
  readonly on: PlainDate;
}

/** A member's tier on one day. */
export interface TierStatus extends Timeline<"tiers", Member, string> {
  /** The tier; the same as `state`. */
  readonly tier: string;
  /** The first day of the unbroken time in the tier, or of its term; `null` for a base tier held from the beginning. */
  readonly since: PlainDate | null;
  /** The last valid day; `null` for a tier without an end. */
  readonly validThrough: PlainDate | null;
  /** What counts on the day, by metric. */
  readonly balance: MetricAmounts;
  /** The window that contains the day; `null` where amounts run on or roll. */
  readonly window: TierDays | null;
  /** What of the balance was credited from the window before, for metrics with a rollover. */
  readonly rolledIn: MetricAmounts;
  /** The tier above; `null` at the top, and when no window is open. */
  readonly next: TierGap | null;
  /** What is missing to keep the tier in the running window; `null` for the base and for a tier without an end. */
  readonly keep: TierGap | null;
  /** What was missing in the window that closed last; `null` when none has. */
  readonly shortOf: TierShortfall | null;
  /** What is shown on the day after the last valid day if nothing more happens; `null` without an end. */
  readonly projected: TierProjection | null;
  /** The first day on which he falls if nothing more happens; `null` for never, or not within a thousand terms. */
  readonly downgradeOn: PlainDate | null;
  /** The route to the next tier that costs least; `null` unless the policy names the costs of every metric of a route. */
  readonly cheapest: CheapestRoute | null;
  /** Where he stands, to go on from with `resume`. */
  readonly snapshot: TierSnapshot;
  /** How it came about, with `explain: true`. */
  readonly working?: TierWorking;
}

/** The reasons a tier can have. */
export type TierCode =
  | "base"
  | "reached"
  | "renewed"
  | "lowered"
  | "landed"
  | "re-evaluated"
  | "reviewed"
  | "lifetime"
  | "granted"
  | "grant-ended"
  | "overridden"
  | "override-ended"
  | "resumed";

/** A compiled programme. */
export type TierRule = Rule<TierPolicy, MemberInput, Member, TierStatus> & Resumable<TierSnapshotInput, MemberEventInput, TierStatus>;

/**
 * Compiles a programme.
 *
 * @param policy - The programme as plain data.
 */
export type CompileTiers = (policy: TierPolicyInput) => TierRule;
