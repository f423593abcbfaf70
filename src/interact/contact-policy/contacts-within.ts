import { daysAfter } from "../../foundation/day-after";
import { addDays, type PlainDate } from "../../foundation/plain-date";

/** How many days of an ordered list lie in the so many calendar days that end with a day (K15). */
export function contactsWithin(days: readonly PlainDate[], day: PlainDate, length: number): number {
  return countThrough(days, day) - countThrough(days, addDays(day, -length));
}

/** The days on which such a count can change. */
export function countTurns(days: readonly PlainDate[], length: number): PlainDate[] {
  return days.flatMap((day) => [day, daysAfter(day, length) ?? day]);
}

/** How many days of an ordered list are not after a day, by halving. */
function countThrough(days: readonly PlainDate[], day: PlainDate): number {
  let from = 0;
  let to = days.length;
  while (from < to) {
    const middle = (from + to) >> 1;
    const found = days[middle];
    if (found !== undefined && found <= day) from = middle + 1;
    else to = middle;
  }
  return from;
}
