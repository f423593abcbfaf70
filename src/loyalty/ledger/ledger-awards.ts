import { decimalsOf } from "../../foundation/document-unit";
import type { PlainDate } from "../../foundation/plain-date";
import { divideWhole } from "../../foundation/rounding";
import { minusWhole, plusWhole, timesWhole, type Whole } from "../../foundation/whole";
import { type CountedOrder, type Earning, QUANTITY_DECIMALS } from "./earn";
import type { MultiplierFactor } from "./earn-factor";
import type { PurchaseEvent, RedeemEvent, RefundEvent } from "./ledger-event-types";
import type { Programme } from "./ledger-programme";
import { readUnits } from "./ledger-units";

/** A purchase that may still be returned. */
interface Purchase {
  readonly order: CountedOrder;
  readonly factor: MultiplierFactor;
  readonly day: PlainDate;
  /** What it cost and what it was paid with, before anything was returned. */
  readonly amount: Whole;
  readonly rewards: Whole;
  /** What is left of the amount. */
  left: Whole;
  returned: boolean;
  spent: Whole;
  givenBack: Whole;
  /** Below zero when a return of a part left more points than before, by a unit of rounding; the next return settles it. */
  tooMany: Whole;
}

/** What a return changes. */
export interface ReturnedPoints {
  /** Earned points that are now too many. */
  readonly tooMany: Whole;
  /** Spent points that come back. */
  readonly givenBack: Whole;
}

/** Counts the points of purchases, and counts them anew when something is returned. */
export class LedgerAwards {
  private readonly purchases = new Map<string, Purchase>();
  private readonly spentOn = new Map<string, Whole>();
  /** What has been bought on one day under one factor, where points are rounded by the day. */
  private readonly days = new Map<string, Whole>();
  private readonly perDay: boolean;
  private readonly money: number;
  private readonly earning: Earning;

  /** Without returns nothing about a purchase needs to be remembered. */
  constructor(
    { policy, earning }: Programme,
    private readonly returnable: boolean,
  ) {
    this.earning = earning;
    this.perDay = policy.earn.rounding.place === "per-day";
    this.money = decimalsOf(policy);
  }

  /** The points of a purchase. */
  award(event: PurchaseEvent, day: PlainDate): Whole {
    const { earning } = this;
    const order = earning.count(event, day);
    const factor = earning.factor(event, day);
    if (this.returnable) {
      let amount: Whole = 0;
      for (const line of order.lines) amount = plusWhole(amount, line.amount);
      const spent = this.spentOn.get(event.id) ?? 0;
      const start = { amount, left: amount, rewards: order.rewards, returned: false, spent, givenBack: 0, tooMany: 0 };
      this.purchases.set(event.id, { order, factor, day, ...start });
    }
    const parts = earning.parts(order);
    return this.perDay ? this.add(day, factor, this.sum(parts)) : this.total(parts, factor);
  }

  /** Remembers what points were spent on, and tells how many come back at once because it has been returned already. */
  spend({ for: id }: RedeemEvent, points: Whole): Whole {
    if (!this.returnable || id === null) return 0;
    const purchase = this.purchases.get(id);
    if (purchase === undefined) {
      this.spentOn.set(id, plusWhole(this.spentOn.get(id) ?? 0, points));
      return 0;
    }
    purchase.spent = plusWhole(purchase.spent, points);
    return purchase.returned ? this.giveBack(purchase) : 0;
  }

  /** Takes a return off its purchase. */
  takeBack(event: RefundEvent): ReturnedPoints {
    const { earning } = this;
    const purchase = this.purchases.get(event.of);
    if (purchase === undefined) return { tooMany: 0, givenBack: 0 };
    const { order, factor, day } = purchase;
    const before = earning.parts(order);
    this.takeOff(order, event);
    purchase.returned = true;
    purchase.left = 0;
    for (const line of order.lines) purchase.left = plusWhole(purchase.left, line.amount);
    order.rewards = this.leftOf(purchase.rewards, purchase);
    const after = earning.parts(order);
    const fewer = this.perDay
      ? minusWhole(0, this.add(day, factor, minusWhole(this.sum(after), this.sum(before))))
      : minusWhole(this.total(before, factor), this.total(after, factor));
    const due = plusWhole(purchase.tooMany, fewer);
    purchase.tooMany = due < 0 ? due : 0;
    return { tooMany: due < 0 ? 0 : due, givenBack: this.giveBack(purchase) };
  }

  /** Spent points come back in proportion to the money, rounded down, the last of them with the last of it. */
  private giveBack(purchase: Purchase): Whole {
    const due = minusWhole(minusWhole(purchase.spent, this.leftOf(purchase.spent, purchase)), purchase.givenBack);
    purchase.givenBack = plusWhole(purchase.givenBack, due);
    return due;
  }

  private leftOf(whole: Whole, { amount, left }: Purchase): Whole {
    return left === 0 ? 0 : divideWhole(timesWhole(whole, left), amount, "ceil");
  }

  private takeOff(order: CountedOrder, { lines }: RefundEvent): void {
    const { money } = this;
    for (const line of order.lines) {
      for (const returned of lines ?? []) {
        if (returned.id !== line.id) continue;
        const hadAmount = line.amount > 0;
        line.amount = plusWhole(line.amount, readUnits(returned.amount, money));
        if (line.tax > 0) line.tax = plusWhole(line.tax, readUnits(returned.tax ?? returned.amount, money));
        line.quantity = plusWhole(line.quantity, readUnits(returned.quantity, QUANTITY_DECIMALS));
        if (hadAmount && line.amount === 0) line.quantity = 0;
      }
      if (lines === null) {
        line.amount = 0;
        line.quantity = 0;
      }
    }
  }

  /** Adds to a day and tells by how much its points rise. */
  private add(day: PlainDate, factor: MultiplierFactor, part: Whole): Whole {
    const { earning } = this;
    const key = `${day} ${factor.numerator} ${factor.denominator}`;
    const before = this.days.get(key) ?? 0;
    const after = plusWhole(before, part);
    this.days.set(key, after);
    return minusWhole(earning.points(after, factor), earning.points(before, factor));
  }

  private total(parts: readonly Whole[], factor: MultiplierFactor): Whole {
    let points: Whole = 0;
    for (const part of parts) points = plusWhole(points, this.earning.points(part, factor));
    return points;
  }

  private sum(parts: readonly Whole[]): Whole {
    let sum: Whole = 0;
    for (const part of parts) sum = plusWhole(sum, part);
    return sum;
  }
}
