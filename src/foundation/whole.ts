/**
 * A whole number of any size: a `number` as long as that is exact, a `bigint` beyond.
 * Every value has one form, so `===` compares; `<`, `>` and a leading minus work on both.
 */
export type Whole = number | bigint;

/** The powers of ten that a `number` carries exactly. */
const SMALL_POWERS = [1, 10, 100, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15] as const;

/** Ten to the power of a small whole number. */
export function wholePowerOfTen(exponent: number): Whole {
  return SMALL_POWERS[exponent] ?? 10n ** BigInt(exponent);
}

/** The one form of a value. */
export function narrowed(value: bigint): Whole {
  const number = Number(value);
  return Number.isSafeInteger(number) ? number : value;
}

// The exact result of two safe numbers is safe, or it is so large that its rounded form is not: so the check below suffices.

/** Adds without loss. */
export function plusWhole(a: Whole, b: Whole): Whole {
  if (typeof a === "number" && typeof b === "number") {
    const sum = a + b;
    if (Number.isSafeInteger(sum)) return sum;
  }
  return narrowed(BigInt(a) + BigInt(b));
}

/** Subtracts without loss. */
export function minusWhole(a: Whole, b: Whole): Whole {
  if (typeof a === "number" && typeof b === "number") {
    const difference = a - b;
    if (Number.isSafeInteger(difference)) return difference;
  }
  return narrowed(BigInt(a) - BigInt(b));
}

/** Multiplies without loss. */
export function timesWhole(a: Whole, b: Whole): Whole {
  if (typeof a === "number" && typeof b === "number") {
    const product = a * b;
    if (Number.isSafeInteger(product)) return product;
  }
  return narrowed(BigInt(a) * BigInt(b));
}

/** Adds a list without loss. */
export function sumWhole(values: readonly Whole[]): Whole {
  let sum: Whole = 0;
  for (const value of values) sum = plusWhole(sum, value);
  return sum;
}

/** The largest whole multiple of the divisor, and what is left above it: never negative. The divisor is positive. */
export function floorDivide(dividend: Whole, divisor: Whole): { readonly quotient: Whole; readonly rest: Whole } {
  if (typeof dividend === "number" && typeof divisor === "number") {
    // A quotient of safe numbers never rounds to a whole number it does not reach, so the rest is exact.
    const quotient = Math.trunc(dividend / divisor);
    const rest = dividend - quotient * divisor;
    return rest < 0 ? { quotient: quotient - 1, rest: rest + divisor } : { quotient, rest };
  }
  const [large, by] = [BigInt(dividend), BigInt(divisor)];
  const rest = ((large % by) + by) % by;
  return { quotient: narrowed((large - rest) / by), rest: narrowed(rest) };
}
