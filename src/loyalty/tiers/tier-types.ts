import type { PlainDate } from "../../foundation/plain-date";
import type { MetricAmounts, MetricAmountsInput } from "./metric-amounts-types";
import type { TierCondition, TierConditionInput } from "./tier-condition-types";
import type { TierValidity } from "./tier-validity-types";

/** The conditions of a tier in one market. */
export interface MarketTerms extends TierCondition {
  readonly keep: TierCondition | null;
}

/** The conditions of a tier in one market, as a caller writes them. */
export interface MarketTermsInput extends TierConditionInput {
  /** What keeps the tier. */
  readonly keep?: TierConditionInput | null;
}

/** A tier: its own parts are the condition to enter it. */
export interface Tier extends TierCondition {
  readonly code: string;
  readonly keep: TierCondition | null;
  readonly lifetime: TierCondition | null;
  readonly validity: TierValidity | null;
  readonly decay: MetricAmounts;
  readonly invitationOnly: boolean;
  readonly markets: Readonly<Record<string, MarketTerms>>;
  readonly cites: readonly string[];
}

/** A tier as a caller writes it: its own parts are the condition to enter it. */
export interface TierInput extends TierConditionInput {
  /** The code of the tier. */
  readonly code: string;
  /** What keeps the tier when its validity ends; the condition to enter when absent. */
  readonly keep?: TierConditionInput | null;
  /** What gives the tier for good. */
  readonly lifetime?: TierConditionInput | null;
  /** How long the tier is valid; absent or null for no end. */
  readonly validity?: TierValidity | null;
  /** What is taken from the counters when the validity of this tier ends. */
  readonly decay?: MetricAmountsInput | null;
  /** Whether the tier is given, never reached. */
  readonly invitationOnly?: boolean | null;
  /** Other conditions by market. */
  readonly markets?: Readonly<Record<string, MarketTermsInput>> | null;
  /** Where the tier comes from. */
  readonly cites: readonly string[];
}

/** The tiers as they are from a day on. */
export interface TierVersion {
  readonly from: PlainDate;
  readonly tiers: readonly Tier[];
}

/** The tiers as they are from a day on, as a caller writes them. */
export interface TierVersionInput {
  /** The first day, `YYYY-MM-DD`. With fixed windows a version holds for the windows that begin on it or later. */
  readonly from: string;
  /** The same tiers, in the same order, with other terms. */
  readonly tiers: readonly TierInput[];
}
