import type { AmountInput, DecimalText } from "../../foundation/exact";
import type { Instant } from "../../foundation/instant";
import type { PlainDate } from "../../foundation/plain-date";
import type { Order, OrderInput } from "./earn-types";

/** What every event of a ledger carries, as a caller writes it: a day or a moment, not both. */
export interface LedgerEventHeadInput {
  /** Tells it apart: the same id with the same content counts once. */
  readonly id: string;
  /** The day, `YYYY-MM-DD`. */
  readonly on?: string | null;
  /** The moment, with `Z` or an offset; it becomes the day of the programme's time zone. */
  readonly at?: string | null;
}

/** What every event of a ledger carries, as the rule reads it. */
export interface LedgerEventHead {
  readonly id: string;
  readonly on: PlainDate | null;
  readonly at: Instant | null;
}

/** A purchase: points by the rules of the programme. */
export interface PurchaseEventInput extends LedgerEventHeadInput, OrderInput {
  /** A purchase. */
  readonly kind: "purchase";
}

/** A purchase, as the rule reads it. */
export interface PurchaseEvent extends LedgerEventHead, Order {
  readonly kind: "purchase";
}

/** Something the member did, such as a review: points by the rules of the programme. */
export interface ActionEventInput extends LedgerEventHeadInput {
  /** An action. */
  readonly kind: "action";
  /** Its code, as the rules name it. */
  readonly action: string;
  /** How many, to three decimals; 1 when unknown. */
  readonly quantity?: AmountInput | null;
}

/** Something the member did, as the rule reads it. */
export interface ActionEvent extends LedgerEventHead {
  readonly kind: "action";
  readonly action: string;
  readonly quantity: DecimalText;
}

/** Points that were counted elsewhere, such as by a partner. */
export interface EarnEventInput extends LedgerEventHeadInput {
  /** Points earned. */
  readonly kind: "earn";
  /** How many, not negative. */
  readonly points: AmountInput;
}

/** Points that were counted elsewhere, as the rule reads it. */
export interface EarnEvent extends LedgerEventHead {
  readonly kind: "earn";
  readonly points: DecimalText;
}

/** Pending points become usable on this day. */
export interface ConfirmEventInput extends LedgerEventHeadInput {
  /** A confirmation. */
  readonly kind: "confirm";
  /** The purchase or action whose points they are. */
  readonly of: string;
}

/** Pending points become usable, as the rule reads it. */
export interface ConfirmEvent extends LedgerEventHead {
  readonly kind: "confirm";
  readonly of: string;
}

/** Points spent. */
export interface RedeemEventInput extends LedgerEventHeadInput {
  /** A redemption. */
  readonly kind: "redeem";
  /** How many, not negative. */
  readonly points: AmountInput;
  /** The purchase they were spent on; they come back when it is returned. */
  readonly for?: string | null;
}

/** Points spent, as the rule reads it. */
export interface RedeemEvent extends LedgerEventHead {
  readonly kind: "redeem";
  readonly points: DecimalText;
  readonly for: string | null;
}

/** What is returned of a line, as a caller writes it. */
export interface RefundLineInput {
  /** The line of the purchase. */
  readonly id: string;
  /** The money, negative. */
  readonly amount: AmountInput;
  /** The tax in it, negative; must be known where points are net of tax. */
  readonly tax?: AmountInput | null;
  /** The units, negative; none when unknown. */
  readonly quantity?: AmountInput | null;
}

/** What is returned of a line. */
export interface RefundLine {
  readonly id: string;
  readonly amount: DecimalText;
  readonly tax: DecimalText | null;
  readonly quantity: DecimalText;
}

/** A return: the points of the purchase are counted anew, and those that are too many are taken back. */
export interface RefundEventInput extends LedgerEventHeadInput {
  /** A return. */
  readonly kind: "refund";
  /** The purchase. */
  readonly of: string;
  /** What is returned; absent or null: all that is left of the purchase. */
  readonly lines?: readonly RefundLineInput[] | null;
}

/** A return, as the rule reads it. */
export interface RefundEvent extends LedgerEventHead {
  readonly kind: "refund";
  readonly of: string;
  readonly lines: readonly RefundLine[] | null;
}

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

/** Something that happened to the points of a member, as a caller writes it. */
export type LedgerEventInput =
  | PurchaseEventInput
  | ActionEventInput
  | EarnEventInput
  | ConfirmEventInput
  | RedeemEventInput
  | RefundEventInput
  | AdjustEventInput
  | TransferInEventInput
  | TransferOutEventInput
  | ExtendEventInput
  | ReinstateEventInput
  | ResetEventInput;

/** Something that happened to the points of a member, as the rule reads it. */
export type LedgerEvent =
  | PurchaseEvent
  | ActionEvent
  | EarnEvent
  | ConfirmEvent
  | RedeemEvent
  | RefundEvent
  | AdjustEvent
  | TransferInEvent
  | TransferOutEvent
  | ExtendEvent
  | ReinstateEvent
  | ResetEvent;
