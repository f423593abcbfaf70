import type { PlainDate } from "../../foundation/plain-date";
import type { MetricAmounts } from "./metric-amounts-types";

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
