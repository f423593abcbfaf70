import type { DecimalText, NumberInput } from "../../foundation/exact";
import type { Figure, Formula } from "../../rule/figure";

/** A way to loyalty: rewards alone, or service made relevant by what is known of the customer. */
export type LoyaltyApproach = "reward-only" | "relevant-service";

/** Both ways, for schemas and documents. */
export const loyaltyApproaches = ["reward-only", "relevant-service"] as const satisfies readonly LoyaltyApproach[];

/** One way: what it costs, and what you expect of it or have measured. Nothing is assumed. */
export interface ApproachInput {
  /** All it costs in the time, in money; not negative. */
  readonly cost: NumberInput;
  /** How many customers it reaches; above zero. */
  readonly customers: NumberInput;
  /** The share of them who act loyally, from 0 to 1. */
  readonly behaviour: NumberInput;
  /** The share of them who think loyally, from 0 to 1. */
  readonly attitude: NumberInput;
  /** The share of them who do both: the truly loyal. It lies within what the other two allow. */
  readonly both: NumberInput;
}

/** One way, as it was read. */
export type Approach = Readonly<Record<keyof ApproachInput, DecimalText>>;

/** Two ways to loyalty at about equal cost. */
export interface TwoApproachesInput {
  /** Discounts and gifts. */
  readonly rewardOnly: ApproachInput;
  /** Service drawn from what is known of the customer. */
  readonly relevantService: ApproachInput;
  /** By how much the cost per customer may differ, as a fraction of the dearer: 0.05 still counts 95 and 100 as equal. */
  readonly tolerance: NumberInput;
}

/** Two ways, as they were read. */
export interface TwoApproachesTerms {
  readonly rewardOnly: Approach;
  readonly relevantService: Approach;
  readonly tolerance: DecimalText;
}

/** What one way comes to. */
export interface ApproachResult {
  /** The cost of one customer reached. */
  readonly costPerCustomer: string;
  /** The share who act loyally and do not think so: what ends with the rewards. */
  readonly unstable: string;
  /** The share who are truly loyal. */
  readonly trulyLoyal: string;
  /** The cost of one truly loyal customer; `null` where there is none. */
  readonly costPerTrulyLoyal: string | null;
}

/** Two ways side by side. */
export interface TwoApproachesValue {
  /** Discounts and gifts. */
  readonly rewardOnly: ApproachResult;
  /** Relevant service. */
  readonly relevantService: ApproachResult;
  /** The truly loyal with relevant service less those with rewards alone, as a share of customers. */
  readonly difference: string;
  /** The way with more truly loyal customers; `null` where both have as many. */
  readonly better: LoyaltyApproach | null;
}

/** The comparison of two ways. */
export type TwoApproaches = Figure<"two-approaches", TwoApproachesTerms, TwoApproachesValue>;

/** The formula of the comparison. */
export type TwoApproachesFormula = Formula<TwoApproachesInput, TwoApproachesTerms, TwoApproaches>;
