import { currencyDecimals } from "./currency";
import { describeValue } from "./describe-value";
import { type AmountInput, type DecimalText, type Exact, formatExact, formatUnits, plus, rescale, toExact } from "./exact";
import { refusal } from "./issue";
import type { RoundingMode } from "./rounding";

/** An amount with its currency, for places where currencies can mix. */
export interface Money {
  /** Decimal text with the currency's number of decimals. */
  readonly amount: DecimalText;
  /** ISO 4217 code. */
  readonly currency: string;
}

/** Money as a caller writes it. */
export interface MoneyInput {
  /** Decimal text, a `bigint` or a whole number, in the currency's main unit. */
  readonly amount: AmountInput;
  /** ISO 4217 code. */
  readonly currency: string;
}

const ZERO: Exact = { units: 0n, scale: 0 };

/**
 * Adds exact amounts of any size without loss.
 *
 * @param amounts - Decimal text, `bigint` or whole numbers; a `number` with a fraction is refused.
 * @returns The sum in its shortest form; `"0"` for an empty list.
 * @throws InputError when an amount is not exact.
 * @example
 * ```ts
 * import { sum } from "idic/foundation";
 *
 * sum(["0.1", "0.2"]); // => "0.3"
 * ```
 */
export function sum(amounts: Iterable<AmountInput>): DecimalText {
  let total = ZERO;
  for (const amount of amounts) total = plus(total, toExact(amount, "an amount"));
  return formatExact(total);
}

/**
 * Adds money of one currency.
 *
 * @param moneys - At least one amount; all of the same currency.
 * @returns The sum, written with the currency's decimals or as many as exactness needs.
 * @throws InputError `empty` without an amount, `mixed-currencies` for several currencies, `unknown-currency` outside ISO 4217.
 * @example
 * ```ts
 * import { sumMoney } from "idic/foundation";
 *
 * sumMoney([{ amount: "19.90", currency: "CNY" }, { amount: "0.10", currency: "CNY" }]); // => { amount: "20.00", currency: "CNY" }
 * ```
 */
export function sumMoney(moneys: readonly MoneyInput[]): Money {
  const [first] = moneys;
  if (first === undefined) throw refusal("money", "empty", [], "expected at least one amount");
  const decimals = decimalsOf(first.currency);
  let total: Exact = { units: 0n, scale: decimals };
  moneys.forEach((money, position) => {
    if (money.currency !== first.currency)
      throw refusal(
        "money",
        "mixed-currencies",
        [position, "currency"],
        `expected ${first.currency}, got ${describeValue(money.currency)}`,
      );
    total = plus(total, toExact(money.amount, "an amount"));
  });
  return { amount: formatUnits(total.units, total.scale), currency: first.currency };
}

/** Where a rounding happens and how. */
export interface RoundMoneyOptions {
  /** How a value between two units is settled. */
  readonly mode: RoundingMode;
}

/**
 * Rounds money to the smallest unit of its currency. Nothing else in the library rounds without being asked.
 *
 * @param money - The amount and its currency.
 * @param options - The rounding mode.
 * @returns The amount with the currency's decimals.
 * @throws InputError when the amount is not exact or the currency is unknown.
 * @example
 * ```ts
 * import { roundMoney } from "idic/foundation";
 *
 * roundMoney({ amount: "9.915", currency: "CNY" }, { mode: "half-up" }); // => { amount: "9.92", currency: "CNY" }
 * ```
 */
export function roundMoney(money: MoneyInput, options: RoundMoneyOptions): Money {
  const decimals = decimalsOf(money.currency);
  const units = rescale(toExact(money.amount, "an amount"), decimals, options.mode);
  return { amount: formatUnits(units, decimals), currency: money.currency };
}

function decimalsOf(currency: string): number {
  const decimals = currencyDecimals(currency);
  if (decimals === null)
    throw refusal("money", "unknown-currency", ["currency"], `expected an ISO 4217 code, got ${describeValue(currency)}`);
  return decimals;
}
