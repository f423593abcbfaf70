import { addPackedDays, addPackedMonths, type PackedDay } from "./packed-day";
import { addDays, type PlainDate, packDay, unpackDay } from "./plain-date";

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

/** The same on the inner form of a day; NaN beyond 0001-01-01 to 9999-12-31. */
export function addPackedPeriod(packed: PackedDay, period: Period): PackedDay {
  if ("months" in period) return addPackedMonths(packed, period.months);
  if ("days" in period) return addPackedDays(packed, period.days);
  if ("weeks" in period) return addPackedDays(packed, period.weeks * 7);
  return addPackedMonths(packed, period.years * 12);
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
  if ("months" in period) return period.months * DAYS_PER_MONTH;
  if ("days" in period) return period.days;
  if ("weeks" in period) return period.weeks * 7;
  return period.years * 12 * DAYS_PER_MONTH;
}

/**
 * The first day from which a period reaches a target: the smallest day `d` with `addPeriod(d, period)` not before it.
 * The clamp at the end of a month makes this other than going back by the period.
 */
export function firstDayReaching(target: PlainDate, period: Period): PlainDate {
  let day = addPeriod(target, timesPeriod(period, -1));
  while (addPeriod(day, period) < target) day = addDays(day, 1);
  while (addPeriod(addDays(day, -1), period) >= target) day = addDays(day, -1);
  return day;
}
