import type { AmountInput, DecimalText } from "../../foundation/exact";
import type { PlainDate } from "../../foundation/plain-date";

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

/** What has been earned under a cap in the time over which it counts. */
export interface CapUse {
  /** The code of the cap. */
  readonly code: string;
  /** The first day of the time; `null` for the whole membership. */
  readonly from: PlainDate | null;
  /** The points that count. */
  readonly points: DecimalText;
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

/** What has been earned under a cap, as a caller writes it. */
export interface CapUseInput {
  /** The code of the cap. */
  readonly code: string;
  /** The first day of the time; absent or null: the whole membership. */
  readonly from?: string | null;
  /** The points that count, not negative. */
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
  readonly caps: readonly CapUse[];
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
  /** What has been earned under caps; those that are not named have not been used. */
  readonly caps?: readonly CapUseInput[] | null;
  /** What has gone in and out; absent or null: counting starts here. */
  readonly totals?: LedgerTotalsInput | null;
}
