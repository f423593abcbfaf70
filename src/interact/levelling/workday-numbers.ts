import { dayFromNumber, dayNumber, plainDate } from "../../foundation/plain-date";
import { workdaysOf } from "../../foundation/work-calendar";
import type { WorkCalendar } from "../../foundation/work-calendar-types";

/** Working days by day number: what a plan of many contacts walks along. */
export interface WorkdayNumbers {
  /** Whether the calendar knows a day. */
  knows(day: number): boolean;
  /** The first working day from a day on, or the first day on the way that the calendar does not know. */
  reach(day: number, step: 1 | -1): number;
}

/** Reads a calendar by day number; without a calendar every day is worked. */
export function workdayNumbers(calendar: WorkCalendar | null): WorkdayNumbers {
  const workdays = calendar === null ? null : workdaysOf(calendar);
  const first = dayNumber(calendar?.coverage?.from ?? plainDate("0001-01-01"));
  const last = dayNumber(calendar?.coverage?.through ?? plainDate("9999-12-31"));
  const knows = (day: number) => day >= first && day <= last;
  const isOff = (day: number) => workdays !== null && workdays.isWorkday(dayFromNumber(day)) === false;
  const reach = (day: number, step: 1 | -1) => {
    let reached = day;
    while (knows(reached) && isOff(reached)) reached += step;
    return reached;
  };
  return { knows, reach };
}
