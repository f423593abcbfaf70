import { allocateUnits } from "../../foundation/allocate";
import type { PlainDate } from "../../foundation/plain-date";
import { minusWhole, plusWhole, sumWhole, type Whole } from "../../foundation/whole";
import type { CountedOrder, Earning } from "./earn";
import { admitted, CapCounter, type Room } from "./earn-caps";
import type { Programme, Terms } from "./ledger-programme";
import type { LedgerSnapshot } from "./ledger-snapshot-types";
import type { ActionEvent, PurchaseEvent, RedeemEvent, RefundEvent } from "./ledger-trade-event-types";
import { leftOf, type Purchase, takeOff } from "./remembered-purchase";

/** What an award comes to. */
export interface Award {
  readonly points: Whole;
  /** Whether a cap made it smaller. */
  readonly capped: boolean;
}

/** What a return changes. */
export interface ReturnedPoints {
  /** Earned points that are now too many. */
  readonly tooMany: Whole;
  /** Spent points that come back. */
  readonly givenBack: Whole;
  /** The terms of the day of the purchase. */
  readonly terms: Terms;
}

/** Counts the points of purchases and actions, and those of purchases anew when something is returned. */
export class LedgerAwards {
  readonly caps: CapCounter;
  private readonly purchases = new Map<string, Purchase>();
  private readonly spentOn = new Map<string, Whole>();
  /** What has been bought on one day under one factor, where points are rounded by the day. */
  private readonly days = new Map<string, Whole>();

  /** Without returns nothing about a purchase needs to be remembered. */
  constructor(
    { policy }: Programme,
    start: LedgerSnapshot | null,
    private readonly returnable: boolean,
  ) {
    this.caps = new CapCounter(start?.caps ?? [], policy.decimals);
  }

  /** The points of a purchase. */
  award(event: PurchaseEvent, day: PlainDate, terms: Terms): Award {
    const { earning } = terms;
    const order = earning.count(event, day);
    const parts = earning.parts(order);
    const perDay = terms.earn.rounding.place === "per-day";
    const points = perDay ? this.addToDay(earning, order, day, parts) : pointsOf(earning, order, parts);
    if (terms.caps.length === 0 && !this.returnable) return { points, capped: false };
    const rooms = this.caps.rooms(terms.caps, day);
    const byRule = within(rooms, points, terms, order);
    this.caps.count(rooms, byRule, []);
    if (this.returnable) {
      const amount = sumWhole(order.lines.map((line) => line.amount));
      const spent = this.spentOn.get(event.id) ?? 0;
      const start = { amount, left: amount, rewards: order.rewards, returned: false, spent, givenBack: 0, tooMany: 0 };
      this.purchases.set(event.id, { terms, order, day, ...start, points, rooms, admitted: byRule, kept: byRule });
    }
    return awardOf(points, byRule);
  }

  /** The points of an action, rounded once. */
  action(event: ActionEvent, day: PlainDate, { earning, caps }: Terms): Award {
    const byRule = earning.actionByRule(event, day);
    const points = earning.rounded(sumWhole(byRule));
    if (caps.length === 0) return { points, capped: false };
    const rooms = this.caps.rooms(caps, day);
    const kept = admitted(allocateUnits(points, byRule), rooms);
    this.caps.count(rooms, kept, []);
    return awardOf(points, kept);
  }

  /** The points of a purchase by rule, in the order of its terms, and what caps cut; only where purchases are remembered. */
  awarded(id: string): { readonly byRule: readonly Whole[]; readonly cut: Whole } {
    const purchase = this.purchases.get(id);
    if (purchase === undefined) return { byRule: [], cut: 0 };
    const { terms, order, points, rooms, admitted: byRule } = purchase;
    if (rooms.length === 0) return { byRule: allocateUnits(points, terms.earning.byRule(order)), cut: 0 };
    return { byRule, cut: minusWhole(points, sumWhole(byRule)) };
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
  takeBack(event: RefundEvent): ReturnedPoints | null {
    const purchase = this.purchases.get(event.of);
    if (purchase === undefined) return null;
    const { order, terms, rooms } = purchase;
    const { earning } = terms;
    const before = earning.parts(order);
    takeOff(order, event);
    purchase.returned = true;
    purchase.left = sumWhole(order.lines.map((line) => line.amount));
    order.rewards = leftOf(purchase.rewards, purchase);
    const fewer = this.fewer(purchase, before, earning.parts(order));
    purchase.points = minusWhole(purchase.points, fewer);
    const byRule = within(rooms, purchase.points, terms, order);
    const due = plusWhole(purchase.tooMany, minusWhole(sumWhole(purchase.admitted), sumWhole(byRule)));
    purchase.admitted = byRule;
    purchase.tooMany = due < 0 ? due : 0;
    return { tooMany: due < 0 ? 0 : due, givenBack: this.giveBack(purchase), terms };
  }

  /** Opens the caps again by what a return has taken; what the member keeps goes on counting. */
  settle({ of }: RefundEvent, taken: Whole): void {
    const purchase = this.purchases.get(of);
    if (purchase === undefined || purchase.rooms.length === 0) return;
    const { kept, rooms, admitted: due } = purchase;
    const left = minusWhole(sumWhole(kept), taken);
    purchase.kept = left === sumWhole(due) ? due : allocateUnits(left, kept);
    this.caps.count(rooms, purchase.kept, kept);
  }

  /** Spent points come back in proportion to the money, rounded down, the last of them with the last of it. */
  private giveBack(purchase: Purchase): Whole {
    const due = minusWhole(minusWhole(purchase.spent, leftOf(purchase.spent, purchase)), purchase.givenBack);
    purchase.givenBack = plusWhole(purchase.givenBack, due);
    return due;
  }

  /** By how much the points of a purchase, or of its day, fall. */
  private fewer({ terms, order, day }: Purchase, before: readonly Whole[], after: readonly Whole[]): Whole {
    if (terms.earn.rounding.place !== "per-day")
      return minusWhole(pointsOf(terms.earning, order, before), pointsOf(terms.earning, order, after));
    const less = after.map((part, at) => minusWhole(part, before[at] ?? 0));
    return minusWhole(0, this.addToDay(terms.earning, order, day, less));
  }

  /** Adds to a day and tells by how much its points rise. */
  private addToDay(earning: Earning, { factors }: CountedOrder, day: PlainDate, parts: readonly Whole[]): Whole {
    let risen: Whole = 0;
    factors.forEach((factor, at) => {
      const key = `${day} ${factor.weight}`;
      const before = this.days.get(key) ?? 0;
      const after = plusWhole(before, parts[at] ?? 0);
      this.days.set(key, after);
      risen = plusWhole(risen, minusWhole(earning.points(after, factor), earning.points(before, factor)));
    });
    return risen;
  }
}

/** The points of an order by itself. */
function pointsOf(earning: Earning, { factors }: CountedOrder, parts: readonly Whole[]): Whole {
  let points: Whole = 0;
  let at = -1;
  for (const factor of factors) {
    at += 1;
    points = plusWhole(points, earning.points(parts[at] ?? 0, factor));
  }
  return points;
}

/** The points of an order by rule that the caps admit; undivided where there are none. */
function within(rooms: readonly Room[], points: Whole, { earning }: Terms, order: CountedOrder): readonly Whole[] {
  return rooms.length === 0 ? [points] : admitted(allocateUnits(points, earning.byRule(order)), rooms);
}

function awardOf(before: Whole, byRule: readonly Whole[]): Award {
  const points = sumWhole(byRule);
  return { points, capped: points < before };
}
