import { currencyDecimals } from "../foundation/currency";
import { compareExact, type DecimalText, type Exact, exact, formatUnits, powerOfTen, rescale } from "../foundation/exact";
import type { Order, OrderLine, OrderUnits } from "./authorisation-order";
import type { AuthorisationHistory, AuthorisationTolerance } from "./authorisation-types";
import type { QuoteVersion } from "./quote-history";

/** The units of a history. */
export function unitsOf({ currency, amounts }: AuthorisationHistory): OrderUnits {
  const decimals = currencyDecimals(currency) ?? 0;
  return { decimals, written: amounts === "minor" ? 0 : decimals };
}

/** Reads an amount; it is no finer than the unit. */
export function toUnits(amount: DecimalText, { written }: OrderUnits): bigint {
  return rescale(exact(amount), written, "down");
}

/** Writes an amount. */
export function fromUnits(amount: bigint, { written }: OrderUnits): DecimalText {
  return formatUnits(amount, written);
}

/** What all lines of a version come to. */
export function wholeOf({ event, lines }: QuoteVersion, units: OrderUnits): bigint {
  if (event.total !== null) return toUnits(event.total, units);
  let sum = 0n;
  for (const { total } of lines.values()) sum += toUnits(total, units);
  return sum;
}

/** What the customer said yes to, by how much it may be exceeded, and what it comes to now. */
export interface OrderAmounts {
  readonly authorised: bigint;
  readonly tolerance: bigint;
  readonly current: bigint;
}

/** The lines with a yes, never more than the whole they are part of, and the tolerance on that (M10). */
export function amountsOf(order: Order, tolerance: AuthorisationTolerance, units: OrderUnits): OrderAmounts {
  const { version, agreedWhole } = order;
  const standing = version === null ? [] : [...version.lines.values()].map(({ id, total }) => ({ line: order.lines.get(id), total }));
  let agreed = 0n;
  let now = 0n;
  for (const { line, total } of standing) {
    if (!isStanding(line)) continue;
    agreed += line.agreed;
    now += toUnits(total, units);
  }
  const authorised = agreed < agreedWhole ? agreed : agreedWhole;
  const whole = version === null ? 0n : wholeOf(version, units);
  return { authorised, tolerance: toleranceOn(authorised, tolerance, units), current: now < whole ? now : whole };
}

/** Whether a yes of the customer stands. */
export function isStanding(line: OrderLine | undefined): line is OrderLine & { readonly agreed: bigint } {
  return line !== undefined && line.agreed !== null;
}

/** min(max(rate × authorised, floor), cap), rounded once to the unit; what is not given does not bind, and on nothing there is none. */
export function toleranceOn(authorised: bigint, { rate, floor, cap }: AuthorisationTolerance, { decimals }: OrderUnits): bigint {
  if (authorised <= 0n) return 0n;
  const share = exact(rate);
  let allowed: Exact = { units: authorised * share.units, scale: share.scale };
  const smallest = (amount: DecimalText): Exact => ({ units: exact(amount).units * powerOfTen(decimals), scale: exact(amount).scale });
  if (floor !== null && compareExact(smallest(floor), allowed) > 0) allowed = smallest(floor);
  if (cap !== null && compareExact(smallest(cap), allowed) < 0) allowed = smallest(cap);
  return rescale(allowed, 0, "half-up");
}
