import type { DecimalText, NumberInput } from "../../foundation/exact";
import type { Figure, Formula } from "../../rule/figure";

/** What somebody has spent, and over how long. */
export interface AverageAnnualValueInput {
  /** Everything he spent in the time, in money; refunds are already taken off. */
  readonly spent: NumberInput;
  /** The time in years, above zero; fractions are years too. */
  readonly years: NumberInput;
}

/** The terms of the annual value as they were read. */
export type AverageAnnualValueTerms = Readonly<Record<keyof AverageAnnualValueInput, DecimalText>>;

/** Spend per year. */
export type AverageAnnualValue = Figure<"average-annual-value", AverageAnnualValueTerms>;

/** The formula of the annual value. */
export type AverageAnnualValueFormula = Formula<AverageAnnualValueInput, AverageAnnualValueTerms, AverageAnnualValue>;
