import { addPackedDays, addPackedMonths, type PackedDay } from "./packed-day";
import { type PlainDate, packDay, unpackDay } from "./plain-date";

/** A length of time in exactly one unit. Months are calendar months, never thirty days. */
export type Period =
  | {
      /** Whole days. */
      readonly days: number;
    }
  | {
      /** Weeks of seven days. */
      readonly weeks: number;
    }
  | {
      /** Calendar months; a day the month lacks becomes its last. */
      readonly months: number;
    }
  | {
      /** Twelve calendar months each. */
      readonly years: number;
    };

/**
 * Moves a day by a period.
 *
 * @param date - The day to start from.
 * @param period - The length, such as `{ months: 3 }`.
 * @returns The day that much later; months and years clamp to the end of the month.
 * @throws InputError `out-of-range` beyond 0001-01-01 to 9999-12-31.
 * @example
 * ```ts
 * import { addPeriod, plainDate } from "idic/foundation";
 *
 * addPeriod(plainDate("2031-10-31"), { months: 4 }); // => "2032-02-29"
 * addPeriod(plainDate("2031-10-31"), { weeks: 2 }); // => "2031-11-14"
 * ```
 */
export function addPeriod(date: PlainDate, period: Period): PlainDate {
  return unpackDay(addPackedPeriod(packDay(date), period));
}

/** The months of a period; 0 where it is counted in days. */
export function monthsIn(period: Period): number {
  return "months" in period ? period.months : "years" in period ? period.years * 12 : 0;
}

/** The days of a period; 0 where it is counted in months. */
export function daysIn(period: Period): number {
  return "days" in period ? period.days : "weeks" in period ? period.weeks * 7 : 0;
}

/** Moves the inner form of a day by so many periods; NaN beyond 0001-01-01 to 9999-12-31. */
export function addPackedPeriod(packed: PackedDay, period: Period, times = 1): PackedDay {
  const months = monthsIn(period);
  return months === 0 ? addPackedDays(packed, daysIn(period) * times) : addPackedMonths(packed, months * times);
}

/**
 * Repeats a period.
 *
 * @param period - The length of one step.
 * @param times - How many steps.
 * @returns The length of all steps together, in the same unit.
 * @example
 * ```ts
 * import { timesPeriod } from "idic/foundation";
 *
 * timesPeriod({ months: 3 }, 4); // => { months: 12 }
 * ```
 */
export function timesPeriod(period: Period, times: number): Period {
  if ("months" in period) return { months: period.months * times };
  if ("days" in period) return { days: period.days * times };
  if ("weeks" in period) return { weeks: period.weeks * times };
  return { years: period.years * times };
}

const DAYS_PER_MONTH = 365.2425 / 12;

/** About how many days a period lasts: for putting periods in order, never for moving a day. */
export function roughDays(period: Period): number {
  return monthsIn(period) * DAYS_PER_MONTH + daysIn(period);
}

/**
 * The first day from which a period reaches a target: the smallest day `d` with `addPeriod(d, period)` not before it.
 * The clamp at the end of a month makes this other than going back by the period.
 */
export function firstDayReaching(target: PlainDate, period: Period): PlainDate {
  const reached = packDay(target);
  let day = addPackedPeriod(reached, period, -1);
  while (addPackedPeriod(day, period) < reached) day = addPackedDays(day, 1);
  for (let before = addPackedDays(day, -1); addPackedPeriod(before, period) >= reached; before = addPackedDays(day, -1)) day = before;
  return unpackDay(day);
}
