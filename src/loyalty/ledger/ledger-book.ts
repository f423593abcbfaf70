import { addPackedDays, type PackedDay } from "../../foundation/packed-day";
import { type PlainDate, packDay } from "../../foundation/plain-date";
import { minusWhole, plusWhole, type Whole } from "../../foundation/whole";
import type { LedgerAccount, Lot, Outflow } from "./ledger-account";
import { type Award, LedgerAwards } from "./ledger-awards";
import { LedgerClock } from "./ledger-clock";
import type { ExtendEvent, ReinstateEvent } from "./ledger-desk-event-types";
import type { LedgerEvent } from "./ledger-event-types";
import { existing, NEVER } from "./ledger-expiry";
import type { Dated } from "./ledger-order";
import { type Programme, type Terms, termsOn } from "./ledger-programme";
import type { LedgerCode } from "./ledger-terms";
import type { RedeemEvent, RefundEvent } from "./ledger-trade-event-types";
import type { LedgerFacts } from "./ledger-types";
import { readUnits } from "./ledger-units";

/** Enters events in the ledger of one member. */
export class LedgerBook {
  readonly clock: LedgerClock;
  readonly awards: LedgerAwards;
  private today: PackedDay = 0;
  private terms: Terms;
  private readonly account: LedgerAccount;

  constructor(
    private readonly programme: Programme,
    facts: LedgerFacts,
    { events, remember }: { readonly events: readonly LedgerEvent[]; readonly remember: boolean },
  ) {
    const returnable = remember || events.some(({ kind }) => kind === "refund");
    const indexed = returnable || events.some(({ kind }) => kind === "confirm" || kind === "extend");
    this.clock = new LedgerClock(programme, facts, indexed);
    this.account = this.clock.account;
    this.awards = new LedgerAwards(programme, facts.start, returnable);
    this.terms = termsOn(programme, this.today);
  }

  enter(event: Dated<LedgerEvent>): void {
    this.today = packDay(event.on);
    this.terms = termsOn(this.programme, this.today);
    this.clock.passTo(this.today);
    if (this.move(event) && this.programme.activities.has(event.kind)) this.clock.act(this.today);
  }

  /** Tells whether anything came of it. */
  private move(event: Dated<LedgerEvent>): boolean {
    switch (event.kind) {
      case "purchase":
        return this.earn(event, this.awards.award(event, event.on, this.terms));
      case "action":
        return this.earn(event, this.awards.action(event, event.on, this.terms));
      case "earn":
        return this.credit(event, "granted", this.read(event.points), this.terms.validThrough(this.today));
      case "transfer-in":
        return this.credit(event, "received", this.read(event.points), this.through(event.validThrough));
      case "adjust":
        if (!event.points.startsWith("-")) return this.credit(event, "added", this.read(event.points), this.through(event.validThrough));
        return this.debit(event, "deducted", this.negative(this.read(event.points)));
      case "redeem":
        return this.redeem(event);
      case "transfer-out":
        return this.debit(event, "sent", this.read(event.points));
      case "refund":
        return this.refund(event);
      case "confirm":
        this.clock.release(this.account.find(event.of), this.today, event.id);
        return true;
      case "extend":
        return this.extend(event);
      case "reinstate":
        return this.reinstate(event);
      case "reset":
        this.clock.reset(event.on, event.id);
        return true;
    }
  }

  private earn(event: Dated<LedgerEvent>, { points, capped }: Award): boolean {
    const { pending, validThrough } = this.terms;
    if (pending === null || points === 0 || (pending.kind === "days" && pending.days === 0))
      this.credit(event, "earned", points, validThrough(this.today));
    else {
      const availableOn = pending.kind === "days" ? existing(addPackedDays(this.today, pending.days)) : NEVER;
      this.clock.arrive(this.today);
      this.account.count("credited", points);
      this.account.hold({ id: event.id, points, earnedOn: this.today, validThrough: validThrough(this.today), availableOn, pending: true });
      this.write(event, "held", { lot: event.id, pending: points });
    }
    if (capped) this.account.warn("capped");
    return true;
  }

