import type { AmountInput, DecimalText } from "../../foundation/exact";
import type { PlainDate } from "../../foundation/plain-date";
import type { TierWindow, TierWindowInput } from "./tier-window-types";

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
