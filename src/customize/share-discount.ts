import { allocateUnits } from "../foundation/allocate";
import { divideRounded } from "../foundation/rounding";
import type { Allocation } from "./quote-terms";

/**
 * Shares an order discount over lines in proportion to their amounts; the shares always add up to it (M4, M8).
 * The amounts are all of one sign, and the discount has the same.
 */
export function shareDiscount(discount: bigint, amounts: readonly bigint[], allocation: Allocation): bigint[] {
  if (discount < 0n)
    return shareDiscount(
      -discount,
      amounts.map((amount) => -amount),
      allocation,
    ).map((share) => -share);
  if (discount === 0n) return amounts.map(() => 0n);
  if (allocation === "largest-remainder") return allocateUnits(discount, amounts);
  return allocation === "cumulative" ? byRunningSum(discount, amounts) : byLargestAmount(discount, amounts);
}

/** Each line gets what the rounded running share grows by. */
function byRunningSum(discount: bigint, amounts: readonly bigint[]): bigint[] {
  const whole = amounts.reduce((sum, amount) => sum + amount, 0n);
  let sum = 0n;
  let given = 0n;
  return amounts.map((amount) => {
    sum += amount;
    const upToHere = divideRounded(discount * sum, whole, "half-up");
    const share = upToHere - given;
    given = upToHere;
    return share;
  });
}

/** Each line gets its share rounded down, and the units left over go to the largest lines, on a tie to the earlier one. */
function byLargestAmount(discount: bigint, amounts: readonly bigint[]): bigint[] {
  const whole = amounts.reduce((sum, amount) => sum + amount, 0n);
  const shares = amounts.map((amount) => (discount * amount) / whole);
  const left = shares.reduce((rest, share) => rest - share, discount);
  const largestFirst = [...amounts.entries()].sort(([a, x], [b, y]) => (x === y ? a - b : x > y ? -1 : 1));
  for (const [position] of largestFirst.slice(0, Number(left))) shares[position] = (shares[position] ?? 0n) + 1n;
  return shares;
}