  private credit(event: Dated<LedgerEvent>, code: LedgerCode, points: Whole, validThrough: PackedDay): boolean {
    if (points > 0) {
      this.clock.arrive(this.today);
      this.account.count("credited", points);
      this.account.credit({ id: event.id, points, earnedOn: this.today, validThrough, availableOn: NEVER, pending: false });
    }
    this.write(event, code, { lot: points > 0 ? event.id : null, points });
    return true;
  }

  private debit(event: Dated<LedgerEvent>, code: "redeemed" | "sent" | "deducted", points: Whole): boolean {
    const { account } = this;
    const short = points > account.available;
    if (short && (code === "sent" || this.terms.shortage === "refuse")) return this.refuse(event);
    account.owe(points);
    account.count(OUTFLOWS[code], points);
    this.write(event, short && code === "redeemed" ? "redeemed-on-debt" : code, { points: this.negative(points) });
    return true;
  }

  private redeem(event: Dated<RedeemEvent>): boolean {
    const points = this.read(event.points);
    if (!this.debit(event, "redeemed", points)) return false;
    const back = this.awards.spend(event, points);
    if (back > 0) this.credit(event, "given-back", back, this.terms.validThrough(this.today));
    return true;
  }

  private refund(event: Dated<RefundEvent>): boolean {
    const { account } = this;
    const returned = this.awards.takeBack(event);
    if (returned === null) return false;
    const { tooMany, givenBack, terms } = returned;
    if (givenBack > 0) this.credit(event, "given-back", givenBack, this.terms.validThrough(this.today));
    const lot = account.find(event.of);
    const { pending, balance } = account;
    if (terms.returns === "only-pending") {
      if (lot?.pending) account.takeFrom(lot, tooMany);
    } else {
      const own = lot === undefined ? 0 : account.takeFrom(lot, tooMany);
      const others = minusWhole(tooMany, own);
      if (terms.returns === "unlimited") account.owe(others);
      else account.take(others);
    }
    const moved = { points: minusWhole(account.balance, balance), pending: minusWhole(account.pending, pending) };
    const taken = this.negative(plusWhole(moved.points, moved.pending));
    account.count("takenBack", taken);
    this.awards.settle(event, taken);
    this.write(event, taken < tooMany ? "taken-back-in-part" : "taken-back", { ...moved, lot: lot === undefined ? null : lot.id });
    return true;
  }

  private extend(event: Dated<ExtendEvent>): boolean {
    const { account } = this;
    const through = packDay(event.through);
    const named = event.lots?.flatMap((id) => account.find(id) ?? []);
    account.extend(named ?? [...account.lotsInUse(), ...account.lotsHeld()], through);
    if (event.lots === null) this.clock.keep(through);
    this.write(event, "extended", {});
    return true;
  }

  private reinstate(event: Dated<ReinstateEvent>): boolean {
    const { lapsed } = this.account;
    let points: Whole = 0;
    for (const id of event.lot === null ? [...lapsed.keys()] : [event.lot]) {
      points = plusWhole(points, lapsed.get(id) ?? 0);
      lapsed.delete(id);
    }
    if (points > 0) return this.credit(event, "reinstated", points, this.through(event.validThrough));
    return this.refuse(event);
  }

  private refuse(event: Dated<LedgerEvent>): boolean {
    this.write(event, "refused", {});
    this.account.warn("refused");
    return false;
  }

  private write(
    { id, on }: Dated<LedgerEvent>,
    code: LedgerCode,
    { lot = null, points = 0, pending = 0 }: { readonly lot?: Lot["id"] | null; readonly points?: Whole; readonly pending?: Whole },
  ): void {
    this.account.write({ on, code, event: id, lot, points, pending });
  }

  private through(validThrough: PlainDate | null): PackedDay {
    return validThrough === null ? this.terms.validThrough(this.today) : packDay(validThrough);
  }

  private read(text: RedeemEvent["points"]): Whole {
    return readUnits(text, this.programme.policy.decimals);
  }

  private negative(points: Whole): Whole {
    return minusWhole(0, points);
  }
}

const OUTFLOWS = { redeemed: "spent", sent: "sent", deducted: "deducted" } as const satisfies Record<string, Outflow>;
