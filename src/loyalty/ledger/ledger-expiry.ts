import { addPackedDays, addPackedMonths, type PackedDay, packedEndOf } from "../../foundation/packed-day";
import { addPackedPeriod } from "../../foundation/period";
import { unpackDay } from "../../foundation/plain-date";
import type { PointsExpiry } from "./ledger-policy-types";

/** Later than every day: points that do not lapse by themselves. */
export const NEVER: PackedDay = 2 ** 30;

/** Gives the last valid day of points by the day they were earned. Beyond the last day of the calendar is an issue. */
export function lastValidDay(expiry: PointsExpiry): (earnedOn: PackedDay) => PackedDay {
  switch (expiry.kind) {
    case "never":
    case "inactivity":
      return () => NEVER;
    case "end-of-month":
      return (earnedOn) => packedEndOf(earnedOn, "month");
    case "end-of-year":
      return (earnedOn) => packedEndOf(earnedOn, "year");
    case "end-of-same-month-next-year":
      return (earnedOn) => packedEndOf(existing(addPackedMonths(earnedOn, 12)), "month");
    case "after-earning": {
      const { period, roundTo } = expiry;
      if (roundTo !== undefined && roundTo !== null) return (earnedOn) => packedEndOf(existing(addPackedPeriod(earnedOn, period)), roundTo);
      const back = "months" in period || "years" in period ? -1 : 0;
      return (earnedOn) => existing(addPackedDays(addPackedPeriod(earnedOn, period), back));
    }
  }
}

/** A day that the calendar has; beyond it is refused. */
export function existing(day: PackedDay): PackedDay {
  if (Number.isNaN(day)) unpackDay(day);
  return day;
}
