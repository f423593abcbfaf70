import type { AmountInput, DecimalText } from "../../foundation/exact";
import type { PlainDate } from "../../foundation/plain-date";
import type { LedgerEventHead, LedgerEventHeadInput } from "./ledger-event-head-types";

/** An adjustment by hand. */
export interface AdjustEventInput extends LedgerEventHeadInput {
  /** An adjustment. */
  readonly kind: "adjust";
  /** How many points; negative to deduct. */
  readonly points: AmountInput;
  /** Who did it. */
  readonly by: string;
  /** Why. */
  readonly reason: string;
  /** The last valid day of points added; absent or null: as if earned on this day. */
  readonly validThrough?: string | null;
}

/** An adjustment by hand, as the rule reads it. */
export interface AdjustEvent extends LedgerEventHead {
  readonly kind: "adjust";
  readonly points: DecimalText;
  readonly by: string;
  readonly reason: string;
  readonly validThrough: PlainDate | null;
}

/** Points received from somebody else. */
export interface TransferInEventInput extends LedgerEventHeadInput {
  /** Points received. */
  readonly kind: "transfer-in";
  /** How many, not negative. */
  readonly points: AmountInput;
  /** Whose they were. */
  readonly from: string;
  /** Their last valid day; absent or null: as if earned on this day. */
  readonly validThrough?: string | null;
}

/** Points received from somebody else, as the rule reads it. */
export interface TransferInEvent extends LedgerEventHead {
  readonly kind: "transfer-in";
  readonly points: DecimalText;
  readonly from: string;
  readonly validThrough: PlainDate | null;
}

/** Points sent to somebody else; never more than the balance. */
export interface TransferOutEventInput extends LedgerEventHeadInput {
  /** Points sent. */
  readonly kind: "transfer-out";
  /** How many, not negative. */
  readonly points: AmountInput;
  /** To whom. */
  readonly to: string;
}

/** Points sent to somebody else, as the rule reads it. */
export interface TransferOutEvent extends LedgerEventHead {
  readonly kind: "transfer-out";
  readonly points: DecimalText;
  readonly to: string;
}

/** Points stay valid longer. A lot that ends later anyway keeps its day. */
export interface ExtendEventInput extends LedgerEventHeadInput {
  /** An extension. */
  readonly kind: "extend";
  /** The last valid day from now on. */
  readonly through: string;
  /** Which lots; absent or null: all. */
  readonly lots?: readonly string[] | null;
}

/** Points stay valid longer, as the rule reads it. */
export interface ExtendEvent extends LedgerEventHead {
  readonly kind: "extend";
  readonly through: PlainDate;
  readonly lots: readonly string[] | null;
}

/** Lapsed points are valid again. */
export interface ReinstateEventInput extends LedgerEventHeadInput {
  /** A reinstatement. */
  readonly kind: "reinstate";
  /** The lot that has lapsed; absent or null: everything that has lapsed so far. */
  readonly lot?: string | null;
  /** Their last valid day; absent or null: as if earned on this day. */
  readonly validThrough?: string | null;
}

/** Lapsed points are valid again, as the rule reads it. */
export interface ReinstateEvent extends LedgerEventHead {
  readonly kind: "reinstate";
  readonly lot: string | null;
  readonly validThrough: PlainDate | null;
}

/** A review sets the points to zero at the end of the day; what is pending stays, and so does a debt. */
export interface ResetEventInput extends LedgerEventHeadInput {
  /** A review. */
  readonly kind: "reset";
}

/** A review sets the points to zero, as the rule reads it. */
export interface ResetEvent extends LedgerEventHead {
  readonly kind: "reset";
}
