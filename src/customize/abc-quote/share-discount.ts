import { allocateUnits, handOut } from "../../foundation/allocate";
import { divideWhole } from "../../foundation/rounding";
import { floorDivide, minusWhole, plusWhole, sumWhole, timesWhole, type Whole } from "../../foundation/whole";
import type { Allocation } from "./quote-terms";

/**
 * Shares an order discount over lines in proportion to their amounts; the shares always add up to it (M4, M8).
 * The amounts are all of one sign, and the discount has the same.
 */
export function shareDiscount(discount: Whole, amounts: readonly Whole[], allocation: Allocation): Whole[] {
  if (discount < 0)
    return shareDiscount(
      -discount,
      amounts.map((amount) => -amount),
      allocation,
    ).map((share) => -share);
  if (allocation === "largest-remainder") return allocateUnits(discount, amounts);
  return allocation === "cumulative" ? byRunningSum(discount, amounts) : byLargestAmount(discount, amounts);
}

/** Each line gets what the rounded running share grows by. */
function byRunningSum(discount: Whole, amounts: readonly Whole[]): Whole[] {
  const whole = sumWhole(amounts);
  let sum: Whole = 0;
  let given: Whole = 0;
  return amounts.map((amount) => {
    sum = plusWhole(sum, amount);
    const upToHere = divideWhole(timesWhole(discount, sum), whole, "half-up");
    const share = minusWhole(upToHere, given);
    given = upToHere;
    return share;
  });
}

/** Each line gets its share rounded down, and the units left over go to the largest lines, on a tie to the earlier one. */
function byLargestAmount(discount: Whole, amounts: readonly Whole[]): Whole[] {
  const whole = sumWhole(amounts);
  const shares = amounts.map((amount) => floorDivide(timesWhole(discount, amount), whole).quotient);
  handOut(Number(minusWhole(discount, sumWhole(shares))), shares, [...amounts]);
  return shares;
}
