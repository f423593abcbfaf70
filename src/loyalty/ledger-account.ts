import type { PackedDay } from "../foundation/packed-day";
import type { PlainDate } from "../foundation/plain-date";
import type { WholeUnits } from "../foundation/whole-units";
import type { Programme } from "./ledger-programme";
import { REASONS } from "./ledger-reasons";
import type { LedgerCode } from "./ledger-terms";
import type { LedgerLine } from "./ledger-types";

/** A lot in whole units. */
export interface Lot<N> {
  readonly id: string;
  points: N;
  readonly earnedOn: PackedDay;
  validThrough: PackedDay;
  readonly availableOn: PackedDay;
  pending: boolean;
}

/** Where points go when they leave. */
export type Outflow = "spent" | "lapsed" | "takenBack" | "sent" | "deducted" | "reset";

/** What a line of the statement is about. */
interface Entry<N> {
  readonly on: PlainDate;
  readonly code: LedgerCode;
  readonly event: string | null;
  readonly lot: string | null;
  readonly points: N;
  readonly pending: N;
}

/** The points of one member while a history is replayed: lots in the order in which they are spent, and a debt. */
export class LedgerAccount<N extends number | bigint> {
  /** By last valid day, then day of earning, then id; those before `first` and those without points are used up. */
  private lots: Lot<N>[] = [];
  private first = 0;
  /** By the day they become usable; those that are no longer pending are passed over. */
  private held: Lot<N>[] = [];
  private firstHeld = 0;
  private readonly byId: Map<string, Lot<N>> | null;
  private live: N;
  pending: N;
  debt: N;
  readonly lapsed = new Map<string, N>();
  readonly totals: Record<"opening" | "credited" | Outflow, N>;
  readonly statement: LedgerLine[] = [];

  private readonly units: WholeUnits<N>;
  private readonly decimals: number;

  /** With an index lots can be found by their id. */
  constructor({ units, policy }: Programme<N>, indexed: boolean) {
    this.units = units;
    this.decimals = policy.decimals;
    const { zero } = units;
    this.live = zero;
    this.pending = zero;
    this.debt = zero;
    this.totals = { opening: zero, credited: zero, spent: zero, lapsed: zero, takenBack: zero, sent: zero, deducted: zero, reset: zero };
    this.byId = indexed ? new Map() : null;
  }

  get balance(): N {
    return this.units.minus(this.live, this.debt);
  }

  /** What can be spent. */
  get available(): N {
    return this.live;
  }

  /** The next lot to be spent, which is also the next to lapse. */
  get next(): Lot<N> | undefined {
    while (this.first < this.lots.length && this.lots[this.first]?.points === this.units.zero) this.first += 1;
    return this.lots[this.first];
  }

  /** The next lot to become usable. */
  get nextHeld(): Lot<N> | undefined {
    while (this.firstHeld < this.held.length && this.held[this.firstHeld]?.pending === false) this.firstHeld += 1;
    return this.held[this.firstHeld];
  }

  lotsInUse(): Lot<N>[] {
    return this.lots.slice(this.first).filter(({ points }) => points > this.units.zero);
  }

  lotsHeld(): Lot<N>[] {
    return this.held.slice(this.firstHeld).filter(({ pending, points }) => pending && points > this.units.zero);
  }

  find(id: string): Lot<N> | undefined {
    return this.byId?.get(id);
  }

  /** Adds points that can be used; a debt is paid off first. */
  credit(lot: Lot<N>): void {
    const { units } = this;
    const paid = lot.points < this.debt ? lot.points : this.debt;
    this.debt = units.minus(this.debt, paid);
    lot.points = units.minus(lot.points, paid);
    if (lot.points === units.zero) return;
    this.live = units.plus(this.live, lot.points);
    this.byId?.set(lot.id, lot);
    let at = this.lots.length;
    while (at > this.first && comesBefore(lot, this.lots[at - 1])) at -= 1;
    if (at === this.lots.length) this.lots.push(lot);
    else this.lots.splice(at, 0, lot);
  }

  /** Adds points that cannot be used yet. */
  hold(lot: Lot<N>): void {
    lot.pending = true;
    this.pending = this.units.plus(this.pending, lot.points);
    this.byId?.set(lot.id, lot);
    let at = this.held.length;
    while (at > this.firstHeld && lot.availableOn < (this.held[at - 1]?.availableOn ?? 0)) at -= 1;
    this.held.splice(at, 0, lot);
  }

  /** Takes a pending lot out of what is pending. */
  unhold(lot: Lot<N>): void {
    lot.pending = false;
    this.pending = this.units.minus(this.pending, lot.points);
  }

  /** Takes points from one lot, at most what it has, and tells how many. */
  takeFrom(lot: Lot<N>, points: N): N {
    const { units } = this;
    const taken = points < lot.points ? points : lot.points;
    lot.points = units.minus(lot.points, taken);
    if (lot.pending) this.pending = units.minus(this.pending, taken);
    else this.live = units.minus(this.live, taken);
    return taken;
  }

  /** Takes points in the order in which they are spent, at most what there is, and tells how many. */
  take(points: N): N {
    const { units } = this;
    let open = points;
    for (let lot = this.next; lot !== undefined && open > units.zero; lot = this.next) open = units.minus(open, this.takeFrom(lot, open));
    return units.minus(points, open);
  }

  /** Takes points and makes a debt of what is missing. */
  owe(points: N): void {
    this.debt = this.units.plus(this.debt, this.units.minus(points, this.take(points)));
  }

  /** Lets a lot lapse, and tells how many points it had. */
  lapse(lot: Lot<N>): N {
    const points = this.takeFrom(lot, lot.points);
    this.lapsed.set(lot.id, this.units.plus(this.lapsed.get(lot.id) ?? this.units.zero, points));
    this.count("lapsed", points);
    return points;
  }

  /** Keeps lots longer; a lot that ends later anyway keeps its day. */
  extend(lots: readonly Lot<N>[], through: PackedDay): void {
    for (const lot of lots) if (lot.validThrough < through) lot.validThrough = through;
    this.lots = this.lotsInUse().sort((a, b) => (comesBefore(a, b) ? -1 : 1));
    this.first = 0;
  }

  count(total: "opening" | "credited" | Outflow, points: N): void {
    this.totals[total] = this.units.plus(this.totals[total], points);
  }

  /** Writes a line. */
  write({ on, code, event, lot, points, pending }: Entry<N>): void {
    const { units, decimals } = this;
    this.statement.push({
      on,
      code,
      cites: REASONS[code].cites,
      event,
      lot,
      points: units.write(points, decimals),
      pending: units.write(pending, decimals),
      balance: units.write(this.balance, decimals),
    });
  }
}

function comesBefore<N>(a: Lot<N>, b: Lot<N> | undefined): boolean {
  if (b === undefined) return false;
  if (a.validThrough !== b.validThrough) return a.validThrough < b.validThrough;
  return a.earnedOn === b.earnedOn ? a.id < b.id : a.earnedOn < b.earnedOn;
}
