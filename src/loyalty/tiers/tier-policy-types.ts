import type { PolicyHead, PolicyHeadInput } from "../../rule/policy";
import type { TierMetric, TierMetricInput } from "./tier-metric-types";
import type { TierDowngrade, TierEffect, TierRefunds, TierRefundsInput, TierReview, UpgradeCounters } from "./tier-treatment-types";
import type { Tier, TierInput, TierVersion, TierVersionInput } from "./tier-types";
import type { TierValidity } from "./tier-validity-types";
import type { TierWindow, TierWindowInput } from "./tier-window-types";

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
