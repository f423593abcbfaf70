import { dayAfter } from "../../foundation/day-after";
import type { LocalTime } from "../../foundation/instant";
import { addDays, type PlainDate } from "../../foundation/plain-date";
import type { Workdays } from "../../foundation/work-calendar";
import type { DayCheck } from "./contact-block";
import type { LocalHours } from "./contact-policy-types";
import { nextOpening } from "./quiet-hours";

/** When a contact can be made at all. */
export interface ContactTimes {
  /** What can stand against it, day by day. */
  readonly checks: readonly DayCheck[];
  /** The working days it is held to; `null` when it may be made on any day. */
  readonly workdays: Workdays | null;
  /** The free hours of a day. */
  readonly hours: readonly LocalHours[];
}

/** The days after a day on which the checks can change, or the coverage of the calendar begins. */
export function turnsAfter({ checks, workdays }: ContactTimes, day: PlainDate): PlainDate[] {
  const coverage = workdays?.calendar.coverage ?? null;
  const turns = [...checks.flatMap((check) => check.turns), ...(coverage === null ? [] : [coverage.from])];
  return [...new Set(turns.filter((turn) => turn > day))].sort();
}

/**
 * The first day and minute at which nothing stands against a contact that is blocked at a given one; `null` when there is none.
 * A wall time that the change to summer time skips is meant as the first minute after it on the clock.
 * Between two turns the checks do not change, so only the turns and the first working day after each are looked at.
 */
export function nextAllowed(times: ContactTimes, from: LocalTime): LocalTime | null {
  const { checks, workdays, hours } = times;
  const later = turnsAfter(times, from.day);
  const days = [from.day, dayAfter(from.day) ?? from.day, ...later];
  days.sort();
  for (const [position, turn] of days.entries()) {
    if (checks.some(({ blocks }) => blocks(turn).length > 0)) continue;
    const day = workdays === null ? turn : workdays.adjust(turn, "following");
    const next = days[position + 1];
    if (day === null || (next !== undefined && day >= next && day !== turn)) continue;
    const time = nextOpening(hours, day === from.day ? from.time : "00:00");
    if (time !== null) return { day, time };
  }
  return null;
}

/**
 * The next day that is worked where this one is not, or the other way round, or that lies beyond the coverage of the calendar.
 * Where the coverage begins is among the turns.
 */
export function workdayTurn({ calendar: { coverage }, isWorkday }: Workdays, day: PlainDate): PlainDate | null {
  if (coverage !== null && (day < coverage.from || day > coverage.through)) return null;
  const worked = isWorkday(day);
  let next = addDays(day, 1);
  while (isWorkday(next) === worked) next = addDays(next, 1);
  return next;
}
