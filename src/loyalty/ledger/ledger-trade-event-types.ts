import type { AmountInput, DecimalText } from "../../foundation/exact";
import type { LedgerEventHead, LedgerEventHeadInput } from "./ledger-event-head-types";
import type { Order, OrderInput } from "./order-types";

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
