import type { CalendarUnit } from "../../foundation/calendar";
import type { AmountInput, DecimalText } from "../../foundation/exact";
import type { Period } from "../../foundation/period";
import type { PlainDate } from "../../foundation/plain-date";

/** Amounts by metric, such as `{ growth: "2000" }`. */
export type MetricAmounts = Readonly<Record<string, DecimalText>>;

/** Amounts by metric as a caller writes them. */
export type MetricAmountsInput = Readonly<Record<string, AmountInput>>;

/** A year of earning that a programme names one by one. */
export interface NamedYear {
  /** Its first day. */
  readonly from: PlainDate;
  /** Its last day. */
  readonly through: PlainDate;
  /** The last day of the status that it gives. */
  readonly statusThrough: PlainDate;
}

/** A year of earning as a caller writes it. */
export interface NamedYearInput {
  /** Its first day, `YYYY-MM-DD`. */
  readonly from: string;
  /** Its last day, `YYYY-MM-DD`. */
  readonly through: string;
  /** The last day of the status that it gives, `YYYY-MM-DD`. */
  readonly statusThrough: string;
}

/** A window whose first and last day are fixed beforehand. Totals start from zero in each. */
export type FixedWindow<Year = NamedYear> =
  | {
      /** From 1 January to 31 December. */
      readonly kind: "calendar-year";
    }
  | {
      /** A year from the same day of every year. */
      readonly kind: "fixed-year";
      /** Its first day, `MM-DD`; `"03-01"` ends on the last day of February. */
      readonly start: string;
    }
  | {
      /** A year from the member's own first day, `yearStart`. */
      readonly kind: "membership-year";
    }
  | {
      /** So many months from the day of joining, again and again. */
      readonly kind: "member-cycle";
      /** How many. */
      readonly months: number;
    }
  | {
      /** Years that the programme names one by one; outside of them nothing counts. */
      readonly kind: "named-years";
      /** In order, without overlap. */
      readonly years: readonly Year[];
    };

/** Over which time amounts add up. */
export type TierWindow<Year = NamedYear> =
  | FixedWindow<Year>
  | {
      /** The balance: it runs on, and spending (an event of kind `"spend"`) lowers it. */
      readonly kind: "balance";
    }
  | {
      /** Everything since joining; spending changes nothing. */
      readonly kind: "lifetime";
    }
  | {
      /** The time up to the day asked for: an event no longer counts on its anniversary. */
      readonly kind: "rolling";
      /** How long an event counts. */
      readonly lasts: Period;
    }
  | {
      /** So many months from the day the tier began, again and again; an upgrade starts from zero. */
      readonly kind: "since-tier";
      /** How many. */
      readonly months: number;
    };

/** A window as a caller writes it. */
export type TierWindowInput = TierWindow<NamedYearInput>;

/** What a metric counts: amounts, events, days with an event, or whole months or days since joining. */
export type MetricCount = "sum" | "events" | "days" | "months-since-joining" | "days-since-joining";

/** Every way to count, for schemas and documents. */
export const metricCounts = [
  "sum",
  "events",
  "days",
  "months-since-joining",
  "days-since-joining",
] as const satisfies readonly MetricCount[];

/** What one unit of a currency was worth from a day on. */
export interface ExchangeRate {
  /** The first day of the rate; it holds until the next one. */
  readonly from: PlainDate;
  /** The currency that is converted. */
  readonly currency: string;
  /** How much of the metric's currency one unit of it is worth. */
  readonly rate: DecimalText;
}

/** A rate as a caller writes it. */
export interface ExchangeRateInput {
  /** The first day of the rate, `YYYY-MM-DD`. */
  readonly from: string;
  /** The currency that is converted. */
  readonly currency: string;
  /** How much of the metric's currency one unit of it is worth. */
  readonly rate: AmountInput;
}

/** That a metric is money. */
export interface MetricMoney {
  readonly currency: string;
  readonly amounts: "major" | "minor";
  readonly rates: readonly ExchangeRate[];
}

/** That a metric is money, as a caller writes it. */
export interface MetricMoneyInput {
  /** The currency of the thresholds, and of events that name none. */
  readonly currency: string;
  /** Whether amounts and thresholds are in units or in smallest units of their currency. */
  readonly amounts: "major" | "minor";
  /** Dated rates for other currencies; an amount is converted at the rate of the day of its event. */
  readonly rates?: readonly ExchangeRateInput[] | null;
}

/** A metric of a programme. */
export interface TierMetric {
  readonly count: MetricCount;
  readonly of: string | null;
  readonly kinds: readonly string[] | null;
  readonly categories: readonly string[] | null;
  readonly channels: readonly string[] | null;
  readonly window: TierWindow | null;
  readonly money: MetricMoney | null;
  readonly rollover: string | null;
  readonly cost: DecimalText | null;
}

