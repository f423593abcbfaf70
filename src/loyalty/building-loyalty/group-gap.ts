import { Decimal, decimalText } from "../../foundation/decimal";
import type { Working } from "../../rule/figure";
import type { GroupCount, GroupGap } from "./loyalty-measures-types";

/** The shares of two groups and the first less the second. */
export function groupGap(first: GroupCount, second: GroupCount, { step }: Working): GroupGap {
  const one = step("first", "count / customers of the first group", new Decimal(first.count).div(first.customers));
  const other = step("second", "count / customers of the second group", new Decimal(second.count).div(second.customers));
  return { first: decimalText(one), second: decimalText(other), gap: decimalText(step("gap", "first − second", one.minus(other))) };
}
