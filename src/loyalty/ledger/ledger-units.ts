import { type DecimalText, formatExact, formatUnits, rescaleWhole, scaled } from "../../foundation/exact";
import type { Whole } from "../../foundation/whole";

/** Points and money are counted in whole units of 10^−scale. The text is no finer. */
export function readUnits(text: DecimalText, scale: number): Whole {
  const { units, scale: own } = scaled(text);
  return rescaleWhole(units, own, scale, "down");
}

/** The shortest text of units of 10^−scale. */
export function writeUnits(units: Whole, scale: number): DecimalText {
  return scale === 0 ? formatUnits(units, 0) : formatExact({ units: BigInt(units), scale });
}
