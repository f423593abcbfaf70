import type { Issue } from "../../foundation/issue";
import type { AnswerEvent, AuthorisationEvent, AuthorisationFacts, AuthorisationLine, QuotedEvent } from "./authorisation-types";

/** A quote or revision with every line as it then stood. */
export interface QuoteVersion {
  readonly event: QuotedEvent;
  /** 0 for the quote, 1 for its revision, and so on. */
  readonly number: number;
  readonly lines: ReadonlyMap<string, AuthorisationLine>;
}

/** Tells a quote or revision from an answer to one. */
export function isQuoted(event: AuthorisationEvent): event is QuotedEvent {
  return event.event === "quoted" || event.event === "revised";
}

/** Tells whether an event is a yes. */
export function isYes({ event }: AnswerEvent): boolean {
  return event === "authorised" || event === "re-authorised";
}

/**
 * The quote and its revisions by id, each following the one it names. Each event names the version it is about, so that
 * several of one day need no time of day to be put in order.
 */
export function versionsOf(events: readonly AuthorisationEvent[]): ReadonlyMap<string, QuoteVersion> {
  const quoted = events.filter(isQuoted);
  // Of two that replace the same one the first counts; the other is refused.
  const revisions = new Map(quoted.map((event) => [event.event === "revised" ? event.quote : null, event] as const).reverse());
  const versions = new Map<string, QuoteVersion>();
  let lines: ReadonlyMap<string, AuthorisationLine> = new Map();
  let next = quoted.find(({ event }) => event === "quoted");
  while (next !== undefined && !versions.has(next.id)) {
    lines = new Map([...lines, ...next.lines.map((line) => [line.id, line] as const)]);
    versions.set(next.id, { event: next, number: versions.size, lines });
    const revision: QuotedEvent | undefined = revisions.get(next.id);
    next = revision !== undefined && revision.on >= next.on ? revision : undefined;
  }
  return versions;
}

/**
 * Events that cannot have happened as they are told: a second quote, a revision or an answer that names no version of its day or
 * before, or lines that the version does not have. They are refused, because any reading of them would be a guess; work that
 * was done without a yes did happen and is an outcome.
 */
export function transitionIssues({ events }: AuthorisationFacts): Issue[] {
  const versions = versionsOf(events);
  return events.flatMap((event, position): Issue[] => {
    const issue = (key: string, message: string): Issue[] => [{ code: "invalid-transition", path: ["events", position, key], message }];
    if (isQuoted(event)) {
      if (versions.has(event.id)) return [];
      if (event.event === "quoted") return issue("event", 'expected a single quote, and "revised" for what replaces it');
      return issue("quote", "expected the id of the latest quote or revision, of the same day or before");
    }
    const version = versions.get(event.quote);
    if (version === undefined || version.event.on > event.on)
      return issue("quote", "expected the id of a quote or revision of the same day or before");
    if (event.event === "re-authorised" && version.number === 0) return issue("quote", "expected the id of a revision");
    if (event.lines?.every((line) => version.lines.has(line)) ?? true) return [];
    return issue("lines", "expected the ids of lines that this quote or revision has");
  });
}

const ANSWER_ORDER = [
  "authorised",
  "re-authorised",
  "declined",
  "withdrawn",
  "work-done",
] as const satisfies readonly AnswerEvent["event"][];

/**
 * The order of events of one day: by version, and for each version the version itself, then a yes, then a no, which wins, then
 * the work.
 */
export function replayRank(event: AuthorisationEvent, versions: ReadonlyMap<string, QuoteVersion>): number {
  const about = isQuoted(event) ? event.id : event.quote;
  const within = isQuoted(event) ? 0 : 1 + ANSWER_ORDER.indexOf(event.event);
  return (versions.get(about)?.number ?? 0) * (ANSWER_ORDER.length + 1) + within;
}
