import { addPackedDays, type PackedDay, packedDayNumber, packedEndOf, packParts } from "../../foundation/packed-day";
import { type PlainDate, packDay } from "../../foundation/plain-date";
import { NEVER } from "./ledger-expiry";
import type { PointsReset } from "./ledger-types";

/** The first review after a day. */
export function nextReset(reset: PointsReset | null, joinedOn: PlainDate | null, after: PackedDay): PackedDay {
  if (reset === null) return NEVER;
  if (reset.kind === "yearly") {
    const year = after >> 9;
    const thisYear = dayOfYear(year, reset);
    return thisYear > after ? thisYear : year < 9999 ? dayOfYear(year + 1, reset) : NEVER;
  }
  if (joinedOn === null) return NEVER;
  const joined = packDay(joinedOn);
  const passed = Math.max(0, packedDayNumber(after) - packedDayNumber(joined));
  const next = addPackedDays(joined, (Math.floor(passed / reset.days) + 1) * reset.days);
  return Number.isNaN(next) ? NEVER : next;
}

function dayOfYear(year: number, { month, day }: { readonly month: number; readonly day: number }): PackedDay {
  return Math.min(packParts(year, month, day), packedEndOf(packParts(year, month, 1), "month"));
}
