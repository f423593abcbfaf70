import type { Instant } from "../../foundation/instant";
import type { PlainDate } from "../../foundation/plain-date";
import type { MetricAmounts, MetricAmountsInput } from "./metric-amounts-types";

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
