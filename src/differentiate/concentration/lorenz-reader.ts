import { Decimal } from "../../foundation/decimal";
import { type DecimalText, type Exact, formatExact, plus } from "../../foundation/exact";
import { numberColumn } from "../../foundation/number-column";

/** A Lorenz curve that can be read anywhere. */
export interface LorenzReader {
  /** How many customers there are. */
  readonly count: number;
  /** What the first so many bring together, those who bring least first; exact. */
  readonly sumOf: (customers: number) => Decimal;
  /** The share of the value that a share of the customers brings; between two customers it goes straight. */
  readonly at: (share: Decimal) => Decimal;
}

/** Sorts what customers bring, and sums it up once. */
export function lorenzReader(values: readonly DecimalText[]): LorenzReader {
  const { keys, exactOf } = numberColumn(values);
  const sums: Exact[] = [{ units: 0n, scale: 0 }];
  let sum: Exact = { units: 0n, scale: 0 };
  for (const key of keys.slice().sort()) {
    sum = plus(sum, exactOf(key));
    sums.push(sum);
  }
  const count = values.length;
  const sumOf = (customers: number) => new Decimal(formatExact(sums[customers] ?? sum));
  const at = (share: Decimal) => {
    const customers = share.times(count);
    const whole = customers.floor();
    const below = sumOf(whole.toNumber());
    const step = sumOf(Math.min(whole.toNumber() + 1, count)).minus(below);
    return below.plus(customers.minus(whole).times(step)).div(sumOf(count));
  };
  return { count, sumOf, at };
}
