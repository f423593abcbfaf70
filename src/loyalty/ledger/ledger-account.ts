import type { PackedDay } from "../../foundation/packed-day";
import type { PlainDate } from "../../foundation/plain-date";
import { minusWhole, plusWhole, type Whole } from "../../foundation/whole";
import type { Warning } from "../../rule/answer";
import type { Programme } from "./ledger-programme";
import { REASONS } from "./ledger-reasons";
import type { LedgerCode } from "./ledger-terms";
import type { LedgerLine } from "./ledger-types";
import { writeUnits } from "./ledger-units";

/** A lot in whole units. */
export interface Lot {
  readonly id: string;
  points: Whole;
  readonly earnedOn: PackedDay;
  validThrough: PackedDay;
  readonly availableOn: PackedDay;
  pending: boolean;
}

/** Where points go when they leave. */
export type Outflow = "spent" | "lapsed" | "takenBack" | "sent" | "deducted" | "reset";

/** What a line of the statement is about. */
interface Entry {
  readonly on: PlainDate;
  readonly code: LedgerCode;
  readonly event: string | null;
  readonly lot: string | null;
  readonly points: Whole;
  readonly pending: Whole;
}

/** The points of one member while a history is replayed: lots in the order in which they are spent, and a debt. */
export class LedgerAccount {
  /** By last valid day, then day of earning, then id; those before `first` and those without points are used up. */
  private lots: Lot[] = [];
  private first = 0;
  /** By the day they become usable; those that are no longer pending are passed over. */
  private held: Lot[] = [];
  private firstHeld = 0;
  private readonly byId: Map<string, Lot> | null;
  private live: Whole;
  pending: Whole;
  debt: Whole;
  readonly lapsed = new Map<string, Whole>();
  readonly totals: Record<"opening" | "credited" | Outflow, Whole>;
  readonly statement: LedgerLine[] = [];
  readonly warnings: Warning[] = [];

  private readonly decimals: number;

  /** With an index lots can be found by their id. */
  constructor({ policy }: Programme, indexed: boolean) {
    this.decimals = policy.decimals;
    this.live = 0;
    this.pending = 0;
    this.debt = 0;
    this.totals = { opening: 0, credited: 0, spent: 0, lapsed: 0, takenBack: 0, sent: 0, deducted: 0, reset: 0 };
    this.byId = indexed ? new Map() : null;
  }

  get balance(): Whole {
    return minusWhole(this.live, this.debt);
  }

  /** What can be spent. */
  get available(): Whole {
    return this.live;
  }

  /** The next lot to be spent, which is also the next to lapse. */
  get next(): Lot | undefined {
    while (this.first < this.lots.length && this.lots[this.first]?.points === 0) this.first += 1;
    return this.lots[this.first];
  }

  /** The next lot to become usable. */
  get nextHeld(): Lot | undefined {
    while (this.firstHeld < this.held.length && this.held[this.firstHeld]?.pending === false) this.firstHeld += 1;
    return this.held[this.firstHeld];
  }

  lotsInUse(): Lot[] {
    return this.lots.slice(this.first).filter(({ points }) => points > 0);
  }

  lotsHeld(): Lot[] {
    return this.held.slice(this.firstHeld).filter(({ pending, points }) => pending && points > 0);
  }

  find(id: string): Lot | undefined {
    return this.byId?.get(id);
  }

  /** Adds points that can be used; a debt is paid off first. */
  credit(lot: Lot): void {
    const paid = lot.points < this.debt ? lot.points : this.debt;
    this.debt = minusWhole(this.debt, paid);
    lot.points = minusWhole(lot.points, paid);
    if (lot.points === 0) return;
    this.live = plusWhole(this.live, lot.points);
    this.byId?.set(lot.id, lot);
    this.place(lot);
  }

  /** Puts a lot where it is spent; most come last, so the search begins there. */
  private place(lot: Lot): void {
    let at = this.lots.length;
    while (at > this.first && comesBefore(lot, this.lots[at - 1])) at -= 1;
    if (at === this.lots.length) this.lots.push(lot);
    else this.lots.splice(at, 0, lot);
  }

  /** Adds points that cannot be used yet. */
  hold(lot: Lot): void {
    lot.pending = true;
    this.pending = plusWhole(this.pending, lot.points);
    this.byId?.set(lot.id, lot);
    let at = this.held.length;
    while (at > this.firstHeld && lot.availableOn < (this.held[at - 1]?.availableOn ?? 0)) at -= 1;
    this.held.splice(at, 0, lot);
  }

  /** Takes a pending lot out of what is pending. */
  unhold(lot: Lot): void {
    lot.pending = false;
    this.pending = minusWhole(this.pending, lot.points);
  }

  /** Takes points from one lot, at most what it has, and tells how many. */
  takeFrom(lot: Lot, points: Whole): Whole {
    const taken = points < lot.points ? points : lot.points;
    lot.points = minusWhole(lot.points, taken);
    if (lot.pending) this.pending = minusWhole(this.pending, taken);
    else this.live = minusWhole(this.live, taken);
    return taken;
  }

  /** Takes points in the order in which they are spent, at most what there is, and tells how many. */
  take(points: Whole): Whole {
    let open = points;
    for (let lot = this.next; lot !== undefined && open > 0; lot = this.next) open = minusWhole(open, this.takeFrom(lot, open));
    return minusWhole(points, open);
  }

  /** Takes points and makes a debt of what is missing. */
  owe(points: Whole): void {
    this.debt = plusWhole(this.debt, minusWhole(points, this.take(points)));
  }

  /** Lets a lot lapse, and tells how many points it had. */
  lapse(lot: Lot): Whole {
    const points = this.takeFrom(lot, lot.points);
    this.lapsed.set(lot.id, plusWhole(this.lapsed.get(lot.id) ?? 0, points));
    this.count("lapsed", points);
    return points;
  }

  /** Keeps lots longer; a lot that ends later anyway keeps its day. */
  extend(lots: readonly Lot[], through: PackedDay): void {
    const later = lots.filter(({ validThrough }) => validThrough < through);
    for (const lot of later) lot.validThrough = through;
    const [only] = later;
    if (only === undefined) return;
    if (later.length === 1) this.placeAnew(only);
    else {
      this.lots = this.lotsInUse().sort((a, b) => (comesBefore(a, b) ? -1 : 1));
      this.first = 0;
    }
  }

  /** Moves one lot, so that a history of single extensions is not sorted over and over. A pending lot has no place yet. */
  private placeAnew(lot: Lot): void {
    const at = this.lots.indexOf(lot, this.first);
    if (at < 0) return;
    this.lots.splice(at, 1);
    this.place(lot);
  }

  count(total: "opening" | "credited" | Outflow, points: Whole): void {
    this.totals[total] = plusWhole(this.totals[total], points);
  }

  /** Says what is to be known about the last line. */
  warn(code: "refused" | "capped"): void {
    this.warnings.push({ code, path: ["statement", this.statement.length - 1] });
  }

  /** Writes a line. */
  write({ on, code, event, lot, points, pending }: Entry): void {
    const { decimals } = this;
    this.statement.push({
      on,
      code,
      cites: REASONS[code].cites,
      event,
      lot,
      points: writeUnits(points, decimals),
      pending: writeUnits(pending, decimals),
      balance: writeUnits(this.balance, decimals),
    });
  }
}

function comesBefore(a: Lot, b: Lot | undefined): boolean {
  if (b === undefined) return false;
  if (a.validThrough !== b.validThrough) return a.validThrough < b.validThrough;
  return a.earnedOn === b.earnedOn ? a.id < b.id : a.earnedOn < b.earnedOn;
}
