import type { DecimalText, NumberInput } from "../../foundation/exact";
import type { Figure, Formula } from "../../rule/figure";

/** How full the fields are, and how many a file has. */
export interface ExpectedRecordCompletenessInput {
  /** The share of fields that are filled, over all files, such as 0.9. */
  readonly fieldCompleteness: NumberInput;
  /** How many fields a file must have, from 1 to 1,000. */
  readonly fields: number;
}

/** How full the fields are, as it was read. */
export interface ExpectedRecordCompletenessTerms {
  readonly fieldCompleteness: DecimalText;
  readonly fields: number;
}

/** The share of complete files that is to be expected. */
export type ExpectedRecordCompleteness = Figure<"expected-record-completeness", ExpectedRecordCompletenessTerms>;

/** The formula of the share of complete files. */
export type ExpectedRecordCompletenessFormula = Formula<
  ExpectedRecordCompletenessInput,
  ExpectedRecordCompletenessTerms,
  ExpectedRecordCompleteness
>;
