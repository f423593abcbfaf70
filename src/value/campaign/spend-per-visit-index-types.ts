import type { DecimalText, NumberInput } from "../../foundation/exact";
import type { Figure, Formula } from "../../rule/figure";

/** By how much visits and spending changed, both relative to before and of the same customers. */
export interface SpendPerVisitIndexInput {
  /** The relative change of the number of visits: 0.09 for 9% more; above −1, at most 1. */
  readonly visitsChange: NumberInput;
  /** The relative change of what was spent on all of them together: 0.081 for 8.1% more; above −1, at most 1. */
  readonly outputChange: NumberInput;
}

/** Both changes as they were read. */
export type SpendPerVisitIndexTerms = Readonly<Record<keyof SpendPerVisitIndexInput, DecimalText>>;

/** What is spent on a visit, as a multiple of before. */
export type SpendPerVisitIndex = Figure<"spend-per-visit-index", SpendPerVisitIndexTerms>;

/** The formula of what is spent on a visit. */
export type SpendPerVisitIndexFormula = Formula<SpendPerVisitIndexInput, SpendPerVisitIndexTerms, SpendPerVisitIndex>;
