import type { Instant } from "../../foundation/instant";
import type { PlainDate } from "../../foundation/plain-date";

/** What every event of a ledger carries, as a caller writes it: a day or a moment, not both. */
export interface LedgerEventHeadInput {
  /** Tells it apart: the same id with the same content counts once. */
  readonly id: string;
  /** The day, `YYYY-MM-DD`. */
  readonly on?: string | null;
  /** The moment, with `Z` or an offset; it becomes the day of the programme's time zone. */
  readonly at?: string | null;
}

/** What every event of a ledger carries, as the rule reads it. */
export interface LedgerEventHead {
  readonly id: string;
  readonly on: PlainDate | null;
  readonly at: Instant | null;
}
