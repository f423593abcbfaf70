import { type DecimalText, exact } from "../foundation/exact";
import type { Issue } from "../foundation/issue";

/** An issue for a number that is to be divided by and is zero. */
export function zeroDenominator(value: DecimalText | number, path: Issue["path"]): Issue[] {
  const isZero = typeof value === "number" ? value === 0 : exact(value).units === 0n;
  return isZero ? [{ code: "zero-denominator", path, message: "expected something other than 0: it is divided by" }] : [];
}
