import { groupBy } from "../../foundation/group-by";
import { dayNumber, type PlainDate } from "../../foundation/plain-date";
import { freeDays } from "./free-days";
import type { LevellingFacts, LevellingItem, LevellingPolicy } from "./levelling-types";
import { stableOffset } from "./stable-offset";
import type { WorkdayNumbers } from "./workday-numbers";

/** A contact in its turn, with its days by number. */
export interface Turn {
  readonly item: LevellingItem;
  readonly due: number;
  /** Its own working day, or a day that the calendar does not know. */
  readonly own: number;
  /** The day given, or a day that the calendar does not know. */
  readonly given: number;
}

/** Gives each contact its day, in the order in which they are served. */
export function placeContacts(policy: LevellingPolicy, workdays: WorkdayNumbers, facts: LevellingFacts, asOf: PlainDate): Turn[] {
  const { maxEarlyDays, spreadWorkdays } = policy;
  const today = dayNumber(asOf);
  const free = freeDays(workdays, facts.capacity);
  const ownDay = ownDays(workdays, today);

  const givenDay = (due: number, own: number): number => {
    const next = workdays.knows(own) ? free.next(own) : own;
    if (next === own) return own;
    const before = free.previous(own);
    return before >= Math.max(due - maxEarlyDays, today) ? before : next;
  };

  return inOrder(facts.items).map(({ item, due }) => {
    const own = ownDay(due, spreadWorkdays === 0 ? 0 : stableOffset(item.id, spreadWorkdays + 1));
    const given = givenDay(due, own);
    if (workdays.knows(given)) free.take(given);
    return { item, due, own, given };
  });
}

/**
 * By due day, then the higher priority, then id; the same contact twice counts once. Days are put apart first, because that is most
 * of the order.
 */
function inOrder(items: readonly LevellingItem[]): Pick<Turn, "item" | "due">[] {
  const days = [...groupBy(items, ({ dueOn }) => dueOn)].sort(([a], [b]) => (a < b ? -1 : 1));
  return days.flatMap(([dueOn, sameDay]) => {
    const due = dayNumber(dueOn);
    const sorted = sameDay.sort(byPriority);
    return sorted.filter(({ id }, position) => id !== sorted[position - 1]?.id).map((item) => ({ item, due }));
  });
}

function byPriority(a: LevellingItem, b: LevellingItem): number {
  return b.priority - a.priority || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);
}

/** A spread is shorter than this, so that a day and an offset make one number. */
const OFFSETS = 64;

/** The first working day on or after the due day, so many working days later, and never before today. */
function ownDays({ knows, reach }: WorkdayNumbers, today: number): (due: number, offset: number) => number {
  const found = new Map<number, number>();
  const search = (due: number, offset: number): number => {
    if (offset === 0) return reach(Math.max(due, today), 1);
    let day = reach(due, 1);
    for (let left = offset; left > 0 && knows(day); left -= 1) day = reach(day + 1, 1);
    return knows(day) ? Math.max(day, reach(today, 1)) : day;
  };
  return (due, offset) => {
    const key = due * OFFSETS + offset;
    const day = found.get(key) ?? search(due, offset);
    found.set(key, day);
    return day;
  };
}
