import { type DecimalText, exact, formatExact, rescale } from "./exact";
import { divideRounded, type RoundingMode } from "./rounding";

/**
 * Exact arithmetic on whole units: on doubles while every number is safe, on bigints beyond. A replay is written once and
 * run with the one or the other.
 */
export interface WholeUnits<N extends number | bigint> {
  readonly zero: N;
  /** Whole units of 10^−scale of text that is no finer. */
  read(text: DecimalText, scale: number): N;
  of(units: bigint): N;
  plus(a: N, b: N): N;
  minus(a: N, b: N): N;
  times(a: N, b: N): N;
  divide(dividend: N, divisor: N, mode: RoundingMode): N;
  /** The shortest text of units of 10^−scale. */
  write(units: N, scale: number): DecimalText;
  big(units: N): bigint;
}

/** Thrown by the arithmetic on doubles when a number is no longer safe; never seen outside. */
export const NOT_SAFE = /* @__PURE__ */ Symbol("not safe");

/** Text of so many characters is safe at any scale it carries itself. */
const LONGEST_SAFE = 15;

const MINUS = 45;
const POINT = 46;
const DIGIT_0 = 48;
const TENS = /* @__PURE__ */ Array.from({ length: 16 }, (_, exponent) => 10 ** exponent);

function safe(value: number): number {
  if (value > Number.MAX_SAFE_INTEGER || value < Number.MIN_SAFE_INTEGER) throw NOT_SAFE;
  return value;
}

export const safeUnits: WholeUnits<number> = {
  zero: 0,
  read: (text, scale) => {
    if (text.length > LONGEST_SAFE) throw NOT_SAFE;
    const negative = text.charCodeAt(0) === MINUS;
    let units = 0;
    let decimals = text.length;
    for (let at = negative ? 1 : 0; at < text.length; at += 1) {
      const code = text.charCodeAt(at);
      if (code === POINT) decimals = at + 1;
      else units = units * 10 + (code - DIGIT_0);
    }
    const missing = scale - (text.length - decimals);
    if (missing < 0) units /= TENS[-missing] ?? 1;
    else if (missing > 0) units = safe(units * (TENS[missing] ?? Number.POSITIVE_INFINITY));
    return negative ? -units : units;
  },
  of: (units) => safe(Number(units)),
  plus: (a, b) => safe(a + b),
  minus: (a, b) => safe(a - b),
  times: (a, b) => safe(a * b),
  divide: (dividend, divisor, mode) => {
    const rest = dividend % divisor;
    if (rest === 0) return dividend / divisor;
    if (mode === "down" || (mode === "floor" && rest > 0)) return (dividend - rest) / divisor;
    return Number(divideRounded(BigInt(dividend), BigInt(divisor), mode));
  },
  write: (units, scale) => (scale === 0 ? (`${units}` as DecimalText) : formatExact({ units: BigInt(units), scale })),
  big: BigInt,
};

export const bigUnits: WholeUnits<bigint> = {
  zero: 0n,
  read: (text, scale) => rescale(exact(text), scale, "down"),
  of: (units) => units,
  plus: (a, b) => a + b,
  minus: (a, b) => a - b,
  times: (a, b) => a * b,
  divide: divideRounded,
  write: (units, scale) => formatExact({ units, scale }),
  big: (units) => units,
};
