import type { AmountInput, DecimalText } from "../foundation/exact";
import type { Period } from "../foundation/period";
import type { PlainDate } from "../foundation/plain-date";
import type { Rule } from "../rule/compile";
import type { HistoryEvent, Resumable, Timeline } from "../rule/fold";
import type { PolicyHead, PolicyHeadInput } from "../rule/policy";

/** Amounts by metric, such as `{ growth: "2000" }`. */
export type MetricAmounts = Readonly<Record<string, DecimalText>>;

/** Amounts by metric as a caller writes them. */
export type MetricAmountsInput = Readonly<Record<string, AmountInput>>;

/** A tier of a programme whose balance runs on and decays when a term ends. */
export interface Tier {
  /** The code of the tier. */
  readonly code: string;
  /** What the balance must reach, in every metric named; inclusive. */
  readonly atLeast: MetricAmounts;
  /** How long a term lasts, counted from its first day; `null` for a tier without an end. */
  readonly validity: Period | null;
  /** What is taken from the balance when a term of this tier ends. */
  readonly decay: MetricAmounts;
  /** Where the tier comes from. */
  readonly cites: readonly string[];
}

/** A tier as a caller writes it. */
export interface TierInput {
  /** The code of the tier. */
  readonly code: string;
  /** What the balance must reach, in every metric named; inclusive. */
  readonly atLeast: MetricAmountsInput;
  /** How long a term lasts; absent or null for a tier without an end. */
  readonly validity?: Period | null;
  /** What is taken from the balance when a term of this tier ends. */
  readonly decay?: MetricAmountsInput | null;
  /** Where the tier comes from. */
  readonly cites: readonly string[];
}

/** A programme: tiers from the base upwards. */
export interface TierPolicy extends PolicyHead {
  /** From the base tier, which takes everybody, to the top. */
  readonly tiers: readonly Tier[];
}

/** A programme as a caller writes it. */
export interface TierPolicyInput extends PolicyHeadInput {
  /** From the base tier, which takes everybody, to the top. */
  readonly tiers: readonly TierInput[];
}

/** Something that adds to a member's balance; a refund is negative and counts on the day it is booked. */
export interface MemberEvent extends HistoryEvent {
  /** What it adds, by metric; metrics the policy does not name are left alone. */
  readonly metrics: MetricAmounts;
}

/** An event as a caller writes it. */
export interface MemberEventInput {
  /** Tells it apart: the same id with the same content counts once. */
  readonly id: string;
  /** The day, `YYYY-MM-DD`. */
  readonly on: string;
  /** What it adds, by metric. */
  readonly metrics: MetricAmountsInput;
}

/** Where a member stood at the end of a day: enough to go on from. */
export interface TierSnapshot {
  /** The day; events up to it are in the balance. */
  readonly on: PlainDate;
  /** The tier on that day. */
  readonly tier: string;
  /** The first day of its term; `null` for a base tier held from the beginning. */
  readonly since: PlainDate | null;
  /** The balance by metric. */
  readonly balance: MetricAmounts;
}

/** A snapshot as a caller writes it. */
export interface TierSnapshotInput {
  /** The day; events up to it are in the balance. */
  readonly on: string;
  /** The tier on that day. */
  readonly tier: string;
  /** The first day of its term; absent or null for a base tier held from the beginning. */
  readonly since?: string | null;
  /** The balance by metric. */
  readonly balance: MetricAmountsInput;
}

/** The history of one member, as a caller writes it. */
export interface MemberInput {
  /** Where to start instead of from nothing. */
  readonly start?: TierSnapshotInput | null;
  /** What happened, in any order. */
  readonly events: readonly MemberEventInput[];
}

/** The history of one member, as the rule reads it. */
export interface Member {
  readonly start: TierSnapshot | null;
  readonly events: readonly MemberEvent[];
}

/** The tier above and what is missing to it. */
export interface TierGap {
  /** The code of the tier above. */
  readonly tier: string;
  /** By metric, those already met with zero. */
  readonly missing: MetricAmounts;
}

/** A member's tier on one day. */
export interface TierStatus extends Timeline<"tiers", Member, string> {
  /** The tier; the same as `state`. */
  readonly tier: string;
  /** The first day of the term; `null` for a base tier held from the beginning. */
  readonly since: PlainDate | null;
  /** The last valid day; `null` for a tier without an end. */
  readonly validThrough: PlainDate | null;
  /** The balance by metric. */
  readonly balance: MetricAmounts;
  /** The tier above; `null` at the top. */
  readonly next: TierGap | null;
  /** Where he stands, to go on from with `resume`. */
  readonly snapshot: TierSnapshot;
}

/** The reasons a tier can have. */
export type TierCode = "base" | "reached" | "renewed" | "lowered" | "resumed";

/** A compiled programme. */
export type TierRule = Rule<TierPolicy, MemberInput, Member, TierStatus> & Resumable<TierSnapshotInput, MemberEventInput, TierStatus>;

/**
 * Compiles a programme.
 *
 * @param policy - The programme as plain data.
 */
export type CompileTiers = (policy: TierPolicyInput) => TierRule;
