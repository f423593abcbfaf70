import { currencyDecimals } from "../../foundation/currency";
import { type DocumentUnit, decimalsOf } from "../../foundation/document-unit";
import { exact, powerOfTen } from "../../foundation/exact";
import { refusal } from "../../foundation/issue";
import type { PlainDate } from "../../foundation/plain-date";
import { narrowed, type Whole } from "../../foundation/whole";
import type { ExchangeRate } from "../tiers/tier-metric-types";
import { rateOn } from "../tiers/tier-money";
import type { Order } from "./order-types";

/** The currency of a programme, and what others are worth in it. */
export interface ProgrammeMoney extends DocumentUnit {
  readonly rates: readonly ExchangeRate[];
}

/** How the amounts of an order are read. */
export interface OrderMoney {
  /** How many decimals they have. */
  readonly decimals: number;
  /** What one of their smallest units is worth, in parts of the programme's smallest unit. */
  readonly worth: Whole;
}

/** How many decimals the parts have in which the worth of every currency is whole. */
export function worthDecimals({ currency, rates }: Pick<ProgrammeMoney, "currency" | "rates">): number {
  return rates.reduce((most, { currency: other, rate }) => Math.max(most, exact(rate).scale + Math.max(0, finer(other, currency))), 0);
}

/** Prepares how the amounts of orders are read, in any currency that has a rate on their day; one without is an issue. */
export function orderMoney(money: ProgrammeMoney): (currency: string | null, on: PlainDate) => OrderMoney {
  const parts = worthDecimals(money);
  const own = { decimals: decimalsOf(money), worth: narrowed(powerOfTen(parts)) };
  return (currency, on) => {
    if (currency === null || currency === money.currency) return own;
    const rate = rateOn(money, currency, on);
    if (rate === undefined) {
      const message = `expected ${money.currency}, or a currency with a rate on ${on}, got ${currency}`;
      throw refusal("an order", "inconsistent", ["order", "currency"], message);
    }
    const { units, scale } = exact(rate);
    const worth = narrowed(units * powerOfTen(parts - scale - finer(currency, money.currency)));
    return { decimals: decimalsOf({ currency, amounts: money.amounts }), worth };
  };
}

/** By how many decimals the smallest unit of one currency is finer than that of another. */
function finer(one: string, other: string): number {
  return (currencyDecimals(one) ?? 0) - (currencyDecimals(other) ?? 0);
}

/** In which currency and unit the amounts of an order are written. */
export function unitOf({ currency }: Pick<Order, "currency">, { currency: own, amounts }: DocumentUnit): DocumentUnit {
  return { currency: currency ?? own, amounts };
}
