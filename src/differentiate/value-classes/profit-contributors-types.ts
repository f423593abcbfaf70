import type { DecimalText, NumberInput } from "../../foundation/exact";
import type { Figure, Formula } from "../../rule/figure";

/** What a customer contributes. */
export interface ProfitCustomerInput {
  /** Who he is; each once. */
  readonly id: string;
  /** The profit he brings, in one unit for all; negative where he costs. */
  readonly profit: NumberInput;
}

/** What a customer contributes, as the formula reads it. */
export interface ProfitCustomer {
  readonly id: string;
  readonly profit: DecimalText;
}

/** A base of customers, and the effort to spend on it. */
export interface ProfitContributorsInput {
  /** At least one of them contributes. */
  readonly customers: readonly ProfitCustomerInput[];
  /** Whole units of effort, such as hours or calls in a month. */
  readonly effort: number;
}

/** A base of customers as it was read. */
export interface ProfitContributorsTerms {
  readonly customers: readonly ProfitCustomer[];
  readonly effort: number;
}

/** The effort for one customer. */
export interface ProfitEffort {
  /** Who he is. */
  readonly id: string;
  /** Whole units in proportion to his profit; 0 for who contributes nothing. */
  readonly effort: number;
}

/** Who contributes, and where effort goes. */
export interface ProfitContributorsValue {
  /** How many contribute profit. */
  readonly contributors: number;
  /** Their share of the base. */
  readonly share: string;
  /** The share of an effort spread evenly that would go to customers who contribute nothing. */
  readonly unaimed: string;
  /** The effort for each, in the order of the input; together exactly the whole. */
  readonly efforts: readonly ProfitEffort[];
}

/** Who contributes profit. */
export type ProfitContributors = Figure<"profit-contributors", ProfitContributorsTerms, ProfitContributorsValue>;

/** The formula of who contributes profit. */
export type ProfitContributorsFormula = Formula<ProfitContributorsInput, ProfitContributorsTerms, ProfitContributors>;
