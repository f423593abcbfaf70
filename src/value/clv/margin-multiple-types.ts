import type { DecimalText, NumberInput } from "../../foundation/exact";
import type { Figure, Formula } from "../../rule/figure";

/** Retention and discount rate of one period, and the growth of the margin. */
export interface MarginMultipleInput {
  /** The share that renews per period, from 0 to 1. */
  readonly retention: NumberInput;
  /** The effective discount rate of the same period, above −1. */
  readonly discountRate: NumberInput;
  /** The growth of the margin per period, above −1; the first counted margin has not grown. Absent means none. */
  readonly growth?: NumberInput | null;
}

/** The rates of a margin multiple as they were read. */
export interface MarginMultipleTerms {
  readonly retention: DecimalText;
  readonly discountRate: DecimalText;
  readonly growth: DecimalText | null;
}

/** How many margins a customer is worth who has just paid. */
export type MarginMultiple = Figure<"margin-multiple", MarginMultipleTerms>;

/** The formula of the margin multiple. */
export type MarginMultipleFormula = Formula<MarginMultipleInput, MarginMultipleTerms, MarginMultiple>;
