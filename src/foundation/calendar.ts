import { UTCDate } from "@date-fns/utc";
import { lastDayOfMonth } from "date-fns/lastDayOfMonth";
import { lastDayOfQuarter } from "date-fns/lastDayOfQuarter";
import { lastDayOfYear } from "date-fns/lastDayOfYear";
import { type PlainDate, plainDate } from "./plain-date";

/** A named stretch of the calendar. */
export type CalendarUnit = "month" | "quarter" | "year";

const lastDay = { month: lastDayOfMonth, quarter: lastDayOfQuarter, year: lastDayOfYear };

/**
 * The last day of the month, quarter or year that contains a day.
 *
 * @param date - Any day.
 * @param unit - Which stretch: `"month"`, `"quarter"` or `"year"`.
 * @returns Its last day.
 * @example
 * ```ts
 * import { endOf, plainDate } from "idic/foundation";
 *
 * endOf(plainDate("2028-02-03"), "month"); // => "2028-02-29"
 * endOf(plainDate("2028-02-03"), "quarter"); // => "2028-03-31"
 * ```
 */
export function endOf(date: PlainDate, unit: CalendarUnit): PlainDate {
  return plainDate(lastDay[unit](new UTCDate(plainDate(date))), { from: "utc" });
}
