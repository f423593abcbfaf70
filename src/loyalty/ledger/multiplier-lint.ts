import { compareExact, exact } from "../../foundation/exact";
import { addPackedDays } from "../../foundation/packed-day";
import { dayOfWeek, type PlainDate, packDay, unpackDay } from "../../foundation/plain-date";
import type { Warning } from "../../rule/answer";
import { isForNothing, sameGoods } from "./earn-lint";
import type { EarnPolicy } from "./earn-types";
import { isForSome } from "./goods-filter";
import { type Days, isInForce, overlap } from "./in-force";
import type { MultiplierStacking } from "./ledger-terms";
import type { Multiplier, MultiplierCondition } from "./multiplier-types";

/** The days on which terms hold. */
type TermsDays = Days & { readonly from: PlainDate };

/** What is foolish about the multipliers of terms that hold on some days. */
export function lintMultipliers({ multipliers, stacking }: EarnPolicy, days: TermsDays): Warning[] {
  return multipliers.flatMap((multiplier, at): Warning[] => {
    const path = ["multipliers", at];
    if (isIdle(multiplier, days)) return [{ code: "idle-multiplier", path }];
    const others = multipliers.filter((_, other) => other !== at);
    return others.some((other) => beats(other, multiplier, multipliers, stacking)) ? [{ code: "shadowed-multiplier", path }] : [];
  });
}

/** A multiplier without goods, without a member it could be for, or without a day. */
function isIdle(multiplier: Multiplier, days: TermsDays): boolean {
  const { tiers, channels } = multiplier.when;
  return tiers?.length === 0 || channels?.length === 0 || isForNothing(multiplier) || !hasDay(multiplier.when, days);
}

/** Every weekday falls on every day of every month within so many days. */
const LONGEST_WAIT = 366 * 28;

function hasDay(when: MultiplierCondition, days: TermsDays): boolean {
  if (when.days !== null) return when.days.some((day) => isInForce(days, day) && meets(when, day));
  if (!overlap(when, days)) return false;
  if (when.daysOfMonth === null && when.weekdays === null) return true;
  let day = packDay(latest(when.from, days.from));
  for (let waited = 0; waited < LONGEST_WAIT && !Number.isNaN(day); waited += 1) {
    const on = unpackDay(day);
    if (!isInForce(when, on) || !isInForce(days, on)) return false;
    if (meets(when, on)) return true;
    day = addPackedDays(day, 1);
  }
  return false;
}

function latest(a: PlainDate | null, b: PlainDate): PlainDate {
  return a === null || b > a ? b : a;
}

function meets(when: MultiplierCondition, on: PlainDate): boolean {
  return (
    isInForce(when, on) &&
    (when.daysOfMonth === null || when.daysOfMonth.includes(Number(on.slice(8)))) &&
    (when.weekdays === null || when.weekdays.includes(dayOfWeek(on)))
  );
}

/** Where only the largest counts, one that is never larger than another that applies whenever it does is never seen. */
function beats(other: Multiplier, one: Multiplier, all: readonly Multiplier[], stacking: MultiplierStacking): boolean {
  if (stacking !== "largest-only" || !covers(other, one)) return false;
  const difference = compareExact(exact(other.factor), exact(one.factor));
  // Of two that are the same, the later one is the idle one.
  return difference > 0 || (difference === 0 && (!covers(one, other) || all.indexOf(other) < all.indexOf(one)));
}

/** Whether the wider one applies whenever the narrower one does. */
function covers(wider: Multiplier, narrower: Multiplier): boolean {
  const [a, b] = [wider.when, narrower.when];
  return (
    (!isForSome(wider) || sameGoods(wider, narrower)) &&
    contains(a.days, b.days) &&
    contains(a.daysOfMonth, b.daysOfMonth) &&
    contains(a.weekdays, b.weekdays) &&
    contains(a.tiers, b.tiers) &&
    contains(a.channels, b.channels) &&
    (a.from === null || (b.from !== null && a.from <= b.from)) &&
    (a.through === null || (b.through !== null && a.through >= b.through))
  );
}

function contains<T>(wider: readonly T[] | null, narrower: readonly T[] | null): boolean {
  return wider === null || (narrower?.every((value) => wider.includes(value)) ?? false);
}
