import type { Instant } from "../../foundation/instant";
import type { PlainDate } from "../../foundation/plain-date";
import type { Rule } from "../../rule/compile";
import type { Resumable, Timeline } from "../../rule/fold";
import type { PolicyHead, PolicyHeadInput } from "../../rule/policy";
import type {
  MetricAmounts,
  MetricAmountsInput,
  Tier,
  TierDowngrade,
  TierEffect,
  TierInput,
  TierMetric,
  TierMetricInput,
  TierRefunds,
  TierRefundsInput,
  TierReview,
  TierValidity,
  TierVersion,
  TierVersionInput,
  TierWindow,
  TierWindowInput,
  UpgradeCounters,
} from "./tier-terms-types";

/** A programme: what counts, over which time, and the tiers from the base upwards. */
export interface TierPolicy extends PolicyHead {
  readonly timeZone: string | null;
  readonly metrics: Readonly<Record<string, TierMetric>>;
  readonly window: TierWindow;
  readonly tiers: readonly Tier[];
  readonly effective: TierEffect;
  readonly step: "any" | "one";
  readonly onUpgrade: UpgradeCounters;
  readonly validity: TierValidity | null;
  readonly downgrade: TierDowngrade;
  readonly grace: number;
  readonly review: TierReview | null;
  readonly refunds: TierRefunds;
  readonly pooling: "household" | "own";
  readonly versions: readonly TierVersion[];
}

/** A programme as a caller writes it. */
export interface TierPolicyInput extends PolicyHeadInput {
  /** The IANA zone of the programme, for events that carry a moment. */
  readonly timeZone?: string | null;
  /** The metrics that are more than the sum of the amounts of their name. */
  readonly metrics?: Readonly<Record<string, TierMetricInput>> | null;
  /** Over which time amounts add up; the balance when absent. */
  readonly window?: TierWindowInput | null;
  /** From the base tier, which takes everybody, to the top. */
  readonly tiers: readonly TierInput[];
  /** When a tier that was reached begins; on the same day when absent. */
  readonly effective?: TierEffect | null;
  /** Whether one event can lift by several levels or only by one; any when absent. */
  readonly step?: "any" | "one" | null;
  /** What happens to the counters when a higher tier is reached; they run on when absent. */
  readonly onUpgrade?: UpgradeCounters | null;
  /** The validity of every tier above the base that names none of its own. */
  readonly validity?: TierValidity | null;
  /** What becomes of a member whose validity ends; he falls to what he has earned when absent. */
  readonly downgrade?: TierDowngrade | null;
  /** How many days a tier is still held after its end. */
  readonly grace?: number | null;
  /** A review of every member at fixed distances from the day of joining. */
  readonly review?: TierReview | null;
  /** How refunds are treated. */
  readonly refunds?: TierRefundsInput | null;
  /** Whether events of other people of the household count; only the member's own when absent. */
  readonly pooling?: "household" | "own" | null;
  /** Later versions of the tiers, in order. */
  readonly versions?: readonly TierVersionInput[] | null;
}

/** Something that counts for a member; a refund is negative and may point at its purchase. */
export interface MemberEvent {
  readonly id: string;
  readonly on: PlainDate | null;
  readonly at: Instant | null;
  readonly metrics: MetricAmounts;
  readonly kind: string | null;
  readonly category: string | null;
  readonly channel: string | null;
  readonly currency: string | null;
  readonly refunds: string | null;
  readonly by: string | null;
}

/** An event as a caller writes it: with a day or with a moment. */
export interface MemberEventInput {
  /** Tells it apart: the same id with the same content counts once. */
  readonly id: string;
  /** The day, `YYYY-MM-DD`. */
  readonly on?: string | null;
  /** The moment, such as `2026-11-22T20:00:00Z`; it becomes the day of the programme's zone. */
  readonly at?: string | null;
  /** What it adds, by metric; amounts that no metric counts are left alone. */
  readonly metrics?: MetricAmountsInput | null;
  /** What it is, such as `"stay"`; `"spend"` is the spending of a balance. */
  readonly kind?: string | null;
  /** The category of what was bought. */
  readonly category?: string | null;
  /** The channel it came through. */
  readonly channel?: string | null;
  /** The currency of its money; that of the metric when absent. */
  readonly currency?: string | null;
  /** The id of the purchase that it takes back. */
  readonly refunds?: string | null;
  /** Who of the household it belongs to; the member himself when absent. */
  readonly by?: string | null;
}

