import { canonicalJson } from "../foundation/canonical";
import type { Issue } from "../foundation/issue";
import { addDays, earliest, type PlainDate } from "../foundation/plain-date";
import type { Answer, Because } from "./answer";
import type { AsOf } from "./compile";

/** What every event of a history carries. */
export interface HistoryEvent {
  /** Tells it apart: the same id with the same content counts once, with other content it is an issue. */
  readonly id: string;
  /** The day it happened. */
  readonly on: PlainDate;
}

/** Why a stretch of a timeline began. */
export interface Cause extends Because {
  /** The event that brought it about; `null` when time alone did. */
  readonly event: string | null;
}

/** A stretch of time in one state. */
export interface Segment<State> {
  /** The state. */
  readonly state: State;
  /** Its first day; `null` when it has no known beginning. */
  readonly from: PlainDate | null;
  /** Its last day; `null` when it goes on as of the day asked for. */
  readonly through: PlainDate | null;
  /** What began it. */
  readonly cause: Cause;
}

/** The answer of a fold: the history as segments that tile time without gap or overlap. */
export interface Timeline<Name extends string, Given, State> extends Answer<Name, Given> {
  /** A timeline. */
  readonly shape: "timeline";
  /** The state on the day asked for. */
  readonly state: State;
  /** From the first to the one that goes on. */
  readonly segments: readonly Segment<State>[];
}

/** Finds events that share an id but not their content. */
export function eventIssues(events: readonly Pick<HistoryEvent, "id">[], path: Issue["path"] = ["events"]): Issue[] {
  const first = new Map<string, Pick<HistoryEvent, "id">>();
  const issues: Issue[] = [];
  events.forEach((event, position) => {
    const known = first.get(event.id);
    if (known === undefined) first.set(event.id, event);
    else if (canonicalJson(known) !== canonicalJson(event)) {
      const message = `expected one content for event ${JSON.stringify(event.id.slice(0, 40))}, got two`;
      issues.push({ code: "conflicting-event", path: [...path, position, "id"], message });
    }
  });
  return issues;
}

/**
 * Puts a set of events in replay order, each id once: by day, then by rank (lower first), then by id in code-unit order.
 * The order of the input does not matter.
 */
export function inReplayOrder<Event extends HistoryEvent>(events: readonly Event[], rank: (event: Event) => number): Event[] {
  const ordered = [...events].sort((a, b) => {
    if (a.on !== b.on) return a.on < b.on ? -1 : 1;
    const ranks = rank(a) - rank(b);
    if (ranks !== 0) return ranks;
    return a.id < b.id ? -1 : a.id > b.id ? 1 : 0;
  });
  // One id has one content, so a repeat stands beside it.
  return ordered.filter(({ id }, position) => id !== ordered[position - 1]?.id);
}

/** A state that moved, and why; without a cause the same segment goes on. */
export interface Move<State> {
  readonly state: State;
  readonly cause: Because | null;
}

/** A process that events and the passing of time move from state to state. */
export interface Process<State, Shown, Event extends HistoryEvent> {
  readonly start: State;
  readonly startCause: Because;
  /** What a segment shows of the state. */
  readonly show: (state: State) => Shown;
  /** The next day on which the state moves although nothing happens; later than the day it was reached. */
  readonly due: (state: State) => PlainDate | null;
  /** The move that time alone makes on its due day. */
  readonly lapse: (state: State, on: PlainDate) => Move<State>;
  /** The move that an event makes. */
  readonly apply: (state: State, event: Event) => Move<State>;
}

/** What a replay found. */
export interface Replay<State, Shown> {
  /** The state on the day asked for. */
  readonly state: State;
  readonly segments: readonly Segment<Shown>[];
  /** The first later day on which the state can move, by time or by an event already known. */
  readonly reviewOn: PlainDate | null;
}

type Start<Shown> = Omit<Segment<Shown>, "through">;

/**
 * Replays events, given in replay order, up to a day.
 * Where time and an event move the state on the same day, time goes first.
 */
export function replay<State, Shown, Event extends HistoryEvent>(
  process: Process<State, Shown, Event>,
  events: readonly Event[],
  asOf: PlainDate,
): Replay<State, Shown> {
  let state = process.start;
  const starts: Start<Shown>[] = [{ state: process.show(state), from: null, cause: { ...process.startCause, event: null } }];

  const move = (next: Move<State>, on: PlainDate, event: string | null) => {
    state = next.state;
    if (next.cause !== null) starts.push({ state: process.show(state), from: on, cause: { ...next.cause, event } });
  };
  const passTime = (until: PlainDate) => {
    for (let due = process.due(state); due !== null && due <= until; due = process.due(state)) move(process.lapse(state, due), due, null);
  };

  let upcoming: PlainDate | null = null;
  for (const event of events) {
    if (event.on > asOf) {
      upcoming = event.on;
      break;
    }
    passTime(event.on);
    move(process.apply(state, event), event.on, event.id);
  }
  passTime(asOf);
  return { state, segments: tile(starts), reviewOn: earliest(process.due(state), upcoming) };
}

const FIRST_DAY = "0001-01-01";

/** Ends each segment on the day before the next; a segment that lasted no day is left out. */
function tile<Shown>(starts: readonly Start<Shown>[]): Segment<Shown>[] {
  const segments: Segment<Shown>[] = [];
  starts.forEach((start, position) => {
    const next = starts[position + 1]?.from ?? null;
    const lasted = next === null || (next !== start.from && next !== FIRST_DAY);
    if (lasted)
      segments.push({ state: start.state, from: start.from, cause: start.cause, through: next === null ? null : addDays(next, -1) });
  });
  return segments;
}

/** The door of a fold that can go on from a state it gave before. */
export interface Resumable<Snapshot, EventInput, Output> {
  /**
   * Goes on from a snapshot instead of from the whole history.
   *
   * @param snapshot - The `snapshot` of an earlier answer.
   * @param events - What happened after the day of the snapshot; an earlier event is an issue, not a guess.
   * @param options - The day to answer for.
   */
  resume(snapshot: Snapshot, events: readonly EventInput[], options: AsOf): Output;
}

/** Adds the door to a rule whose facts are a start and events. */
export function withResume<
  Snapshot,
  EventInput,
  Output,
  Fold extends (input: { start: Snapshot; events: readonly EventInput[] }, options: AsOf) => Output,
>(fold: Fold): Fold & Resumable<Snapshot, EventInput, Output> {
  return Object.assign(fold, {
    resume: (start: Snapshot, events: readonly EventInput[], options: AsOf) => fold({ start, events }, options),
  });
}
