import { Decimal } from "../../foundation/decimal";

/** The mean answer of counts from 1 upwards. */
export function meanAnswer(counts: readonly number[]): Decimal {
  const sum = counts.reduce((total, count, at) => total.plus(new Decimal(count).times(at + 1)), new Decimal(0));
  return sum.div(totalCount(counts));
}

/** The share that gave one of the highest answers. */
export function topShareOf(counts: readonly number[], boxes: number): Decimal {
  return totalCount(counts.slice(-boxes)).div(totalCount(counts));
}

function totalCount(counts: readonly number[]): Decimal {
  return counts.reduce((total, count) => total.plus(count), new Decimal(0));
}
