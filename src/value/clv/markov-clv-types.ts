import type { DecimalText, NumberInput } from "../../foundation/exact";
import type { Figure, Formula } from "../../rule/figure";

/** States a customer moves between, and what each of them brings. */
export interface MarkovClvInput {
  /**
   * Row by row: the probability of moving from a state to every state within a period. Each row adds up to 1, within 10^−9 where it
   * was estimated; at most 100 states.
   */
  readonly transitions: readonly (readonly NumberInput[])[];
  /** Money on entering each state, in the order of the rows; negative where more is spent than comes in. */
  readonly margins: readonly NumberInput[];
  /** The effective discount rate of the same period, above −1. */
  readonly discountRate: NumberInput;
  /** The last period that counts, the current one being 0; absent counts for ever. */
  readonly horizon?: number | null;
}

/** States and what they bring, as they were read. */
export interface MarkovClvTerms {
  readonly transitions: readonly (readonly DecimalText[])[];
  readonly margins: readonly DecimalText[];
  readonly discountRate: DecimalText;
  readonly horizon: number | null;
}

/** The value of a customer in each state, in the order of the rows. */
export type MarkovClv = Figure<"markov-clv", MarkovClvTerms, readonly string[]>;

/** The formula of the value of each state. */
export type MarkovClvFormula = Formula<MarkovClvInput, MarkovClvTerms, MarkovClv>;
