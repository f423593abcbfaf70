import { currencyDecimals } from "../../foundation/currency";
import { decimalsOf } from "../../foundation/document-unit";
import { compareExact, type DecimalText, type Exact, exact, formatUnits, powerOfTen, rescale } from "../../foundation/exact";
import type { Order, OrderLine, OrderUnits } from "./authorisation-order";
import type { AuthorisationFacts, AuthorisationTolerance } from "./authorisation-types";
import type { QuoteVersion } from "./quote-history";

/** The units of a history. */
export function unitsOf(history: AuthorisationFacts): OrderUnits {
  return { decimals: currencyDecimals(history.currency) ?? 0, written: decimalsOf(history) };
}

/** Reads an amount; it is no finer than the unit. */
export function toUnits(amount: DecimalText, { written }: OrderUnits): bigint {
  return rescale(exact(amount), written, "down");
}

/** Writes an amount. */
export function fromUnits(amount: bigint, { written }: OrderUnits): DecimalText {
  return formatUnits(amount, written);
}

/** A sum of lines is never more than the whole that a version states, where rounding down took something off. */
function atMostWhole(sum: bigint, version: QuoteVersion | null, units: OrderUnits): bigint {
  const total = version?.event.total ?? null;
  if (total === null) return sum;
  const whole = toUnits(total, units);
  return sum < whole ? sum : whole;
}

/** What the customer said yes to, by how much it may be exceeded, and what it comes to now. */
export interface OrderAmounts {
  readonly authorised: bigint;
  readonly tolerance: bigint;
  readonly current: bigint;
}

/** The lines with a yes, as they were agreed and as they are now, and the tolerance on what was agreed (M10). */
export function amountsOf({ version, lines, agreed }: Order, tolerance: AuthorisationTolerance, units: OrderUnits): OrderAmounts {
  let before = 0n;
  let now = 0n;
  for (const { id, total } of version?.lines.values() ?? []) {
    const line = lines.get(id);
    if (!isStanding(line)) continue;
    before += line.agreed;
    now += toUnits(total, units);
  }
  const authorised = atMostWhole(before, agreed, units);
  return { authorised, tolerance: toleranceOn(authorised, tolerance, units), current: atMostWhole(now, version, units) };
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
