import type { DecimalText, NumberInput } from "../../foundation/exact";
import type { Figure, Formula } from "../../rule/figure";

/** A margin of the past. */
export interface PastMarginInput {
  /** Money; a refund is negative. */
  readonly margin: NumberInput;
  /** How long ago, in months, from 0 to 12 000; fractions are months too. */
  readonly ageInMonths: NumberInput;
}

/** A margin of the past as it was read. */
export type PastMargin = Readonly<Record<keyof PastMarginInput, DecimalText>>;

/** What a customer has brought so far. */
export interface HistoricClvInput {
  /** His margins, in any order; none for somebody who has not bought yet. */
  readonly margins: readonly PastMarginInput[];
  /** The effective rate per year at which past money is brought forward to today; absent adds it up as it is. */
  readonly annualRate?: NumberInput | null;
}

/** What a customer has brought so far, as it was read. */
export interface HistoricClvTerms {
  readonly margins: readonly PastMargin[];
  readonly annualRate: DecimalText | null;
}

/** The value of a customer up to today. */
export type HistoricClv = Figure<"historic-clv", HistoricClvTerms>;

/** The formula of historic value. */
export type HistoricClvFormula = Formula<HistoricClvInput, HistoricClvTerms, HistoricClv>;
