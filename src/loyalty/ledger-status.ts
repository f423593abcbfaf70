import { formatUnits, powerOfTen } from "../foundation/exact";
import type { PackedDay } from "../foundation/packed-day";
import { earliest, type PlainDate, unpackDay } from "../foundation/plain-date";
import { divideRounded } from "../foundation/rounding";
import type { Finding } from "../rule/answer";
import type { Lot } from "./ledger-account";
import type { LedgerClock } from "./ledger-clock";
import { NEVER } from "./ledger-expiry";
import type { Programme } from "./ledger-programme";
import { REASONS } from "./ledger-reasons";
import type { LapsingPoints, LedgerStatus, PendingLot, PointsLot } from "./ledger-types";

/** Where a ledger has come to, and the day of the first event that is not known yet. */
export interface Replayed<N extends number | bigint> {
  readonly clock: LedgerClock<N>;
  readonly upcoming: PlainDate | null;
}

/** Reads the answer from a replayed ledger. */
export function ledgerStatus<N extends number | bigint>(
  { clock, upcoming }: Replayed<N>,
  { units, policy: { decimals } }: Programme<N>,
  asOf: PlainDate,
): Finding<LedgerStatus> {
  const { account, activeThrough } = clock;
  const text = (points: N) => units.write(points, decimals);
  const lots = account.lotsInUse();
  const held = account.lotsHeld();
  const lotOf = ({ id, points, earnedOn, validThrough }: Lot<N>, last: PackedDay): PointsLot => ({
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
  const lapsed = [...account.lapsed].map(([id, points]) => ({ id, points: text(points) }));
  return {
    shape: "document",
    balance: text(account.balance),
    shown:
      decimals === 0 ? text(account.balance) : formatUnits(divideRounded(units.big(account.balance), powerOfTen(decimals), "floor"), 0),
    pending: text(account.pending),
    debt,
    lots: shown.lots,
    pendingLots: shown.pending,
    lapsing: lapsingOf(lots, activeThrough, { units, decimals }),
    totals: total,
    statement,
    snapshot: { on: asOf, ...kept, debt, lapsed, ...clock.standing, joinedOn: clock.joinedOn, totals: total },
    because: last === undefined ? REASONS.opened : REASONS[last.code],
    warnings: statement.flatMap(({ code }, at) => (code === "refused" ? [{ code: "refused", path: ["statement", at] }] : [])),
    reviewOn: earliest(dayOrNever(clock.due), upcoming),
  };
}

/** What lapses after each day; the lots stand in the order in which they lapse. */
function lapsingOf<N extends number | bigint>(
  lots: readonly Lot<N>[],
  activeThrough: PackedDay,
  { units, decimals }: { readonly units: Programme<N>["units"]; readonly decimals: number },
): LapsingPoints[] {
  const lapsing: LapsingPoints[] = [];
  let sum = units.zero;
  lots.forEach((lot, at) => {
    const through = Math.min(lot.validThrough, activeThrough);
    if (through === NEVER) return;
    sum = units.plus(sum, lot.points);
    const next = lots[at + 1];
    if (next !== undefined && Math.min(next.validThrough, activeThrough) === through) return;
    lapsing.push({ validThrough: unpackDay(through), points: units.write(sum, decimals) });
    sum = units.zero;
  });
  return lapsing;
}

function dayOrNever(day: PackedDay): PlainDate | null {
  return day === NEVER ? null : unpackDay(day);
}
