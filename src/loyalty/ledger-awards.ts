import type { PlainDate } from "../foundation/plain-date";
import type { WholeUnits } from "../foundation/whole-units";
import { type CountedOrder, type Earning, moneyDecimals, QUANTITY_DECIMALS } from "./earn";
import type { MultiplierFactor } from "./earn-factor";
import type { PurchaseEvent, RedeemEvent, RefundEvent } from "./ledger-event-types";
import type { Programme } from "./ledger-programme";

/** A purchase that may still be returned. */
interface Purchase<N> {
  readonly order: CountedOrder<N>;
  readonly factor: MultiplierFactor<N>;
  readonly day: PlainDate;
  /** What it cost and what it was paid with, before anything was returned. */
  readonly amount: N;
  readonly rewards: N;
  /** What is left of the amount. */
  left: N;
  returned: boolean;
  spent: N;
  givenBack: N;
  /** Below zero when a return of a part left more points than before, by a unit of rounding; the next return settles it. */
  tooMany: N;
}

/** What a return changes. */
export interface ReturnedPoints<N> {
  /** Earned points that are now too many. */
  readonly tooMany: N;
  /** Spent points that come back. */
  readonly givenBack: N;
}

/** Counts the points of purchases, and counts them anew when something is returned. */
export class LedgerAwards<N extends number | bigint> {
  private readonly purchases = new Map<string, Purchase<N>>();
  private readonly spentOn = new Map<string, N>();
  /** What has been bought on one day under one factor, where points are rounded by the day. */
  private readonly days = new Map<string, N>();
  private readonly perDay: boolean;
  private readonly money: number;

  private readonly earning: Earning<N>;
  private readonly units: WholeUnits<N>;

  /** Without returns nothing about a purchase needs to be remembered. */
  constructor(
    { policy, earning, units }: Programme<N>,
    private readonly returnable: boolean,
  ) {
    this.earning = earning;
    this.units = units;
    this.perDay = policy.earn.rounding.place === "per-day";
    this.money = moneyDecimals(policy);
  }

  /** The points of a purchase. */
  award(event: PurchaseEvent, day: PlainDate): N {
    const { units, earning } = this;
    const order = earning.count(event, day);
    const factor = earning.factor(event, day);
    if (this.returnable) {
      let amount = units.zero;
      for (const line of order.lines) amount = units.plus(amount, line.amount);
      const spent = this.spentOn.get(event.id) ?? units.zero;
      const { zero } = units;
      const start = { amount, left: amount, rewards: order.rewards, returned: false, spent, givenBack: zero, tooMany: zero };
      this.purchases.set(event.id, { order, factor, day, ...start });
    }
    const parts = earning.parts(order);
    return this.perDay ? this.add(day, factor, this.sum(parts)) : this.total(parts, factor);
  }

  /** Remembers what points were spent on, and tells how many come back at once because it has been returned already. */
  spend({ for: id }: RedeemEvent, points: N): N {
    const { units } = this;
    if (!this.returnable || id === null) return units.zero;
    const purchase = this.purchases.get(id);
    if (purchase === undefined) {
      this.spentOn.set(id, units.plus(this.spentOn.get(id) ?? units.zero, points));
      return units.zero;
    }
    purchase.spent = units.plus(purchase.spent, points);
    return purchase.returned ? this.giveBack(purchase) : units.zero;
  }

  /** Takes a return off its purchase. */
  takeBack(event: RefundEvent): ReturnedPoints<N> {
    const { units, earning } = this;
    const purchase = this.purchases.get(event.of);
    if (purchase === undefined) return { tooMany: units.zero, givenBack: units.zero };
    const { order, factor, day } = purchase;
    const before = earning.parts(order);
    this.takeOff(order, event);
    purchase.returned = true;
    purchase.left = units.zero;
    for (const line of order.lines) purchase.left = units.plus(purchase.left, line.amount);
    order.rewards = this.leftOf(purchase.rewards, purchase);
    const after = earning.parts(order);
    const fewer = this.perDay
      ? units.minus(units.zero, this.add(day, factor, units.minus(this.sum(after), this.sum(before))))
      : units.minus(this.total(before, factor), this.total(after, factor));
    const due = units.plus(purchase.tooMany, fewer);
    purchase.tooMany = due < units.zero ? due : units.zero;
    return { tooMany: due < units.zero ? units.zero : due, givenBack: this.giveBack(purchase) };
  }

  /** Spent points come back in proportion to the money, rounded down, the last of them with the last of it. */
  private giveBack(purchase: Purchase<N>): N {
    const { units } = this;
    const due = units.minus(units.minus(purchase.spent, this.leftOf(purchase.spent, purchase)), purchase.givenBack);
    purchase.givenBack = units.plus(purchase.givenBack, due);
    return due;
  }

  private leftOf(whole: N, { amount, left }: Purchase<N>): N {
    const { units } = this;
    return left === units.zero ? units.zero : units.divide(units.times(whole, left), amount, "ceil");
  }

  private takeOff(order: CountedOrder<N>, { lines }: RefundEvent): void {
    const { units, money } = this;
    for (const line of order.lines) {
      for (const returned of lines ?? []) {
        if (returned.id !== line.id) continue;
        const hadAmount = line.amount > units.zero;
        line.amount = units.plus(line.amount, units.read(returned.amount, money));
        if (line.tax > units.zero) line.tax = units.plus(line.tax, units.read(returned.tax ?? returned.amount, money));
        line.quantity = units.plus(line.quantity, units.read(returned.quantity, QUANTITY_DECIMALS));
        if (hadAmount && line.amount === units.zero) line.quantity = units.zero;
      }
      if (lines === null) {
        line.amount = units.zero;
        line.quantity = units.zero;
      }
    }
  }

  /** Adds to a day and tells by how much its points rise. */
  private add(day: PlainDate, factor: MultiplierFactor<N>, part: N): N {
    const { units, earning } = this;
    const key = `${day} ${factor.numerator} ${factor.denominator}`;
    const before = this.days.get(key) ?? units.zero;
    const after = units.plus(before, part);
    this.days.set(key, after);
    return units.minus(earning.points(after, factor), earning.points(before, factor));
  }

  private total(parts: readonly N[], factor: MultiplierFactor<N>): N {
    let points = this.units.zero;
    for (const part of parts) points = this.units.plus(points, this.earning.points(part, factor));
    return points;
  }

  private sum(parts: readonly N[]): N {
    let sum = this.units.zero;
    for (const part of parts) sum = this.units.plus(sum, part);
    return sum;
  }
}
