import { type PlainDate, packDay } from "../../foundation/plain-date";
import type { LedgerAwards } from "./ledger-awards";
import { LedgerBook } from "./ledger-book";
import type { LedgerClock } from "./ledger-clock";
import type { LedgerEvent } from "./ledger-event-types";
import type { Dated } from "./ledger-order";
import type { Programme } from "./ledger-programme";
import type { LedgerFacts } from "./ledger-types";

/** Where a ledger has come to. */
export interface Replayed {
  readonly clock: LedgerClock;
  readonly awards: LedgerAwards;
  /** The day of the first event that is not known yet. */
  readonly upcoming: PlainDate | null;
}

/** How far a ledger is replayed. */
export interface ReplayOptions {
  /** In replay order. */
  readonly events: readonly Dated<LedgerEvent>[];
  readonly asOf: PlainDate;
  /** Whether to remember every purchase, for a look at one of them. */
  readonly remember: boolean;
}

/** Replays events up to a day. */
export function replayLedger(programme: Programme, facts: LedgerFacts, { events, asOf, remember }: ReplayOptions): Replayed {
  const book = new LedgerBook(programme, facts, { events, remember });
  const { clock, awards } = book;
  for (const event of events) {
    if (event.on > asOf) {
      clock.passTo(packDay(asOf));
      return { clock, awards, upcoming: event.on };
    }
    book.enter(event);
  }
  clock.passTo(packDay(asOf));
  return { clock, awards, upcoming: null };
}
