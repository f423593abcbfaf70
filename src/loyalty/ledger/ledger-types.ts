import type { AmountUnit } from "../../foundation/currency";
import type { AmountInput, DecimalText } from "../../foundation/exact";
import type { Period } from "../../foundation/period";
import type { PlainDate } from "../../foundation/plain-date";
import type { Answer, Because } from "../../rule/answer";
import type { Rule } from "../../rule/compile";
import type { Resumable } from "../../rule/fold";
import type { PolicyHead, PolicyHeadInput } from "../../rule/policy";
import type { EarnPolicy, EarnPolicyInput } from "./earn-types";
import type { LedgerEvent, LedgerEventInput } from "./ledger-event-types";
import type { LedgerCode, LedgerEventKind, PointsReturn, PointsShortage } from "./ledger-terms";

/** When points lapse. Every day named is the last on which they can be used. */
export type PointsExpiry =
  | {
      /** They never lapse. */
      readonly kind: "never";
    }
  | {
      /** So long after they were earned: n months end on the day before the same day n months later, n days on the n-th day after. */
      readonly kind: "after-earning";
      /** How long. */
      readonly period: Period;
      /** With a unit they last to its end: the month, quarter or year of the day so much later. Absent or null: to the day. */
      readonly roundTo?: "month" | "quarter" | "year" | null;
    }
  | {
      /** At the end of the month in which they were earned. */
      readonly kind: "end-of-month";
    }
  | {
      /** At the end of the year in which they were earned. */
      readonly kind: "end-of-year";
    }
  | {
      /** At the end of the same month of the next year. */
      readonly kind: "end-of-same-month-next-year";
    }
  | {
      /** All together, so many months after the last activity; the last valid day is the day before. */
      readonly kind: "inactivity";
      /** How many months. */
      readonly months: number;
    };

/** How long points of purchases and actions are held back before they can be used. */
export type PointsPending =
  | {
      /** For a time. */
      readonly kind: "days";
      /** They can be used from the day so many days after. */
      readonly days: number;
    }
  | {
      /** Until a `confirm` event, however long that takes. */
      readonly kind: "until-confirmed";
    };

/** When a review sets the points to zero, at the beginning of its day. */
export type PointsReset =
  | {
      /** Every so many days since the member joined, which is day 0. */
      readonly kind: "every-days";
      /** How many. */
      readonly days: number;
    }
  | {
      /** On one day of every year; 29 February becomes the 28th in a common year. */
      readonly kind: "yearly";
      /** From 1 for January to 12. */
      readonly month: number;
      /** The day of the month. */
      readonly day: number;
    };

/** A points programme. */
export interface LedgerPolicy extends PolicyHead {
  readonly timeZone: string | null;
  readonly currency: string;
  readonly amounts: AmountUnit;
  readonly decimals: number;
  readonly earn: EarnPolicy;
  readonly pending: PointsPending | null;
  readonly expiry: PointsExpiry;
  readonly activities: readonly LedgerEventKind[];
  readonly shortage: PointsShortage;
  readonly returns: PointsReturn;
  readonly reset: PointsReset | null;
}

/** A points programme, as a caller writes it. */
export interface LedgerPolicyInput extends PolicyHeadInput {
  /** The IANA zone whose days count, such as `"Asia/Shanghai"`; required for events that carry a moment instead of a day. */
  readonly timeZone?: string | null;
  /** ISO 4217 code of every amount of money. */
  readonly currency: string;
  /** Whether purchases and refunds are written in the main unit (`"major"`, yuan) or the smallest (`"minor"`, fen). */
  readonly amounts: AmountUnit;
  /** How many decimals of a point are kept; 0, whole points, when absent. The number shown is always whole. */
  readonly decimals?: number | null;
  /** How points are earned. */
  readonly earn: EarnPolicyInput;
  /** How long points are held back; absent or null: not at all. */
  readonly pending?: PointsPending | null;
  /** When points lapse, counted from the day they were earned. */
  readonly expiry: PointsExpiry;
  /** What counts as activity, where points lapse without it: purchases, actions, points earned and spent when absent. */
  readonly activities?: readonly LedgerEventKind[] | null;
  /** What happens to a redemption, or a deduction by hand, that is larger than the balance. */
  readonly shortage: PointsShortage;
  /** How far a return takes earned points back. */
  readonly returns: PointsReturn;
  /** When a review sets the points to zero; absent or null: only a `reset` event does. */
  readonly reset?: PointsReset | null;
}

