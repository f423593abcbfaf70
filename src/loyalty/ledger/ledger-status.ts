import { formatUnits, powerOfTen } from "../../foundation/exact";
import type { PackedDay } from "../../foundation/packed-day";
import { earliest, type PlainDate, unpackDay } from "../../foundation/plain-date";
import { divideRounded } from "../../foundation/rounding";
import { plusWhole, type Whole } from "../../foundation/whole";
import type { Finding } from "../../rule/answer";
import type { Lot } from "./ledger-account";
import { NEVER } from "./ledger-expiry";
import type { Programme } from "./ledger-programme";
import { REASONS } from "./ledger-reasons";
import type { Replayed } from "./ledger-replay";
import type { LapsedPoints, PendingLot, PointsLot } from "./ledger-snapshot-types";
import type { LapsingPoints, LedgerStatus } from "./ledger-types";
import { writeUnits } from "./ledger-units";

/** Reads the answer from a replayed ledger. */
export function ledgerStatus(
  { clock, awards, upcoming }: Replayed,
  { policy: { decimals } }: Programme,
  asOf: PlainDate,
): Finding<LedgerStatus> {
  const { account, activeThrough } = clock;
  const text = (points: Whole) => writeUnits(points, decimals);
  const lots = account.lotsInUse();
  const held = account.lotsHeld();
  const lotOf = ({ id, points, earnedOn, validThrough }: Lot, last: PackedDay): PointsLot => ({
    id,
    points: text(points),
    earnedOn: unpackDay(earnedOn),
    validThrough: dayOrNever(Math.min(validThrough, last)),
  });
  const listed = (last: PackedDay) => ({
    lots: lots.map((lot) => lotOf(lot, last)),
    pending: held.map((lot): PendingLot => ({ ...lotOf(lot, last), availableOn: dayOrNever(lot.availableOn) })),
  });
  // A snapshot keeps the days of the lots themselves; what is shown ends earlier where there is no activity.
  const kept = listed(NEVER);
  const shown = activeThrough === NEVER ? kept : listed(activeThrough);

  const { totals, statement } = account;
  const last = statement.at(-1);
  const debt = text(account.debt);
  const total = {
    opening: text(totals.opening),
    credited: text(totals.credited),
    spent: text(totals.spent),
    lapsed: text(totals.lapsed),
    takenBack: text(totals.takenBack),
    sent: text(totals.sent),
    deducted: text(totals.deducted),
    reset: text(totals.reset),
  };
  const lapsed: LapsedPoints[] = [];
  for (const [id, points] of account.lapsed) lapsed.push({ id, points: text(points) });
  return {
    shape: "document",
    balance: text(account.balance),
    shown: decimals === 0 ? text(account.balance) : formatUnits(divideRounded(BigInt(account.balance), powerOfTen(decimals), "floor"), 0),
    pending: text(account.pending),
    debt,
    lots: shown.lots,
    pendingLots: shown.pending,
    lapsing: lapsingOf(lots, activeThrough, decimals),
    totals: total,
    statement,
    snapshot: { on: asOf, ...kept, debt, lapsed, ...clock.standing, joinedOn: clock.joinedOn, caps: awards.caps.standing, totals: total },
    because: last === undefined ? REASONS.opened : REASONS[last.code],
    warnings: account.warnings,
    reviewOn: earliest(dayOrNever(clock.due), upcoming),
  };
}

/** What lapses after each day; the lots stand in the order in which they lapse. */
function lapsingOf(lots: readonly Lot[], activeThrough: PackedDay, decimals: number): LapsingPoints[] {
  const lapsing: LapsingPoints[] = [];
  let sum: Whole = 0;
  lots.forEach((lot, at) => {
    const through = Math.min(lot.validThrough, activeThrough);
    if (through === NEVER) return;
    sum = plusWhole(sum, lot.points);
    const next = lots[at + 1];
    if (next !== undefined && Math.min(next.validThrough, activeThrough) === through) return;
    lapsing.push({ validThrough: unpackDay(through), points: writeUnits(sum, decimals) });
    sum = 0;
  });
  return lapsing;
}

function dayOrNever(day: PackedDay): PlainDate | null {
  return day === NEVER ? null : unpackDay(day);
}