/** Who the member is to the programme. */
export interface MemberProfile {
  readonly joinedOn: PlainDate | null;
  readonly yearStart: string | null;
  readonly market: string | null;
}

/** Who the member is to the programme, as a caller writes it. */
export interface MemberProfileInput {
  /** The day of joining, `YYYY-MM-DD`. */
  readonly joinedOn?: string | null;
  /** The first day of his membership year, `MM-DD`; that of joining when absent. */
  readonly yearStart?: string | null;
  /** The market whose conditions hold for him. */
  readonly market?: string | null;
}

/** A status that was given or bought, such as a status match. Tiers that he earns beside it count when they are higher. */
export interface TierGrant {
  readonly id: string;
  readonly tier: string;
  readonly from: PlainDate;
  readonly through: PlainDate | null;
}

/** A status that was given or bought, as a caller writes it. */
export interface TierGrantInput {
  /** Tells it apart. */
  readonly id: string;
  /** The tier below which he does not fall. */
  readonly tier: string;
  /** Its first day, `YYYY-MM-DD`. Before it nobody knows of the grant. */
  readonly from: string;
  /** Its last day; absent or null for no end. */
  readonly through?: string | null;
}

/** A tier that was set by hand, above or below what he has earned. */
export interface TierOverride extends TierGrant {
  readonly through: PlainDate;
  readonly reason: string;
}

/** A tier that was set by hand, as a caller writes it. */
export interface TierOverrideInput extends TierGrantInput {
  /** Its last day; the programme goes on the day after. */
  readonly through: string;
  /** Why. */
  readonly reason: string;
}

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

/** A tier and what is missing to it. */
export interface TierGap {
  /** The code of the tier. */
  readonly tier: string;
  /** By metric, those already met with zero. Where there are several routes, `missingAnyOf` is there instead. */
  readonly missing?: MetricAmounts;
  /** By route, in the order of the policy. */
  readonly missingAnyOf?: readonly MetricAmounts[];
  /** By how much a metric lies above what the condition admits; absent when none does. */
  readonly exceeded?: MetricAmounts;
}

/** A stretch of days, both of which belong to it. */
export interface TierDays {
  /** The first day. */
  readonly from: PlainDate;
  /** The last day. */
  readonly through: PlainDate;
}

/** What was missing in a window that has closed. */
export interface TierShortfall extends TierDays {
  /** To the tier above the one shown; `null` at the top. */
  readonly next: TierGap | null;
  /** To the tier shown, or for the base to nothing: `null`. */
  readonly keep: TierGap | null;
}

/** The route to the next tier that costs least. */
export interface CheapestRoute {
  /** The tier. */
  readonly tier: string;
  /** What is missing on that route. */
  readonly missing: MetricAmounts;
  /** What that costs the member, by the costs that the policy names. */
  readonly cost: string;
}

/** What is shown on a later day if nothing more happens. */
export interface TierProjection {
  /** The tier. */
  readonly tier: string;
  /** The first day. */
  readonly on: PlainDate;
}

/** A part of a condition with what was needed and what was there. */
export interface TierEvidence {
  /** The metric; `null` for a group of parts. */
  readonly metric: string | null;
  /** How the part is read. */
  readonly kind: "at-least" | "at-most" | "all" | "any";
  /** What was there; `null` for a group. */
  readonly have: string | null;
  /** What was needed or admitted; `null` for a group. */
  readonly need: string | null;
  /** What is missing, or above what is admitted; zero when met, `null` for a group. */
  readonly missing: string | null;
  /** Whether the part holds. */
  readonly met: boolean;
  /** The parts of a group. */
  readonly parts: readonly TierEvidence[];
}

/** How one tier was tried. */
export interface TriedTier {
  /** The tier. */
  readonly tier: string;
  /** Whether its condition holds on the day. */
  readonly met: boolean;
  /** The condition, part by part; `null` for a tier by invitation only. */
  readonly condition: TierEvidence | null;
}

/** What leaves the counters on a day if nothing more happens. */
export interface TierLapse {
  /** The first day on which it no longer counts. */
  readonly on: PlainDate;
  /** How much, by metric. */
  readonly amounts: MetricAmounts;
}

/** How an answer came about. */
export interface TierWorking {
  /** The first day of the version whose thresholds hold; `null` for the first version. */
  readonly version: PlainDate | null;
  /** Every tier, from the base upwards. */
  readonly tiers: readonly TriedTier[];
  /** What lapses, by day. */
  readonly lapsing: readonly TierLapse[];
  /** The events that brought about the stretches of the timeline. */
  readonly events: readonly string[];
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
