import type { Period } from "../foundation/period";
import { addDays, addMonths, daysBetween, monthsBetween, type PlainDate } from "../foundation/plain-date";

/** Where a series of contacts stands. */
export interface GridPosition {
  /** The day from which the series is counted; never a contact itself. */
  readonly anchor: PlainDate;
  /** Months from the anchor that earlier steps have used up. */
  readonly monthsSoFar: number;
  /** The next contact lies strictly after this day. */
  readonly after: PlainDate;
}

/**
 * The first day of the series strictly after a day.
 * Every day is counted from the anchor, never from the one before, so the day of the month cannot drift (K1, K9).
 */
export function nextOnGrid(position: GridPosition, every: Period): PlainDate {
  return stepOn(position, every).after;
}

/** The same as a position to go on from: its `after` is the day that was reached. */
export function stepOn(position: GridPosition, every: Period): GridPosition {
  const { anchor, monthsSoFar, after } = position;
  const step = stepOf(every);
  if (step.unit === "months") {
    const passed = Math.floor((monthsBetween(anchor, after) - monthsSoFar) / step.length);
    const months = monthsSoFar + step.length * Math.max(1, passed + 1);
    return { anchor, monthsSoFar: months, after: addMonths(anchor, months) };
  }
  const start = addMonths(anchor, monthsSoFar);
  const passed = Math.floor(daysBetween(start, after) / step.length);
  const reached = addDays(start, step.length * Math.max(1, passed + 1));
  // Days do not clamp, so the series can be counted from here on.
  return { anchor: reached, monthsSoFar: 0, after: reached };
}

function stepOf(every: Period): { readonly unit: "months" | "days"; readonly length: number } {
  if ("months" in every) return { unit: "months", length: every.months };
  if ("years" in every) return { unit: "months", length: every.years * 12 };
  return { unit: "days", length: "weeks" in every ? every.weeks * 7 : every.days };
}
