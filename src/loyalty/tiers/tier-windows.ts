import { addPackedDays, addPackedMonths, type PackedDay, packedMonthsBetween, packParts } from "../../foundation/packed-day";
import { packDay } from "../../foundation/plain-date";
import type { FixedWindow, TierWindow } from "./tier-window-types";

/** No end: later than every day. */
export const FOREVER = Number.POSITIVE_INFINITY;

/** The first day there is. */
export const FIRST_DAY: PackedDay = packParts(1, 1, 1);

/** The first and the last day of a window; outside of named years it is closed and nothing counts. */
export interface WindowDays {
  readonly from: PackedDay;
  readonly through: PackedDay;
  readonly open: boolean;
}

/** What the windows of a member hang on. */
export interface Anchors {
  /** The day of joining; the first day there is when it is not known. */
  readonly joined: PackedDay;
  /** The first day of the membership year, `MM-DD`. */
  readonly yearStart: string;
}

/** Beyond the calendar there is no end. */
export const orForever = (day: PackedDay): PackedDay => (Number.isNaN(day) ? FOREVER : day);

/** A day of the year in a year; 29 February becomes the 28th in a common one. NaN beyond the calendar. */
export function dayOfYearIn(year: number, day: string): PackedDay {
  if (year < 1 || year > 9999) return Number.NaN;
  return addPackedMonths(packParts(year, 1, Number(day.slice(3))), Number(day.slice(0, 2)) - 1);
}

function yearFrom(start: string, day: PackedDay): WindowDays {
  const year = day >> 9;
  const begun = dayOfYearIn(year, start) <= day ? year : year - 1;
  const from = dayOfYearIn(begun, start);
  const next = dayOfYearIn(begun + 1, start);
  return { from: Number.isNaN(from) ? FIRST_DAY : from, through: orForever(addPackedDays(next, -1)), open: true };
}

/** The stretch of so many months, counted again and again from an anchor, that contains a day. */
export function cycleFrom(anchor: PackedDay, months: number, day: PackedDay): WindowDays {
  const cycle = Math.floor(packedMonthsBetween(anchor, day) / months);
  const from = addPackedMonths(anchor, cycle * months);
  const next = addPackedMonths(anchor, (cycle + 1) * months);
  return { from: Number.isNaN(from) ? FIRST_DAY : from, through: orForever(addPackedDays(next, -1)), open: true };
}

function namedYear(window: Extract<FixedWindow, { kind: "named-years" }>, day: PackedDay): WindowDays {
  let from = FIRST_DAY;
  for (const year of window.years) {
    const [first, last] = [packDay(year.from), packDay(year.through)];
    if (day < first) return { from, through: addPackedDays(first, -1), open: false };
    if (day <= last) return { from: first, through: last, open: true };
    from = orForever(addPackedDays(last, 1));
  }
  return { from, through: FOREVER, open: false };
}

/** The window that contains a day. */
export function windowAt(window: FixedWindow, day: PackedDay, { joined, yearStart }: Anchors): WindowDays {
  switch (window.kind) {
    case "calendar-year":
      return yearFrom("01-01", day);
    case "fixed-year":
      return yearFrom(window.start, day);
    case "membership-year":
      return yearFrom(yearStart, day);
    case "member-cycle":
      return cycleFrom(joined, window.months, day);
    case "named-years":
      return namedYear(window, day);
  }
}

/** The window after another one. */
export function windowAfter(window: FixedWindow, days: WindowDays, anchors: Anchors): WindowDays {
  const next = addPackedDays(days.through, 1);
  return days.through === FOREVER || Number.isNaN(next) ? days : windowAt(window, next, anchors);
}

/** Windows with a first and a last day of their own. */
export function isFixed(window: TierWindow): window is FixedWindow {
  return window.kind !== "balance" && window.kind !== "lifetime" && window.kind !== "rolling" && window.kind !== "since-tier";
}
