import type { PlainDate } from "../../foundation/plain-date";
import { divideWhole } from "../../foundation/rounding";
import { plusWhole, timesWhole, type Whole } from "../../foundation/whole";
import type { CountedOrder } from "./earn";
import type { Room } from "./earn-caps";
import { QUANTITY_DECIMALS } from "./earn-coefficients";
import type { Terms } from "./ledger-programme";
import type { RefundEvent } from "./ledger-trade-event-types";
import { readUnits } from "./ledger-units";

/** A purchase that may still be returned. */
export interface Purchase {
  readonly terms: Terms;
  readonly order: CountedOrder;
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
  /** The points before caps. */
  points: Whole;
  readonly rooms: readonly Room[];
  /** The points by rule that caps admit, and those of them that the member keeps: the same, unless a return could not take all. */
  admitted: readonly Whole[];
  kept: readonly Whole[];
}

/** What is left of an amount that goes with the money of a purchase, rounded up. */
export function leftOf(whole: Whole, { amount, left }: Purchase): Whole {
  return left === 0 ? 0 : divideWhole(timesWhole(whole, left), amount, "ceil");
}

/** Takes what is returned off the lines of an order. Once all the money of a line is back, none of its units are left. */
export function takeOff(order: CountedOrder, { lines }: RefundEvent): void {
  const { decimals } = order.money;
  for (const line of order.lines) {
    for (const returned of lines ?? []) {
      if (returned.id !== line.id) continue;
      const hadAmount = line.amount > 0;
      line.amount = plusWhole(line.amount, readUnits(returned.amount, decimals));
      if (line.tax > 0) line.tax = plusWhole(line.tax, readUnits(returned.tax ?? returned.amount, decimals));
      line.quantity = plusWhole(line.quantity, readUnits(returned.quantity, QUANTITY_DECIMALS));
      if (hadAmount && line.amount === 0) line.quantity = 0;
    }
    if (lines === null) {
      line.amount = 0;
      line.quantity = 0;
    }
  }
}
