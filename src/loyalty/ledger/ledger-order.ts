import { dayIn } from "../../foundation/instant";
import type { PlainDate } from "../../foundation/plain-date";
import { inReplayOrder } from "../../rule/fold";
import type { LedgerEvent } from "./ledger-event-types";

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

/** The events in replay order, each once, moments turned into days of the programme's zone. */
export function datedEvents(events: readonly LedgerEvent[], timeZone: string | null): Dated<LedgerEvent>[] {
  if (events.every(isDated)) return inReplayOrder(events, rank);
  const dated: Dated<LedgerEvent>[] = [];
  for (const event of events) {
    const known: LedgerEvent = event.on === null ? { ...event, on: dayOf(event, timeZone) } : event;
    if (isDated(known)) dated.push(known);
  }
  return inReplayOrder(dated, rank);
}
