import { Decimal } from "../../foundation/decimal";
import type { ResponseCount } from "./proportion-types";

/** A rate and Wilson's limits, as decimals. */
export interface WilsonLimits {
  readonly rate: Decimal;
  readonly lower: Decimal;
  readonly upper: Decimal;
}

/** (x + z²/2 ± z √(x (n − x) / n + z²/4)) / (n + z²) */
export function wilsonLimits({ responses, size }: ResponseCount, deviate: Decimal): WilsonLimits {
  const square = deviate.pow(2);
  const centre = square.div(2).plus(responses);
  const spread = new Decimal(responses)
    .times(size - responses)
    .div(size)
    .plus(square.div(4))
    .sqrt()
    .times(deviate);
  const whole = square.plus(size);
  return {
    rate: new Decimal(responses).div(size),
    lower: centre.minus(spread).div(whole),
    upper: centre.plus(spread).div(whole),
  };
}
