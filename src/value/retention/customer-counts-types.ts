import type { DecimalText, NumberInput } from "../../foundation/exact";
import type { Figure, Formula } from "../../rule/figure";

/** How many customers there were in a period. */
export interface RetentionRateInput {
  /** S: at the start, above zero. */
  readonly start: NumberInput;
  /** N: won during the period; not negative. */
  readonly won: NumberInput;
  /** E: at the end, those won included; from N to N + S. */
  readonly end: NumberInput;
}

/** The counts as they were read. */
export type RetentionRateTerms = Readonly<Record<keyof RetentionRateInput, DecimalText>>;

/** The share of customers at the start who are still there. */
export type RetentionRate = Figure<"retention-rate", RetentionRateTerms>;

/** The formula of the retention rate. */
export type RetentionRateFormula = Formula<RetentionRateInput, RetentionRateTerms, RetentionRate>;

/** By what those who left are divided: customers at the start, or the average of start and end. */
export type ChurnDenominator = "start" | "average";

/** Both denominators, for schemas and documents. */
export const churnDenominators = ["start", "average"] as const satisfies readonly ChurnDenominator[];

/** How many customers there were, and by what those who left are divided. */
export interface ChurnRateInput extends RetentionRateInput {
  /** The denominator; the usage differs, so it must be said. */
  readonly denominator: ChurnDenominator;
}

/** The counts and the denominator as they were read. */
export interface ChurnRateTerms extends RetentionRateTerms {
  readonly denominator: ChurnDenominator;
}

/** The share of customers who left. */
export type ChurnRate = Figure<"churn-rate", ChurnRateTerms>;

/** The formula of the churn rate. */
export type ChurnRateFormula = Formula<ChurnRateInput, ChurnRateTerms, ChurnRate>;