/** A lot of points: what was earned at once lapses at once. */
export interface PointsLot {
  /** The id of the event it came from. */
  readonly id: string;
  /** What is left of it. */
  readonly points: DecimalText;
  /** The day it was earned. */
  readonly earnedOn: PlainDate;
  /** The last day on which it can be used; `null` when it never lapses by itself. */
  readonly validThrough: PlainDate | null;
}

/** A lot that cannot be used yet. */
export interface PendingLot extends PointsLot {
  /** The first day on which it can be used; `null` until it is confirmed. */
  readonly availableOn: PlainDate | null;
}

/** Points of one lot that have lapsed. */
export interface LapsedPoints {
  /** The lot. */
  readonly id: string;
  /** How many. */
  readonly points: DecimalText;
}

/**
 * What has gone in and out. `opening` and `credited` together are the balance, what is pending, and everything else here.
 */
export interface LedgerTotals {
  /** What there was at the start: lots, pending ones too, less debt. */
  readonly opening: DecimalText;
  /** Everything that came in: earned, pending too, received, added, reinstated, given back. */
  readonly credited: DecimalText;
  /** Redeemed. */
  readonly spent: DecimalText;
  /** Lapsed. */
  readonly lapsed: DecimalText;
  /** Taken back for returns. */
  readonly takenBack: DecimalText;
  /** Sent to somebody else. */
  readonly sent: DecimalText;
  /** Deducted by hand. */
  readonly deducted: DecimalText;
  /** Set to zero by a review. */
  readonly reset: DecimalText;
}

/** A lot, as a caller writes it. */
export interface PointsLotInput {
  /** Its id, each once. */
  readonly id: string;
  /** What is left of it, not negative. */
  readonly points: AmountInput;
  /** The day it was earned. */
  readonly earnedOn: string;
  /** The last day on which it can be used; absent or null: it never lapses by itself. */
  readonly validThrough?: string | null;
}

/** A lot that cannot be used yet, as a caller writes it. */
export interface PendingLotInput extends PointsLotInput {
  /** The first day on which it can be used; absent or null: until it is confirmed. */
  readonly availableOn?: string | null;
}

/** Points of one lot that have lapsed, as a caller writes them. */
export interface LapsedPointsInput {
  /** The lot. */
  readonly id: string;
  /** How many. */
  readonly points: AmountInput;
}

/** What has gone in and out, as a caller writes it. */
export type LedgerTotalsInput = { readonly [Key in keyof LedgerTotals]: AmountInput };

/** Where a ledger stood at the end of a day: enough to go on from. */
export interface LedgerSnapshot {
  readonly on: PlainDate;
  readonly lots: readonly PointsLot[];
  readonly pending: readonly PendingLot[];
  readonly debt: DecimalText;
  readonly lapsed: readonly LapsedPoints[];
  readonly lastActivity: PlainDate | null;
  readonly keptThrough: PlainDate | null;
  readonly joinedOn: PlainDate | null;
  readonly totals: LedgerTotals | null;
}

/** A snapshot, as a caller writes it. With lots alone it is the opening balance of a member who comes from another system. */
export interface LedgerSnapshotInput {
  /** The day; events up to it are in it. */
  readonly on: string;
  /** The lots that can be used. */
  readonly lots: readonly PointsLotInput[];
  /** The lots that cannot be used yet. */
  readonly pending?: readonly PendingLotInput[] | null;
  /** What the member owes; 0 when absent. With a debt there are no lots. */
  readonly debt?: AmountInput | null;
  /** What has lapsed, by lot, so that it can be reinstated. */
  readonly lapsed?: readonly LapsedPointsInput[] | null;
  /** The day of the last activity; the day of the snapshot when unknown. */
  readonly lastActivity?: string | null;
  /** Through which day points are kept although there is no activity. */
  readonly keptThrough?: string | null;
  /** The day the member joined. */
  readonly joinedOn?: string | null;
  /** What has gone in and out; absent or null: counting starts here. */
  readonly totals?: LedgerTotalsInput | null;
}

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
