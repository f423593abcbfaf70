import { dayAfter } from "./day-after";
import { PolicyError } from "./issue";
import { addDays, dayOfWeek, daysBetween, type PlainDate } from "./plain-date";
import { read } from "./read";
import { workCalendarSchema } from "./work-calendar-schema";
import type { DayRange, WorkCalendar, WorkCalendarInput, WorkdayConvention } from "./work-calendar-types";

/** A calendar that can be asked. Outside its coverage every answer is `null`: it never guesses. */
export interface Workdays {
  /** The calendar as it was read. */
  readonly calendar: WorkCalendar;
  /**
   * Tells whether a day is worked.
   *
   * @param day - A day.
   */
  isWorkday(day: PlainDate): boolean | null;
  /**
   * Moves a day that is not worked; a day that is worked stays, a make-up Saturday included (K7).
   *
   * @param day - A day.
   * @param convention - Where to; modified conventions stay in the month, `nearest` prefers the later of two equally near days.
   */
  adjust(day: PlainDate, convention: WorkdayConvention): PlainDate | null;
  /**
   * Counts working days, beginning with the day after (K18).
   *
   * @param day - A day.
   * @param count - How many working days, at least 1.
   */
  after(day: PlainDate, count: number): PlainDate | null;
}

/**
 * Reads a work calendar, so that it can be asked.
 *
 * @param written - Coverage, holidays and make-up days as data, such as `mainlandCalendar2026` of `idic/interact`.
 * @returns Questions about single days, `null` outside the coverage.
 * @throws PolicyError when a range ends before it begins or a day lies outside the coverage.
 * @see K6, K7, K18 under Sources.
 * @example
 * ```ts
 * import { workdaysOf, plainDate } from "idic/foundation";
 * import { mainlandCalendar2026 } from "idic/interact";
 *
 * const workdays = workdaysOf(mainlandCalendar2026);
 * workdays.isWorkday(plainDate("2026-02-14")); // => true
 * workdays.adjust(plainDate("2026-02-18"), "following"); // => "2026-02-24"
 * workdays.adjust(plainDate("2027-01-01"), "following"); // => null
 * ```
 */
export function workdaysOf(written: WorkCalendarInput): Workdays {
  const result = read(workCalendarSchema, written);
  if (!result.ok) throw new PolicyError("work calendar", result.issues);
  const calendar = result.value;
  const holidays = new Set(calendar.holidays.flatMap(daysOf));
  const makeUpDays = new Set(calendar.makeUpDays);

  const isWorkday = (day: PlainDate): boolean | null => {
    const { coverage } = calendar;
    if (coverage !== null && (day < coverage.from || day > coverage.through)) return null;
    return makeUpDays.has(day) || (dayOfWeek(day) <= FRIDAY && !holidays.has(day));
  };

  /** The first worked day in a direction, not beyond the month if that is asked for. */
  const search = (day: PlainDate, step: 1 | -1, withinMonth: boolean): PlainDate | "outside-month" | null => {
    for (let next = day; ; next = addDays(next, step)) {
      if (withinMonth && next.slice(0, 7) !== day.slice(0, 7)) return "outside-month";
      const worked = isWorkday(next);
      if (worked !== false) return worked === null ? null : next;
    }
  };

  const modified = (day: PlainDate, step: 1 | -1): PlainDate | null => {
    const found = search(day, step, true);
    if (found !== "outside-month") return found;
    const back = search(day, step === 1 ? -1 : 1, true);
    return back === "outside-month" ? null : back;
  };

  const nearest = (day: PlainDate): PlainDate | null => {
    const later = search(day, 1, false);
    const earlier = search(day, -1, false);
    if (later === null || earlier === null || later === "outside-month" || earlier === "outside-month") return null;
    return daysBetween(earlier, day) < daysBetween(day, later) ? earlier : later;
  };

  const adjust = (day: PlainDate, convention: WorkdayConvention): PlainDate | null => {
    switch (convention) {
      case "unadjusted":
        return day;
      case "modified-following":
        return modified(day, 1);
      case "modified-preceding":
        return modified(day, -1);
      case "nearest":
        return nearest(day);
      default: {
        const found = search(day, convention === "following" ? 1 : -1, false);
        return found === "outside-month" ? null : found;
      }
    }
  };

  const after = (day: PlainDate, count: number): PlainDate | null => {
    let left = count;
    for (let next = dayAfter(day); next !== null; next = dayAfter(next)) {
      const worked = isWorkday(next);
      if (worked === null) return null;
      if (worked) left -= 1;
      if (left <= 0) return next;
    }
    return null;
  };

  return { calendar, isWorkday, adjust, after };
}

const FRIDAY = 5;

function daysOf({ from, through }: DayRange): PlainDate[] {
  return Array.from({ length: daysBetween(from, through) + 1 }, (_, offset) => addDays(from, offset));
}
