import type { PlainDate } from "../../foundation/plain-date";
import type { MetricAmounts } from "./metric-amounts-types";

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
