import { Decimal } from "../../foundation/decimal";
import { normalQuantile } from "../../foundation/normal-quantile";

const DECIMALS = 15;

/**
 * The standard normal deviate with a given tail beyond it, from a `number` and rounded to 15 decimals; whatever is reckoned
 * from it is reckoned in decimals, so a reader who starts from the deviate in the steps gets every digit again.
 */
export function normalDeviate(tail: Decimal): Decimal {
  return new Decimal(normalQuantile(tail.toNumber())).toDecimalPlaces(DECIMALS);
}

/** The deviate of an interval: half of what is left out lies on either side. */
export function deviateOf(confidence: string): Decimal {
  return normalDeviate(new Decimal(1).minus(confidence).div(2));
}
