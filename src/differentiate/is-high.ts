import { compareExact, type DecimalText, exact } from "../foundation/exact";

/** Whether a number reaches its bound, which is inclusive (G5); `null` while it is unknown. */
export function isHigh(value: DecimalText | null, bound: DecimalText): boolean | null {
  return value === null ? null : compareExact(exact(value), exact(bound)) >= 0;
}
