import type { AmountInput, DecimalText } from "../../foundation/exact";
import type { OrderLineKind } from "./ledger-terms";

/** A line of an order. */
export interface OrderLine {
  readonly id: string;
  readonly amount: DecimalText;
  readonly tax: DecimalText | null;
  readonly quantity: DecimalText;
  readonly kind: OrderLineKind;
  readonly category: string | null;
  readonly sku: string | null;
}

/** A line of an order, as a caller writes it. Absent and null both mean unknown. */
export interface OrderLineInput {
  /** Tells it apart within the order. */
  readonly id: string;
  /** What it costs, tax included, no finer than the unit of the currency and not negative. */
  readonly amount: AmountInput;
  /** The tax in it; must be known where points are net of tax. */
  readonly tax?: AmountInput | null;
  /** How many units, to three decimals; 1 when unknown. */
  readonly quantity?: AmountInput | null;
  /** Goods or delivery; goods when unknown. */
  readonly kind?: OrderLineKind | null;
  /** Its category; a rule for certain categories leaves a line without one alone. */
  readonly category?: string | null;
  /** Its article. */
  readonly sku?: string | null;
}

/** An order. */
export interface Order {
  readonly lines: readonly OrderLine[];
  readonly rewards: DecimalText;
  readonly tier: string | null;
  readonly channel: string | null;
  readonly currency: string | null;
}

/** An order, as a caller writes it. */
export interface OrderInput {
  /** At least one line. */
  readonly lines: readonly OrderLineInput[];
  /** How much of it was paid with points or vouchers; shared over the lines by largest remainder. */
  readonly rewards?: AmountInput | null;
  /** The tier of the member on that day, for multipliers. */
  readonly tier?: string | null;
  /** Where it was placed, for multipliers. */
  readonly channel?: string | null;
  /** The currency of its amounts; that of the programme when absent. Points are counted on what they are worth at the rate of the day. */
  readonly currency?: string | null;
}
