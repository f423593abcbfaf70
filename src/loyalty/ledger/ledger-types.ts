import type { DecimalText } from "../../foundation/exact";
import type { PlainDate } from "../../foundation/plain-date";
import type { Answer, Because } from "../../rule/answer";
import type { Rule } from "../../rule/compile";
import type { Resumable } from "../../rule/fold";
import type { LedgerEvent, LedgerEventInput } from "./ledger-event-types";
import type { LedgerPolicy, LedgerPolicyInput } from "./ledger-policy-types";
import type { LedgerSnapshot, LedgerSnapshotInput, LedgerTotals, PendingLot, PointsLot } from "./ledger-snapshot-types";
import type { LedgerCode } from "./ledger-terms";

/** The points of one member, as a caller writes them. */
export interface LedgerFactsInput {
  /** The day the member joined; no event lies before it. */
  readonly joinedOn?: string | null;
  /** Where to start instead of from nothing. */
  readonly start?: LedgerSnapshotInput | null;
  /** What happened, in any order. */
  readonly events: readonly LedgerEventInput[];
}

/** The points of one member, as the rule reads them. */
export interface LedgerFacts {
  readonly joinedOn: PlainDate | null;
  readonly start: LedgerSnapshot | null;
  readonly events: readonly LedgerEvent[];
}

/** A line of the statement. */
export interface LedgerLine extends Because {
  /** The day. */
  readonly on: PlainDate;
  /** What happened. */
  readonly code: LedgerCode;
  /** Where it comes from. */
  readonly cites: readonly string[];
  /** The event behind it; `null` when time alone did it. */
  readonly event: string | null;
  /** The lot, where the line is about a single one. */
  readonly lot: string | null;
  /** What it adds to the balance. */
  readonly points: DecimalText;
  /** What it adds to what is pending. */
  readonly pending: DecimalText;
  /** The balance after it. */
  readonly balance: DecimalText;
}

/** What lapses after one day. */
export interface LapsingPoints {
  /** The last day on which they can be used. */
  readonly validThrough: PlainDate;
  /** How many, if none of them are used. */
  readonly points: DecimalText;
}

/** The points of a member on one day. */
export interface LedgerStatus extends Answer<"ledger", LedgerFacts> {
  /** A document. */
  readonly shape: "document";
  /** The live lots less the debt. */
  readonly balance: DecimalText;
  /** The balance in whole points, rounded down: the number a member is shown. */
  readonly shown: DecimalText;
  /** What cannot be used yet. */
  readonly pending: DecimalText;
  /** What the next credits pay off first. */
  readonly debt: DecimalText;
  /** The live lots in the order in which they are spent. */
  readonly lots: readonly PointsLot[];
  /** The lots that cannot be used yet, in the order in which they become usable. */
  readonly pendingLots: readonly PendingLot[];
  /** What lapses, by last valid day, if nothing more happens. */
  readonly lapsing: readonly LapsingPoints[];
  /** What has gone in and out. */
  readonly totals: LedgerTotals;
  /** Everything that happened, in order. */
  readonly statement: readonly LedgerLine[];
  /** Where the ledger stands, to go on from with `resume`. */
  readonly snapshot: LedgerSnapshot;
}

/** A compiled points programme. */
export type LedgerRule = Rule<LedgerPolicy, LedgerFactsInput, LedgerFacts, LedgerStatus> &
  Resumable<LedgerSnapshotInput, LedgerEventInput, LedgerStatus>;

/**
 * Compiles a points programme.
 *
 * @param policy - The programme as plain data.
 */
export type CompileLedger = (policy: LedgerPolicyInput) => LedgerRule;
