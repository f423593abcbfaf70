import { addPackedDays, addPackedMonths, type PackedDay } from "../../foundation/packed-day";
import { type PlainDate, packDay, unpackDay } from "../../foundation/plain-date";
import { minusWhole, plusWhole, type Whole } from "../../foundation/whole";
import { LedgerAccount, type Lot } from "./ledger-account";
import { NEVER } from "./ledger-expiry";
import { type Programme, termsOn } from "./ledger-programme";
import { nextReset } from "./ledger-reset";
import type { LedgerSnapshot, PendingLot, PointsLot } from "./ledger-snapshot-types";
import type { LedgerFacts } from "./ledger-types";
import { readUnits } from "./ledger-units";

/** The passing of time in the ledger of one member: lots lapse, pending lots become usable, reviews set points to zero. */
export class LedgerClock {
  readonly account: LedgerAccount;
  readonly joinedOn: PlainDate | null;
  /** The last activity, or the first points after a time without any. */
  private lastActivity: PackedDay | null = null;
  private keptThrough: PackedDay = 0;
  private resetOn: PackedDay | null = null;

  constructor(
    private readonly programme: Programme,
    { start, joinedOn }: LedgerFacts,
    indexed: boolean,
  ) {
    this.account = new LedgerAccount(programme, indexed);
    this.joinedOn = joinedOn ?? start?.joinedOn ?? null;
    if (start !== null) this.open(start);
  }

  /** The first day on which time alone changes something, if nothing happens before. */
  get due(): PackedDay {
    const lapse = this.lapseThrough;
    const lapsesOn = lapse === NEVER ? NEVER : addPackedDays(lapse, 1);
    const resets = this.account.available > 0 ? (this.resetOn ?? NEVER) : NEVER;
    return Math.min(Number.isNaN(lapsesOn) ? NEVER : lapsesOn, this.account.nextHeld?.availableOn ?? NEVER, resets);
  }

  /** The last day on which points without activity can be used. */
  get activeThrough(): PackedDay {
    if (this.programme.policy.expiry.kind !== "inactivity" || this.lastActivity === null) return NEVER;
    const { expiry } = termsOn(this.programme, this.lastActivity);
    if (expiry.kind !== "inactivity") return NEVER;
    const ends = addPackedMonths(this.lastActivity, expiry.months);
    return Number.isNaN(ends) ? NEVER : Math.max(addPackedDays(ends, -1), this.keptThrough);
  }

  /** Where the clock stands, for a snapshot. */
  get standing(): { readonly lastActivity: PlainDate | null; readonly keptThrough: PlainDate | null } {
    return {
      lastActivity: this.lastActivity === null ? null : unpackDay(this.lastActivity),
      keptThrough: this.keptThrough === 0 ? null : unpackDay(this.keptThrough),
    };
  }

  /** An activity keeps the points from lapsing. */
  act(day: PackedDay): void {
    this.lastActivity = day;
  }

  /** Points arrive: where they would have lapsed already, the time without activity begins anew. */
  arrive(day: PackedDay): void {
    if (this.lastActivity === null || this.activeThrough < day) this.lastActivity = day;
  }

  /** All points are kept through a day, activity or not. */
  keep(through: PackedDay): void {
    if (through > this.keptThrough) this.keptThrough = through;
  }

  /** Lets time pass to the beginning of a day. */
  passTo(day: PackedDay): void {
    const { account } = this;
    this.resetOn ??= this.resetAfter(day);
    for (;;) {
      const lapse = this.lapseThrough;
      const release = account.nextHeld?.availableOn ?? NEVER;
      if (lapse < day && lapse < release && lapse < this.resetOn) this.lapse(lapse);
      else if (this.resetOn <= day && this.resetOn <= release) {
        this.reset(unpackDay(this.resetOn), null);
        const idle = release > day && account.available === 0;
        this.resetOn = this.resetAfter(idle ? day : this.resetOn);
      } else if (release <= day) this.release(account.nextHeld, release, null);
      else return;
    }
  }

