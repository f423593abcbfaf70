import { addPackedPeriod, type Period } from "./period";
import { addDays, daysBetween, type PlainDate, packDay, plainDate, unpackDay } from "./plain-date";

/** The last day of the calendar, which stands for “never” in many a table. */
export const LAST_DAY: PlainDate = /* @__PURE__ */ plainDate("9999-12-31");

/** The same as plain text, for which nothing has to be read. */
const LAST = "9999-12-31";

/** The next day; `null` after the last day of the calendar. */
export function dayAfter(date: PlainDate): PlainDate | null {
  return date === LAST ? null : addDays(date, 1);
}

/** The day so many days later; `null` beyond the last day of the calendar. */
export function daysAfter(date: PlainDate, days: number): PlainDate | null {
  return daysBetween(date, LAST_DAY) < days ? null : addDays(date, days);
}

/** The day a period later; `null` beyond the last day of the calendar. */
export function periodAfter(date: PlainDate, period: Period): PlainDate | null {
  const day = addPackedPeriod(packDay(date), period);
  return Number.isNaN(day) ? null : unpackDay(day);
}
