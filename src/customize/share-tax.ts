/** A share of an amount as a fraction: the rate itself, or the part of a price with tax that is tax. */
export interface TaxFraction {
  readonly part: bigint;
  readonly whole: bigint;
}

/**
 * Shares the tax of one rate over its lines: each gets its exact tax rounded down, and the units left over go to the
 * largest remainders, on a tie to the earlier line. Lines may be of either sign, so no line is more than a unit off its own tax.
 */
export function shareTax(tax: bigint, amounts: readonly bigint[], { part, whole }: TaxFraction): bigint[] {
  // Mirrored where the first line is taken back, so that a reversed quote gives exactly the negative shares.
  const sign = (amounts.find((amount) => amount !== 0n) ?? 0n) < 0n ? -1n : 1n;
  const shares: bigint[] = [];
  const rests: bigint[] = [];
  let left = sign * tax;
  for (const amount of amounts) {
    const product = sign * amount * part;
    const rest = ((product % whole) + whole) % whole;
    const share = (product - rest) / whole;
    shares.push(share);
    rests.push(rest);
    left -= share;
  }
  if (left > 0n) {
    const largestFirst = [...rests.entries()].sort(([a, x], [b, y]) => (x === y ? a - b : x > y ? -1 : 1));
    for (const [position] of largestFirst.slice(0, Number(left))) shares[position] = (shares[position] ?? 0n) + 1n;
  }
  return sign < 0n ? shares.map((share) => -share) : shares;
}
