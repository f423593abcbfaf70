import type { DecimalText, NumberInput } from "../../foundation/exact";
import type { Figure, Formula } from "../../rule/figure";

/** How many customers have each need. */
export interface NeedsDiversityInput {
  /** One entry for each need that is looked at, also for those that nobody has: numbers of customers, or shares. */
  readonly weights: readonly NumberInput[];
}

/** How many customers have each need, as it was read. */
export interface NeedsDiversityTerms {
  readonly weights: readonly DecimalText[];
}

/** How much customers differ in their needs. */
export type NeedsDiversity = Figure<"needs-diversity", NeedsDiversityTerms>;

/** The formula of the diversity of needs. */
export type NeedsDiversityFormula = Formula<NeedsDiversityInput, NeedsDiversityTerms, NeedsDiversity>;
