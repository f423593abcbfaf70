import { type DecimalText, exact, powerOfTen } from "../../foundation/exact";
import { addDays, addMonths, daysBetween, type PlainDate } from "../../foundation/plain-date";
import type { RecheckBasis, RecheckInterval } from "./rechecks-types";

/** The day of a check and what decided it. */
export interface RecheckDue {
  readonly on: PlainDate;
  readonly by: RecheckBasis;
}

/**
 * The day of the next check (M9): the earlier of a number of months and the day on which the distance will have been gone, rounded
 * down so that the check is never later than the distance. Both on one day: the months. No pace: only the months.
 */
export function recheckDue(from: PlainDate, { months, kilometres }: RecheckInterval, kilometresPerDay: DecimalText | null): RecheckDue {
  const byMonths = addMonths(from, months);
  const pace = kilometresPerDay === null ? null : exact(kilometresPerDay);
  if (kilometres === null || pace === null || pace.units === 0n) return { on: byMonths, by: "months" };
  const days = (BigInt(kilometres) * powerOfTen(pace.scale)) / pace.units;
  return days < BigInt(daysBetween(from, byMonths)) ? { on: addDays(from, Number(days)), by: "km" } : { on: byMonths, by: "months" };
}
