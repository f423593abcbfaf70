import { Decimal } from "../../foundation/decimal";

/** Below this a term no longer reaches a digit of the working precision. */
const NEGLIGIBLE = /* @__PURE__ */ new Decimal("1e-70");

/** The integral of t^power e^(−rate t) for t from 0 to a length; the power is 0 or 2. */
export function exponentialMoment(power: 0 | 2, rate: Decimal, length: Decimal): Decimal {
  const span = rate.times(length);
  if (span.abs().lte(1)) return seriesMoment(power, span, length);
  const rest = span.neg().exp();
  if (power === 0) return new Decimal(1).minus(rest).div(rate);
  const polynomial = span.times(span).plus(span.times(2)).plus(2);
  return new Decimal(2).minus(polynomial.times(rest)).div(rate.pow(3));
}

/** 1 − e^(−exponent), right in every digit however small the exponent is. */
export function shareReached(exponent: Decimal): Decimal {
  return exponentialMoment(0, new Decimal(1), exponent);
}

/** Near a rate of zero the closed form is a difference of equals; the series is not. */
function seriesMoment(power: 0 | 2, span: Decimal, length: Decimal): Decimal {
  let term = new Decimal(1);
  let sum = new Decimal(0);
  for (let order = 0; term.abs().gt(NEGLIGIBLE); order += 1) {
    sum = sum.plus(term.div(order + power + 1));
    term = term.times(span).div(-(order + 1));
  }
  return sum.times(length.pow(power + 1));
}
