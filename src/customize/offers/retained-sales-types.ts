import type { AmountInput, DecimalText } from "../../foundation/exact";
import type { PlainDate } from "../../foundation/plain-date";
import type { Figure, Formula } from "../../rule/figure";

/** How keeping a customer sold a car: he replaced his own, or somebody he referred bought. */
export const retainedSaleKinds = ["replacement", "referral"] as const;

/** How keeping a customer sold a car. */
export type RetainedSaleKind = (typeof retainedSaleKinds)[number];

/** A sale that keeping a customer brought, as a caller writes it. */
export interface RetainedSaleInput {
  /** Tells the sale apart. */
  readonly id: string;
  /** The day of the sale, `YYYY-MM-DD`. */
  readonly on: string;
  /** How it came about. */
  readonly kind: RetainedSaleKind;
  /** The customer it is owed to: who replaced his car, or who referred the buyer. */
  readonly customer: string;
  /** What it earned, in money; negative for a loss. Unknown is counted and warned of, never read as nothing. */
  readonly margin?: AmountInput | null;
}

/** Sales that keeping customers brought, as a caller writes them. */
export interface RetainedSalesInput {
  /** In any order. */
  readonly sales: readonly RetainedSaleInput[];
}

/** A sale that keeping a customer brought, as the formula reads it. */
export interface RetainedSale {
  readonly id: string;
  readonly on: PlainDate;
  readonly kind: RetainedSaleKind;
  readonly customer: string;
  readonly margin: DecimalText | null;
}

/** Sales that keeping customers brought, as the formula reads them. */
export interface RetainedSalesTerms {
  readonly sales: readonly RetainedSale[];
}

/** How many cars, and what they earned as far as it is known. */
export interface RetainedCount {
  /** Cars that replaced a customer's own. */
  readonly replacements: number;
  /** Cars that somebody bought whom a customer referred. */
  readonly referrals: number;
  /** Both together. */
  readonly total: number;
  /** What the replacements earned, exact. */
  readonly replacementValue: DecimalText;
  /** What the referrals earned, exact. */
  readonly referralValue: DecimalText;
}

/** The same of one month. */
export interface RetainedMonth extends RetainedCount {
  /** The month, `YYYY-MM`. */
  readonly month: string;
}

/** What one customer brought by referring others. */
export interface ReferrerValue {
  /** Who. */
  readonly customer: string;
  /** How many bought whom he referred. */
  readonly referrals: number;
  /** What they earned, exact. */
  readonly value: DecimalText;
}

/** What keeping customers brought. */
export interface RetainedSalesValue extends RetainedCount {
  /** By month in order of time, those with a sale. */
  readonly byMonth: readonly RetainedMonth[];
  /** By who referred, the most valuable first, then the most referrals, then by name. */
  readonly byReferrer: readonly ReferrerValue[];
}

/** What keeping customers brought. */
export type RetainedSales = Figure<"retained-sales", RetainedSalesTerms, RetainedSalesValue>;

/** The formula of what keeping customers brought. */
export type RetainedSalesFormula = Formula<RetainedSalesInput, RetainedSalesTerms, RetainedSales>;
