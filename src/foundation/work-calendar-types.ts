import type { Source } from "./citation";
import type { PlainDate } from "./plain-date";

/** Days in a row, both ends included. */
export interface DayRange {
  /** The first day. */
  readonly from: PlainDate;
  /** The last day. */
  readonly through: PlainDate;
}

/** Days in a row as a caller writes them. */
export interface DayRangeInput {
  /** The first day, `YYYY-MM-DD`. */
  readonly from: string;
  /** The last day, `YYYY-MM-DD`. */
  readonly through: string;
}

/** Which days are worked. A day is worked when it is a make-up day, or a weekday that is no holiday (K6). */
export interface WorkCalendar {
  readonly id: string;
  readonly edition: string;
  readonly sources: readonly Source[];
  readonly coverage: DayRange | null;
  readonly holidays: readonly DayRange[];
  readonly makeUpDays: readonly PlainDate[];
}

/** A calendar as a caller writes it. */
export interface WorkCalendarInput {
  /** Its name. */
  readonly id: string;
  /** Which wording of it. */
  readonly edition: string;
  /** The documents behind it. */
  readonly sources?: readonly Source[] | null;
  /** The days for which holidays are known; absent for a calendar that knows weekends only. */
  readonly coverage?: DayRangeInput | null;
  /** Days that are not worked. */
  readonly holidays?: readonly DayRangeInput[] | null;
  /** Days at a weekend that are worked all the same. */
  readonly makeUpDays?: readonly string[] | null;
}

/** Where a day that is not worked is moved to. */
export type WorkdayConvention = "unadjusted" | "following" | "preceding" | "modified-following" | "modified-preceding" | "nearest";

/** Every convention, for schemas and documents. */
export const workdayConventions = [
  "unadjusted",
  "following",
  "preceding",
  "modified-following",
  "modified-preceding",
  "nearest",
] as const satisfies readonly WorkdayConvention[];
