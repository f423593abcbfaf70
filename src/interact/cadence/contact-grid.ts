import { addPackedDays, addPackedMonths, type PackedDay, packedDayNumber, packedMonthsBetween } from "../../foundation/packed-day";
import { daysIn, monthsIn, type Period } from "../../foundation/period";
import { type PlainDate, packDay, unpackDay } from "../../foundation/plain-date";

/** Where a series of contacts stands. */
export interface GridPosition {
  /** The day the series is counted from. */
  readonly anchor: PackedDay;
  /** Months from the anchor from which the next steps are counted. */
  readonly monthsSoFar: number;
  /** The next contact comes strictly after this day. */
  readonly after: PackedDay;
}

/**
 * Goes on to the first day of a series strictly after a day, one step or more beyond where it stands.
 * Every day is counted from the anchor, never from the one before, so the day of the month cannot drift (K1, K9).
 * The day is NaN beyond the calendar.
 */
export function stepOn({ anchor, monthsSoFar, after }: GridPosition, every: Period): GridPosition {
  const months = monthsIn(every);
  if (months > 0) {
    const passed = Math.floor((packedMonthsBetween(anchor, after) - monthsSoFar) / months);
    const reached = monthsSoFar + months * Math.max(1, passed + 1);
    return { anchor, monthsSoFar: reached, after: addPackedMonths(anchor, reached) };
  }
  const days = daysIn(every);
  const start = addPackedMonths(anchor, monthsSoFar);
  const passed = Math.floor((packedDayNumber(after) - packedDayNumber(start)) / days);
  const reached = addPackedDays(start, days * Math.max(1, passed + 1));
  // Days do not clamp, so the series can be counted from here on.
  return { anchor: reached, monthsSoFar: 0, after: reached };
}

/** Where a series stands, in days as everybody writes them. */
export interface SeriesPosition {
  readonly anchor: PlainDate;
  readonly monthsSoFar: number;
  readonly after: PlainDate;
}

/** The first day of a series strictly after a day. */
export function nextOnGrid({ anchor, monthsSoFar, after }: SeriesPosition, every: Period): PlainDate {
  return unpackDay(stepOn({ anchor: packDay(anchor), monthsSoFar, after: packDay(after) }, every).after);
}
