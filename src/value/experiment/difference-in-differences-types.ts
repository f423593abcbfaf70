import type { DecimalText, NumberInput } from "../../foundation/exact";
import type { Figure, Formula } from "../../rule/figure";

/** A group before and after. */
export interface BeforeAfterInput {
  /** The mean, or the rate, before the treatment. */
  readonly before: NumberInput;
  /** The same after it. */
  readonly after: NumberInput;
}

/** A group before and after, as it was read. */
export type BeforeAfter = Readonly<Record<keyof BeforeAfterInput, DecimalText>>;

/** A treated group and its control group, before and after, all four in one unit. */
export interface DifferenceInDifferencesInput {
  /** Those who were treated. */
  readonly treated: BeforeAfterInput;
  /** Those who were not. */
  readonly control: BeforeAfterInput;
}

/** Both groups before and after, as they were read. */
export interface DifferenceInDifferencesTerms {
  readonly treated: BeforeAfter;
  readonly control: BeforeAfter;
}

/** The change of the treated beyond the change of the control group. */
export type DifferenceInDifferences = Figure<"difference-in-differences", DifferenceInDifferencesTerms>;

/** The formula of the difference in differences. */
export type DifferenceInDifferencesFormula = Formula<DifferenceInDifferencesInput, DifferenceInDifferencesTerms, DifferenceInDifferences>;
