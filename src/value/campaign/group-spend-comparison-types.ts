import type { DecimalText, NumberInput } from "../../foundation/exact";
import type { Figure, Formula } from "../../rule/figure";

/** What two groups spend, per person and over the same time. */
export interface GroupSpendComparisonInput {
  /** The group that joined, such as members; not negative. */
  readonly members: NumberInput;
  /** The group that did not; above 0. */
  readonly others: NumberInput;
}

/** What two groups spend, as it was read. */
export type GroupSpendComparisonTerms = Readonly<Record<keyof GroupSpendComparisonInput, DecimalText>>;

/** How the spending of two groups differs. */
export interface SpendDifference {
  /** How many times what the others spend. */
  readonly ratio: string;
  /** The difference relative to the others, as a fraction: 1.42 is +142%. */
  readonly relativeDifference: string;
  /** The difference in money per person. */
  readonly difference: string;
}

/** What two groups spend, compared. */
export type GroupSpendComparison = Figure<"group-spend-comparison", GroupSpendComparisonTerms, SpendDifference>;

/** The formula that compares what groups spend. */
export type GroupSpendComparisonFormula = Formula<GroupSpendComparisonInput, GroupSpendComparisonTerms, GroupSpendComparison>;
