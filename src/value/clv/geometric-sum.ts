import { Decimal } from "../../foundation/decimal";

/**
 * 1 + x + x² + … with so many terms, or for ever with `null`, which needs x < 1.
 * A finite sum is built by doubling, S(2n) = S(n) (1 + x^n): nothing is subtracted, so no digit is lost as x approaches 1.
 */
export function geometricSum(ratio: Decimal, terms: number | null): Decimal {
  const one = new Decimal(1);
  if (terms === null) return one.div(one.minus(ratio));
  let sum = new Decimal(0);
  let power = one;
  for (const bit of terms.toString(2)) {
    sum = sum.times(power.plus(1));
    power = power.times(power);
    if (bit === "0") continue;
    sum = sum.times(ratio).plus(1);
    power = power.times(ratio);
  }
  return sum;
}
