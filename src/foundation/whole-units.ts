import { type DecimalText, type Exact, exact, formatExact, powerOfTen, rescale } from "./exact";

/**
 * Exact amounts as whole units of a fixed scale. Whole numbers are enough for nearly every programme; where an amount is too
 * large or too fine for them, the same evaluation runs again over `bigint`.
 */
export interface Units<N extends number | bigint> {
  readonly zero: N;
  readonly one: N;
  /** The units of decimal text; what does not {@link fits | fit} says so. */
  readonly of: (text: DecimalText) => N;
  /** The units of an exact amount. */
  readonly ofExact: (amount: Exact) => N;
  /** The units of a count. */
  readonly ofCount: (count: number) => N;
  readonly plus: (a: N, b: N) => N;
  readonly minus: (a: N, b: N) => N;
  /** Whether the units are exact. */
  readonly fits: (units: N) => boolean;
  /** The shortest decimal text. */
  readonly text: (units: N) => DecimalText;
}

const NARROW_SCALE = 4;
const NARROW_POWERS = [1, 10, 100, 1000, 10_000] as const;
const NARROW_ONE = 10_000;
const POINT = 46;
const MINUS = 45;
const ZERO = 48;

function narrowOf(text: DecimalText): number {
  const negative = text.charCodeAt(0) === MINUS;
  let units = 0;
  let point = -1;
  for (let at = negative ? 1 : 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === POINT) point = at;
    else units = units * 10 + code - ZERO;
  }
  const decimals = point < 0 ? 0 : text.length - point - 1;
  units *= NARROW_POWERS[NARROW_SCALE - decimals] ?? Number.NaN;
  return negative ? -units : units;
}

function narrowText(units: number): DecimalText {
  let fraction = Math.abs(units) % NARROW_ONE;
  const whole = (Math.abs(units) - fraction) / NARROW_ONE;
  const sign = units < 0 ? "-" : "";
  if (fraction === 0) return `${sign}${whole}` as DecimalText;
  let decimals = NARROW_SCALE;
  while (fraction % 10 === 0) {
    fraction /= 10;
    decimals -= 1;
  }
  return `${sign}${whole}.${`${fraction}`.padStart(decimals, "0")}` as DecimalText;
}

/** Whole numbers of ten-thousandths: sums up to nine hundred thousand million. */
export const narrowUnits: Units<number> = {
  zero: 0,
  one: NARROW_ONE,
  of: narrowOf,
  ofExact: (amount) => narrowOf(formatExact(amount)),
  ofCount: (count) => count * NARROW_ONE,
  plus: (a, b) => a + b,
  minus: (a, b) => a - b,
  fits: (units) => units <= Number.MAX_SAFE_INTEGER && units >= -Number.MAX_SAFE_INTEGER,
  text: narrowText,
};

/** Decimals of an amount times a rate. */
const WIDE_SCALE = 40;

const wideOf = (amount: Exact) => rescale(amount, WIDE_SCALE, "down");

/** Integers of any size: amounts of twenty decimals times rates of twenty decimals. */
export const wideUnits: Units<bigint> = {
  zero: 0n,
  one: powerOfTen(WIDE_SCALE),
  of: (text) => wideOf(exact(text)),
  ofExact: wideOf,
  ofCount: (count) => BigInt(count) * powerOfTen(WIDE_SCALE),
  plus: (a, b) => a + b,
  minus: (a, b) => a - b,
  fits: () => true,
  text: (units) => formatExact({ units, scale: WIDE_SCALE }),
};
