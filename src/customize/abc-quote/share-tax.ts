import { handOut } from "../../foundation/allocate";
import { floorDivide, minusWhole, timesWhole, type Whole } from "../../foundation/whole";

/** A share of an amount as a fraction: the rate itself, or the part of a price with tax that is tax. */
export interface TaxFraction {
  readonly part: Whole;
  readonly whole: Whole;
}

/**
 * Shares the tax of one rate over its lines: each gets its exact tax rounded down, and the units left over go to the
 * largest remainders, on a tie to the earlier line. Lines may be of either sign, so no line is more than a unit off its own tax.
 */
export function shareTax(tax: Whole, bases: readonly Whole[], { part, whole }: TaxFraction): readonly Whole[] {
  if (bases.length === 1) return [tax];
  // Mirrored where the first line is taken back, so that a reversed quote gives exactly the negative shares.
  const mirrored = (bases.find((base) => base !== 0) ?? 0) < 0;
  const shares: Whole[] = [];
  const rests: Whole[] = [];
  let left = mirrored ? -tax : tax;
  for (const base of bases) {
    const { quotient, rest } = floorDivide(timesWhole(mirrored ? -base : base, part), whole);
    shares.push(quotient);
    rests.push(rest);
    left = minusWhole(left, quotient);
  }
  handOut(Number(left), shares, rests);
  return mirrored ? shares.map((share) => -share) : shares;
}