  /** A review sets what can be used to zero; what is pending and what is owed stay. */
  reset(on: PlainDate, event: string | null): void {
    const { account } = this;
    if (account.available === 0 && event === null) return;
    const points = account.take(account.available);
    account.count("reset", points);
    account.write({ on, code: "reset", event, lot: null, points: this.negative(points), pending: 0 });
  }

  /** A pending lot becomes usable, or lapses at once when its last day has passed. */
  release(lot: Lot | undefined, day: PackedDay, event: string | null): void {
    if (lot === undefined || !lot.pending) return;
    const { account } = this;
    const { points } = lot;
    const on = unpackDay(day);
    if (lot.validThrough < day) {
      this.writeLapse(lot, on, "lapsed");
      lot.pending = false;
      return;
    }
    account.unhold(lot);
    if (points === 0) return;
    account.credit(lot);
    account.write({ on, code: "released", event, lot: lot.id, points, pending: this.negative(points) });
  }

  private resetAfter(day: PackedDay): PackedDay {
    return nextReset(this.programme.terms, this.joinedOn, day);
  }

  private get lapseThrough(): PackedDay {
    const { account } = this;
    const next = account.next;
    const active = next === undefined && account.pending === 0 ? NEVER : this.activeThrough;
    return Math.min(next?.validThrough ?? NEVER, active);
  }

  private lapse(through: PackedDay): void {
    const { account } = this;
    const on = unpackDay(addPackedDays(through, 1));
    for (let lot = account.next; lot?.validThrough === through; lot = account.next) this.writeLapse(lot, on, "lapsed");
    if (this.activeThrough !== through) return;
    for (const lot of [...account.lotsInUse(), ...account.lotsHeld()]) {
      this.writeLapse(lot, on, "lapsed-inactive");
      lot.pending = false;
    }
    this.lastActivity = null;
  }

  private writeLapse(lot: Lot, on: PlainDate, code: "lapsed" | "lapsed-inactive"): void {
    const { account } = this;
    const { pending } = lot;
    const lapsed = this.negative(account.lapse(lot));
    if (lapsed === 0) return;
    account.write({ on, code, event: null, lot: lot.id, points: pending ? 0 : lapsed, pending: pending ? lapsed : 0 });
  }

  private negative(points: Whole): Whole {
    return minusWhole(0, points);
  }

  private open(start: LedgerSnapshot): void {
    const { account } = this;
    const { policy } = this.programme;
    const read = (text: PointsLot["points"]) => readUnits(text, policy.decimals);
    const lotOf = ({ id, points, earnedOn, validThrough }: PointsLot, availableOn: PendingLot["availableOn"]): Lot => ({
      id,
      points: read(points),
      earnedOn: packDay(earnedOn),
      validThrough: validThrough === null ? NEVER : packDay(validThrough),
      availableOn: availableOn === null ? NEVER : packDay(availableOn),
      pending: false,
    });
    const on = packDay(start.on);
    for (const lot of start.lots) account.credit(lotOf(lot, null));
    for (const lot of start.pending) account.hold(lotOf(lot, lot.availableOn));
    account.debt = read(start.debt);
    for (const { id, points } of start.lapsed) account.lapsed.set(id, read(points));
    const hasPoints = start.lots.length + start.pending.length > 0;
    this.lastActivity = start.lastActivity !== null ? packDay(start.lastActivity) : hasPoints ? on : null;
    this.keptThrough = start.keptThrough === null ? 0 : packDay(start.keptThrough);
    this.resetOn = this.resetAfter(on);
    if (start.totals === null) account.totals.opening = plusWhole(account.balance, account.pending);
    else {
      const { opening, credited, spent, lapsed, takenBack, sent, deducted, reset } = start.totals;
      account.totals.opening = read(opening);
      account.totals.credited = read(credited);
      account.totals.spent = read(spent);
      account.totals.lapsed = read(lapsed);
      account.totals.takenBack = read(takenBack);
      account.totals.sent = read(sent);
      account.totals.deducted = read(deducted);
      account.totals.reset = read(reset);
    }
    account.write({ on: start.on, code: "opened", event: null, lot: null, points: account.balance, pending: account.pending });
  }
}
