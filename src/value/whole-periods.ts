import { Decimal } from "../foundation/decimal";

/** More digits than an exact power of a readable rate needs, fewer than the last ones, which are rounded. */
const CERTAIN_DIGITS = 50;

/**
 * The smallest real t with rate^t ≤ share, for both between 0 and 1; a quotient of logarithms that is a whole number comes out as one.
 */
export function periodsUntil(share: Decimal, rate: Decimal): Decimal {
  const periods = share.ln().div(rate.ln());
  const whole = periods.round();
  return periods.toSignificantDigits(CERTAIN_DIGITS).eq(whole) ? whole : periods;
}

/** A number of periods that never ends. */
export const forEver: Decimal = /* @__PURE__ */ new Decimal(Number.POSITIVE_INFINITY);
