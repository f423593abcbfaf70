import { Decimal } from "../../../src/foundation/decimal";
import { runs } from "../arbitrary";

/** Equal to 18 digits: what is printed has 20. */
export function close(a: Decimal | string | undefined, b: Decimal | string | number | undefined): boolean {
  if (a === undefined || b === undefined) return false;
  return new Decimal(a).minus(b).abs().lte(new Decimal(a).abs().times("1e-18").plus("1e-30"));
}

/** For properties that take roots and logarithms at 64 digits, which are slow. */
export const fewer = { numRuns: runs.numRuns / 5 };
