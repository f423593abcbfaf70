import { Decimal } from "../../../src/foundation/decimal";

/** Equal to 18 digits: what is printed has 20. */
export function close(a: Decimal | string | undefined, b: Decimal | string | number | undefined): boolean {
  if (a === undefined || b === undefined) return false;
  return new Decimal(a).minus(b).abs().lte(new Decimal(a).abs().times("1e-18").plus("1e-30"));
}
