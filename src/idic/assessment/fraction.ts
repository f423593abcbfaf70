import { Decimal, decimalText } from "../../foundation/decimal";
import { type DecimalText, exact, powerOfTen } from "../../foundation/exact";

/** An exact quotient in lowest terms. Means of means are compared with bounds, so nothing is rounded on the way. */
export interface Fraction {
  readonly over: bigint;
  /** Above zero. */
  readonly under: bigint;
}

/** The quotient of two whole numbers; the second is above zero. */
export function fraction(over: bigint, under: bigint): Fraction {
  let [divisor, rest] = [over < 0n ? -over : over, under];
  while (rest > 0n) [divisor, rest] = [rest, divisor % rest];
  return { over: over / divisor, under: under / divisor };
}

/** The fraction that decimal text stands for. */
export function fractionOf(text: DecimalText): Fraction {
  const { units, scale } = exact(text);
  return fraction(units, powerOfTen(scale));
}

/** The sum. */
export function plusFraction(a: Fraction, b: Fraction): Fraction {
  return fraction(a.over * b.under + b.over * a.under, a.under * b.under);
}

/** The difference. */
export function minusFraction(a: Fraction, b: Fraction): Fraction {
  return plusFraction(a, { over: -b.over, under: b.under });
}

/** The product. */
export function timesFraction(a: Fraction, b: Fraction): Fraction {
  return fraction(a.over * b.over, a.under * b.under);
}

/** The quotient; the second is above zero. */
export function quotient(a: Fraction, b: Fraction): Fraction {
  return fraction(a.over * b.under, a.under * b.over);
}

/** Negative, zero or positive as `a` is less than, equal to or greater than `b`. */
export function compareFractions(a: Fraction, b: Fraction): number {
  const difference = a.over * b.under - b.over * a.under;
  return difference < 0n ? -1 : difference > 0n ? 1 : 0;
}

/** A value and how much it weighs. */
export interface Weighted {
  readonly value: Fraction;
  /** Above zero. */
  readonly weight: Fraction;
}

/** The weighted mean; `null` of nothing. */
export function weightedMean(entries: readonly Weighted[]): Fraction | null {
  if (entries.length === 0) return null;
  const none: Fraction = { over: 0n, under: 1n };
  const total = entries.reduce((sum, { value, weight }) => plusFraction(sum, timesFraction(value, weight)), none);
  const weights = entries.reduce((sum, { weight }) => plusFraction(sum, weight), none);
  return quotient(total, weights);
}

/** The fraction as a number to compute on with. */
export function decimalOf({ over, under }: Fraction): Decimal {
  return new Decimal(`${over}`).div(`${under}`);
}

/** The fraction as text: exact where it ends, else 20 significant digits. */
export function fractionText(value: Fraction): string {
  return decimalText(decimalOf(value));
}
