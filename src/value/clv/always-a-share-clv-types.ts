import type { DecimalText, NumberInput } from "../../foundation/exact";
import type { Figure, Formula } from "../../rule/figure";

/** The purchases a customer is expected to make, and what is spent on him. */
export interface AlwaysAShareClvInput {
  /** Contribution margin of the next purchase, the one after it, and so on, in money. */
  readonly margins: readonly NumberInput[];
  /** How often he buys in a year, above zero; fractions too. */
  readonly purchasesPerYear: NumberInput;
  /** Marketing cost of this year, the next one, and so on, in money; none negative. The purchases fall within these years. */
  readonly costs: readonly NumberInput[];
  /** The effective discount rate per year, above −1. */
  readonly discountRate: NumberInput;
}

/** The purchases and costs as they were read. */
export interface AlwaysAShareClvTerms {
  readonly margins: readonly DecimalText[];
  readonly purchasesPerYear: DecimalText;
  readonly costs: readonly DecimalText[];
  readonly discountRate: DecimalText;
}

/** The value of a customer who never quite leaves. */
export type AlwaysAShareClv = Figure<"always-a-share-clv", AlwaysAShareClvTerms>;

/** The formula of the value of a customer who never quite leaves. */
export type AlwaysAShareClvFormula = Formula<AlwaysAShareClvInput, AlwaysAShareClvTerms, AlwaysAShareClv>;