/** A metric as a caller writes it. */
export interface TierMetricInput {
  /** What it counts; amounts when absent. */
  readonly count?: MetricCount | null;
  /** The name of the amount in the events; the name of the metric when absent. */
  readonly of?: string | null;
  /** Only events of these kinds; all when absent. */
  readonly kinds?: readonly string[] | null;
  /** Only events of these categories. */
  readonly categories?: readonly string[] | null;
  /** Only events through these channels. */
  readonly channels?: readonly string[] | null;
  /** Its own window; that of the programme when absent. */
  readonly window?: TierWindowInput | null;
  /** That it is money, and how other currencies are converted. */
  readonly money?: MetricMoneyInput | null;
  /** From this tier on, what lies above the threshold reached in a window is credited to the next one on its first day. */
  readonly rollover?: string | null;
  /** What a unit costs the member, to find the cheapest of several routes. */
  readonly cost?: AmountInput | null;
}

/** A condition: every part that is written must hold; an empty one always holds. */
export interface TierCondition {
  readonly atLeast: MetricAmounts;
  readonly atMost: MetricAmounts;
  readonly all: readonly TierCondition[];
  readonly any: readonly TierCondition[];
}

/** A condition as a caller writes it. */
export interface TierConditionInput {
  /** What each metric must reach; inclusive. */
  readonly atLeast?: MetricAmountsInput | null;
  /** What each metric must not exceed; inclusive. */
  readonly atMost?: MetricAmountsInput | null;
  /** Conditions that must all hold. */
  readonly all?: readonly TierConditionInput[] | null;
  /** Conditions of which one must hold: the routes to the tier. */
  readonly any?: readonly TierConditionInput[] | null;
}

/** How long a status is valid. A bare period is counted from the first day of the tier. */
export type TierValidity =
  | Period
  | {
      /** Counted from the first day of the tier, and rounded up to the end of a month, quarter or year. */
      readonly kind: "from-start";
      /** How long. */
      readonly lasts: Period;
      /** The end it is rounded to. */
      readonly roundTo: CalendarUnit;
    }
  | {
      /** To the end of the window in which it was reached and so many months more. */
      readonly kind: "after-window";
      /** How many; 0 for the end of the window itself. */
      readonly months: number;
    }
  | {
      /** To the end of a later window: 1 for the rest of this one and all of the next. */
      readonly kind: "later-window";
      /** How many windows later. */
      readonly windows: number;
    }
  | {
      /** To a fixed day of a year after the one in which the window ends. */
      readonly kind: "fixed-day";
      /** The last day, `MM-DD`; `"02-29"` is the last day of February. */
      readonly day: string;
      /** How many years after the one in which the window ends. */
      readonly years: number;
    }
  | {
      /** To the end that the named year gives. */
      readonly kind: "named-year";
    };

/** When a tier that was reached begins. */
export type TierEffect = "same-day" | "next-day" | "next-month" | "next-window";

/** Every beginning, for schemas and documents. */
export const tierEffects = ["same-day", "next-day", "next-month", "next-window"] as const satisfies readonly TierEffect[];

/** What becomes of a member whose validity ends. */
export type TierDowngrade =
  | {
      /** He falls to the highest tier that he has earned. */
      readonly kind: "earned";
    }
  | {
      /** He falls one level, or to what he has earned when that is higher: a soft landing. */
      readonly kind: "one-level";
    }
  | {
      /** He falls to a named tier, or to what he has earned when that is higher. */
      readonly kind: "to-tier";
      /** The tier. */
      readonly tier: string;
    }
  | {
      /** He falls as soon as the condition no longer holds; a validity is not needed. */
      readonly kind: "immediate";
    }
  | {
      /** He keeps for good what he has reached. */
      readonly kind: "never";
    };

/** A review of every member at fixed distances from the day of joining. */
export interface TierReview {
  /** The distance; the day of joining is day 0. */
  readonly every: Period;
  /** Whether the counters are set to zero once the tier has been worked out. */
  readonly reset: boolean;
}

/** How refunds are treated. */
export interface TierRefunds {
  readonly attribution: "original-window" | "booking-day";
  readonly afterUpgrade: "reevaluate" | "keep-until-expiry";
}

/** How refunds are treated, as a caller writes it. */
export interface TierRefundsInput {
  /** Where a refund counts: in the window of its purchase, or on the day it is booked. The window of the purchase when absent. */
  readonly attribution?: "original-window" | "booking-day" | null;
  /** Whether the tier is worked out anew after a refund, or kept to its end; kept when absent. */
  readonly afterUpgrade?: "reevaluate" | "keep-until-expiry" | null;
}

/** What happens to the counters when a higher tier is reached: they run on, start from zero, or keep what was left over. */
export type UpgradeCounters = "run-on" | "reset" | "carry-surplus";

/** Every treatment, for schemas and documents. */
export const upgradeCounters = ["run-on", "reset", "carry-surplus"] as const satisfies readonly UpgradeCounters[];

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
