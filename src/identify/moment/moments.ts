import type { Instant } from "../../foundation/instant";
import type { Issue } from "../../foundation/issue";
import { daysBetween, type PlainDate, plainDate } from "../../foundation/plain-date";
import type { HistoryEvent } from "../../rule/fold";

/** An event of a day that may know its moment too. */
export interface TimedEvent extends HistoryEvent {
  /** The moment of it, in UTC; `null` where only the day is known. */
  readonly at: Instant | null;
}

/** How events of one day are ranked where their moments are equal or not known. */
export interface MomentOrder<Event> {
  /** The rank of an event, lower first. */
  readonly rank: (event: Event) => number;
  /** Whether an event opens something, so that it gives way to whatever its day brings when its moment is not known. */
  readonly opens: (event: Event) => boolean;
}

/**
 * Ranks the events of one day: by their moments, and of one moment by rank. Where only the day is known, what opens comes before
 * all moments and what closes after them, so that nobody gains by leaving the moment out (I25, I38).
 */
export function momentRank<Event extends TimedEvent>(
  events: readonly Event[],
  { rank, opens }: MomentOrder<Event>,
): (event: Event) => number {
  const moments = [...new Set(events.flatMap(({ at }) => (at === null ? [] : [at])))].sort();
  const positions = new Map(moments.map((moment, position) => [moment, position + 1]));
  const last = moments.length + 1;
  return (event) => {
    const position = event.at === null ? (opens(event) ? 0 : last) : (positions.get(event.at) ?? last);
    return position * RANKS + rank(event);
  };
}

/** More than there are ranks. */
const RANKS = 100;

/** A moment lies on its day in some time zone: its day in UTC is the day itself or one of its neighbours. */
export function momentIssues(events: readonly Pick<TimedEvent, "on" | "at">[], path: Issue["path"]): Issue[] {
  return events.flatMap(({ on, at }, position) => momentIssue(on, at, [...path, position, "at"]));
}

/** The same for one day and its moment. */
export function momentIssue(on: PlainDate | null, at: Instant | null, path: Issue["path"]): Issue[] {
  if (on === null || at === null || Math.abs(daysBetween(on, plainDate(at.slice(0, 10)))) <= 1) return [];
  return [{ code: "inconsistent", path, message: `expected a moment of ${on}, got ${at}` }];
}
