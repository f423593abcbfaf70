import { Decimal } from "../foundation/decimal";

/** Numbers added from first to last; 0 for none. */
export function sumOf(numbers: readonly Decimal[]): Decimal {
  return numbers.reduce((sum, number) => sum.plus(number), new Decimal(0));
}
