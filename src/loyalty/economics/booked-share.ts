import { type Exact, powerOfTen } from "../../foundation/exact";
import { divideRounded } from "../../foundation/rounding";
import type { BookedUnit } from "./points-liability-types";

/** Whole · part / of, settled once to the booked unit. `of` is above zero. */
export function bookedShare(whole: Exact, part: Exact, of: Exact, { decimals, mode }: BookedUnit): Exact {
  const dividend = whole.units * part.units * powerOfTen(of.scale + decimals);
  return { units: divideRounded(dividend, of.units * powerOfTen(whole.scale + part.scale), mode), scale: decimals };
}
