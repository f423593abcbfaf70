import { compareExact, type Exact, exact, plus, powerOfTen, times } from "../../foundation/exact";
import { dayOfWeek, type PlainDate } from "../../foundation/plain-date";
import { narrowed, type Whole } from "../../foundation/whole";
import type { EarnPolicy } from "./earn-types";
import { isFor, isForSome } from "./goods-filter";
import { isInForce } from "./in-force";
import type { MultiplierStacking } from "./ledger-terms";
import type { Multiplier, MultiplierCondition } from "./multiplier-types";
import type { Order, OrderLine } from "./order-types";

/** A factor on points: numerator / denominator. */
export interface MultiplierFactor {
  readonly exact: Exact;
  readonly numerator: Whole;
  readonly denominator: Whole;
  /** The factor over the one denominator of the programme: equal factors have equal weights. */
  readonly weight: Whole;
}

/** What the multipliers of a programme make together. */
export interface Multiplying {
  /** Those whose conditions an order meets, whatever its lines are. */
  met(order: Order, on: PlainDate): readonly Multiplier[];
  /** The factor on a line, or with `null` on what the order itself earns. */
  factor(met: readonly Multiplier[], line: OrderLine | null): MultiplierFactor;
}

const ONE: Exact = { units: 1n, scale: 0 };
const MINUS_ONE: Exact = { units: -1n, scale: 0 };

/** Prepares the multipliers of a programme. */
export function prepareMultipliers(earn: EarnPolicy): Multiplying {
  const { multipliers, stacking } = earn;
  const common = smallestFactorScale(earn);
  const factorOf = (applied: readonly Multiplier[]): MultiplierFactor => {
    const factor = stack(applied, stacking);
    return {
      exact: factor,
      numerator: narrowed(factor.units),
      denominator: narrowed(powerOfTen(factor.scale)),
      weight: narrowed(factor.units * powerOfTen(common - factor.scale)),
    };
  };
  const none = factorOf([]);
  return {
    met: (order, on) => (multipliers.length === 0 ? multipliers : multipliers.filter(({ when }) => holds(when, order, on))),
    factor: (met, line) => {
      if (met.length === 0) return none;
      const applied = met.filter((multiplier) => appliesTo(multiplier, line));
      return applied.length === 0 ? none : factorOf(applied);
    },
  };
}

/** Whether a multiplier that is met applies to a line, or with `null` to what the order itself earns. */
export function appliesTo(multiplier: Multiplier, line: OrderLine | null): boolean {
  return line === null ? multiplier.only === null : isFor(multiplier, line);
}

/** Whether lines can have factors of their own. */
export function differByLine(met: readonly Multiplier[]): boolean {
  return met.some(isForSome);
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

function holds(when: MultiplierCondition, { tier, channel }: Order, on: PlainDate): boolean {
  return (
    (when.days === null || when.days.includes(on)) &&
    (when.daysOfMonth === null || when.daysOfMonth.includes(Number(on.slice(8)))) &&
    (when.weekdays === null || when.weekdays.includes(dayOfWeek(on))) &&
    isInForce(when, on) &&
    (when.tiers === null || (tier !== null && when.tiers.includes(tier))) &&
    (when.channels === null || (channel !== null && when.channels.includes(channel)))
  );
}
