import type { PackedDay } from "../../foundation/packed-day";
import { unpackDay } from "../../foundation/plain-date";
import type { TierDays, TierGap, TierShortfall } from "./tier-gap-types";
import type { Level } from "./tier-plan";
import type { Walk } from "./tier-walk";

/** The days of a window. */
export function daysOf({ from, through }: { readonly from: PackedDay; readonly through: PackedDay }): TierDays {
  return { from: unpackDay(from), through: unpackDay(through) };
}

/** What is missing to the tier above that can be reached. */
export function nextOf<N extends number | bigint>({ plan, counters, rank }: Walk<N>, levels: readonly Level<N>[]): TierGap | null {
  const above = levels.find((level) => level.rank > rank && level.enters !== null);
  return above === undefined ? null : plan.conditions.gapTo(above.code, above.routes, counters.values);
}

/** What is missing to keep the tier when its term ends: what will be deducted then is missing too. */
export function keepOf<N extends number | bigint>(
  { plan, counters, rank }: Walk<N>,
  level: Level<N> | undefined,
  open: boolean,
): TierGap | null {
  if (level === undefined || rank === 0 || !open || level.keepRoutes.length === 0) return null;
  const values = [...counters.values];
  for (const { at, amount } of level.decay) values[at] = plan.units.minus(values[at] ?? plan.units.zero, amount);
  return plan.conditions.gapTo(level.code, level.keepRoutes, values);
}

/** What was missing in the window that closed last. */
export function shortfallOf<N extends number | bigint>({ plan, counters, rank }: Walk<N>, asOf: PackedDay): TierShortfall | null {
  const window = counters.closed.findLast(({ through, open }) => open && through < asOf);
  if (window === undefined) return null;
  const { levels, values } = window;
  const above = levels.find((level) => level.rank > rank && level.enters !== null);
  const own = levels[rank];
  return {
    ...daysOf(window),
    next: above === undefined ? null : plan.conditions.gapTo(above.code, above.routes, values),
    keep: own === undefined || rank === 0 || own.keepRoutes.length === 0 ? null : plan.conditions.gapTo(own.code, own.keepRoutes, values),
  };
}
