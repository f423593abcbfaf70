import { addDays, type PlainDate } from "./plain-date";

const LAST_DAY = "9999-12-31";

/** The next day; `null` after the last day of the calendar, which stands for “never” in many a table. */
export function dayAfter(date: PlainDate): PlainDate | null {
  return date === LAST_DAY ? null : addDays(date, 1);
}
