import { Decimal as SharedDecimal } from "decimal.js";

/** `ROUND_HALF_EVEN`, written out: reading it from the shared constructor would keep decimal.js in every bundle. */
const HALF_EVEN = 6;

/**
 * The library's own decimal constructor: what a host does to the shared one cannot reach it.
 *
 * Inputs carry at most 50 digits, so sums of inputs are exact at this precision; quotients, powers and logarithms are
 * rounded to it, far beyond the 20 digits that are printed.
 */
export const Decimal = /* @__PURE__ */ SharedDecimal.clone({ defaults: true, precision: 64, rounding: HALF_EVEN });

/** A number inside a formula: a local variable, never a field of a result. */
export type Decimal = SharedDecimal;

const PRINTED = 20;
const EXACT = 50;

/**
 * Writes a computed number: exact values in full, others with 20 significant digits, never an exponent.
 * A value that needs no more than 50 of the 64 digits it was computed with has not been rounded.
 */
export function decimalText(value: Decimal): string {
  if (value.isZero()) return "0";
  if (!value.isFinite()) return value.isNegative() ? "-Infinity" : "Infinity";
  const printed = value.precision() > EXACT ? value.toSignificantDigits(PRINTED) : value;
  return printed.toFixed();
}
