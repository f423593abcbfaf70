import { compareExact, type Exact, exact, plus, powerOfTen, times } from "../../foundation/exact";
import { dayOfWeek, type PlainDate } from "../../foundation/plain-date";
import { narrowed, type Whole } from "../../foundation/whole";
import type { EarnPolicy, Multiplier, MultiplierCondition, Order } from "./earn-types";
import type { MultiplierStacking } from "./ledger-terms";

/** The factor on the points of a purchase: numerator / denominator, and which multipliers made it. */
export interface MultiplierFactor {
  readonly multipliers: readonly Multiplier[];
  readonly exact: Exact;
  readonly numerator: Whole;
  readonly denominator: Whole;
}

const ONE: Exact = { units: 1n, scale: 0 };

/** Prepares the multipliers of a programme. */
export function multiplierFactor({ multipliers, stacking }: EarnPolicy): (order: Order, on: PlainDate) => MultiplierFactor {
  const factorOf = (applied: readonly Multiplier[]): MultiplierFactor => {
    const factor = stack(applied, stacking);
    return { multipliers: applied, exact: factor, numerator: narrowed(factor.units), denominator: narrowed(powerOfTen(factor.scale)) };
  };
  const none = factorOf([]);
  if (multipliers.length === 0) return () => none;
  return (order, on) => {
    const applied = multipliers.filter(({ when }) => holds(when, order, on));
    return applied.length === 0 ? none : factorOf(applied);
  };
}

/** How many decimals a factor can have at most. */
export function smallestFactorScale({ multipliers, stacking }: EarnPolicy): number {
  const scales = multipliers.map(({ factor }) => exact(factor).scale);
  return stacking === "multiply" ? scales.reduce((sum, scale) => sum + scale, 0) : Math.max(0, ...scales);
}

function stack(applied: readonly Multiplier[], stacking: MultiplierStacking): Exact {
  const factors = applied.map(({ factor }) => exact(factor));
  const [first, ...others] = factors;
  if (first === undefined) return ONE;
  switch (stacking) {
    case "largest-only":
      return others.reduce((largest, factor) => (compareExact(factor, largest) > 0 ? factor : largest), first);
    case "multiply":
      return others.reduce(times, first);
    case "add": {
      const added = factors.reduce((sum, { units, scale }) => plus(sum, plus({ units, scale }, MINUS_ONE)), ONE);
      return added.units > 0n ? added : { units: 0n, scale: 0 };
    }
  }
}

const MINUS_ONE: Exact = { units: -1n, scale: 0 };

function holds(when: MultiplierCondition, { tier, channel }: Order, on: PlainDate): boolean {
  return (
    (when.days === null || when.days.includes(on)) &&
    (when.daysOfMonth === null || when.daysOfMonth.includes(Number(on.slice(8)))) &&
    (when.weekdays === null || when.weekdays.includes(dayOfWeek(on))) &&
    (when.from === null || on >= when.from) &&
    (when.through === null || on <= when.through) &&
    (when.tiers === null || (tier !== null && when.tiers.includes(tier))) &&
    (when.channels === null || (channel !== null && when.channels.includes(channel)))
  );
}
