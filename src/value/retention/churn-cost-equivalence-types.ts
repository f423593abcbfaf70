import type { DecimalText, NumberInput } from "../../foundation/exact";
import type { Figure, Formula } from "../../rule/figure";

/** Fewer losses, and what a customer is worth and costs. */
export interface ChurnCostEquivalenceInput {
  /** By how many points churn falls, as a fraction from −1 to 1: 0.02 is two points. */
  readonly churnReduction: NumberInput;
  /** Money that a customer is worth who does not leave. */
  readonly customerValue: NumberInput;
  /** What a customer costs per year, in money; above zero. */
  readonly annualCost: NumberInput;
}

/** The terms as they were read. */
export type ChurnCostEquivalenceTerms = Readonly<Record<keyof ChurnCostEquivalenceInput, DecimalText>>;

/** The cut of costs that is worth as much. */
export type ChurnCostEquivalence = Figure<"churn-cost-equivalence", ChurnCostEquivalenceTerms>;

/** The formula of the equivalent cut of costs. */
export type ChurnCostEquivalenceFormula = Formula<ChurnCostEquivalenceInput, ChurnCostEquivalenceTerms, ChurnCostEquivalence>;
