import { dayIn, dayReader } from "../../foundation/instant";
import type { PlainDate } from "../../foundation/plain-date";
import { inReplayOrder } from "../../rule/fold";
import type { LedgerEvent } from "./ledger-event-types";
import type { LedgerPolicy } from "./ledger-policy-types";
import type { LedgerFacts } from "./ledger-types";

/** An event whose day is known. */
export type Dated<Event extends LedgerEvent> = Event & { readonly on: PlainDate };

const CREDIT = 0;
const DEBIT = 1;
const REVIEW = 2;

/** On one day credits come before debits, and a review comes last. */
function rank(event: LedgerEvent): number {
  switch (event.kind) {
    case "redeem":
    case "refund":
    case "transfer-out":
      return DEBIT;
    case "adjust":
      return event.points.startsWith("-") ? DEBIT : CREDIT;
    case "reset":
      return REVIEW;
    default:
      return CREDIT;
  }
}

function isDated(event: LedgerEvent): event is Dated<LedgerEvent> {
  return event.on !== null;
}

/** The day of an event in the programme's zone; `null` where it names neither a day nor, with a zone, a moment. */
export function dayOf({ on, at }: LedgerEvent, timeZone: string | null): PlainDate | null {
  return on ?? (at === null || timeZone === null ? null : dayIn(at, timeZone));
}

/** Gives every event its day in the programme's zone and puts the events in replay order, each once. */
export function arrangeLedger<Facts extends LedgerFacts>(facts: Facts, { timeZone }: LedgerPolicy): Facts {
  return { ...facts, events: inLedgerOrder(timeZone === null ? facts.events : dated(facts.events, timeZone)) };
}

function dated(events: readonly LedgerEvent[], timeZone: string): readonly LedgerEvent[] {
  if (events.every(isDated)) return events;
  const read = dayReader(timeZone);
  return events.map((event) => (event.on !== null || event.at === null ? event : { ...event, on: read(event.at), at: null }));
}

/** The events whose day is known, in replay order, each once. */
export function inLedgerOrder(events: readonly LedgerEvent[]): Dated<LedgerEvent>[] {
  return inReplayOrder(events.filter(isDated), rank);
}

/** Events that have been arranged. */
export function arrangedEvents(events: readonly LedgerEvent[]): readonly Dated<LedgerEvent>[] {
  return events.every(isDated) ? events : events.filter(isDated);
}
