import { addPackedDays, type PackedDay, packedDayNumber, packedEndOf, packParts } from "../../foundation/packed-day";
import { type PlainDate, packDay } from "../../foundation/plain-date";
import { NEVER } from "./ledger-expiry";
import type { PointsReset } from "./ledger-policy-types";
import type { Terms } from "./ledger-programme";

/** The first review after a day, by the terms of its own day. */
export function nextReset(terms: readonly Terms[], joinedOn: PlainDate | null, after: PackedDay): PackedDay {
  let at = -1;
  for (const { since, reset } of terms) {
    at += 1;
    const until = terms[at + 1]?.since ?? NEVER;
    const next = nextReview(reset, joinedOn, since > after ? addPackedDays(since, -1) : after);
    if (next < until) return next;
  }
  return NEVER;
}

function nextReview(reset: PointsReset | null, joinedOn: PlainDate | null, after: PackedDay): PackedDay {
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
