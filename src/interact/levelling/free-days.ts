import type { WorkdayNumbers } from "./workday-numbers";

/** The room that is left on working days. Days are numbers. */
export interface FreeDays {
  /** The first day with room from a working day on, itself included; or the first day that the calendar does not know. */
  next(day: number): number;
  /** The same backwards. */
  previous(day: number): number;
  /** Puts a contact on a day with room. */
  take(day: number): void;
}

/**
 * Keeps the room of each day. A full day points to its neighbour, and every search shortens the way it took, so that a hundred
 * thousand searches through full weeks cost hardly more than one step each.
 */
export function freeDays({ reach }: WorkdayNumbers, capacity: number): FreeDays {
  const loads = new Map<number, number>();
  const later = new Map<number, number>();
  const earlier = new Map<number, number>();
  return {
    next: (day) => follow(later, day),
    previous: (day) => follow(earlier, day),
    take: (day) => {
      const load = (loads.get(day) ?? 0) + 1;
      loads.set(day, load);
      if (load < capacity) return;
      later.set(day, reach(day + 1, 1));
      earlier.set(day, reach(day - 1, -1));
    },
  };
}

function follow(pointers: Map<number, number>, from: number): number {
  let end = from;
  for (let next = pointers.get(end); next !== undefined; next = pointers.get(end)) end = next;
  for (let at = from; at !== end; ) {
    const next = pointers.get(at) ?? end;
    pointers.set(at, end);
    at = next;
  }
  return end;
}
