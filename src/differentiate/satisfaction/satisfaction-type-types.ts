import type { DecimalText, NumberInput } from "../../foundation/exact";
import type { Compile, Rule } from "../../rule/compile";
import type { PolicyHead, PolicyHeadInput } from "../../rule/policy";
import type { Decision } from "../../rule/table";

/**
 * What satisfaction and loyalty make of a customer. `loyalist`: both high; the most delighted are apostles. `mercenary`: content, and
 * gone for a better price. `hostage`: discontent, and unable to leave. `defector`: neither; the angriest are terrorists.
 */
export type SatisfactionType = "loyalist" | "mercenary" | "hostage" | "defector";

/** Every type, best first, for schemas and documents. */
export const satisfactionTypes = ["loyalist", "mercenary", "hostage", "defector"] as const satisfies readonly SatisfactionType[];

/** From where on satisfaction and loyalty count as high; the bounds are inclusive. */
export interface SatisfactionTypePolicy extends PolicyHead {
  /** The lowest answer of the scale. */
  readonly worst: DecimalText;
  /** The highest answer of the scale. */
  readonly best: DecimalText;
  /** The lowest high satisfaction. */
  readonly highSatisfaction: DecimalText;
  /** The lowest high loyalty. */
  readonly highLoyalty: DecimalText;
}

/** A policy of satisfaction types as a caller writes it. */
export interface SatisfactionTypePolicyInput extends PolicyHeadInput {
  /** The lowest answer of the scale of satisfaction. */
  readonly worst: NumberInput;
  /** The highest answer of the scale of satisfaction. */
  readonly best: NumberInput;
  /** The lowest high satisfaction, on that scale. */
  readonly highSatisfaction: NumberInput;
  /** The lowest high loyalty, from 0 to 1. */
  readonly highLoyalty: NumberInput;
}

/** How satisfied and how loyal a customer is, as a caller writes it. Absent and null both mean unknown. */
export interface SatisfiedCustomerInput {
  /** His answer on the scale of the policy. */
  readonly satisfaction?: NumberInput | null;
  /** The share of his purchases or visits that is ours, from 0 to 1. */
  readonly loyalty?: NumberInput | null;
}

/** How satisfied and how loyal a customer is, as the rule reads it. */
export interface SatisfiedCustomer {
  readonly satisfaction: DecimalText | null;
  readonly loyalty: DecimalText | null;
}

/** The type of a customer. */
export interface SatisfactionTypeOutcome {
  /** `null` while satisfaction or loyalty is unknown. */
  readonly type: SatisfactionType | null;
}

/** The type of one customer. */
export type SatisfactionTypeDecision = Decision<"satisfaction-type", SatisfiedCustomer, SatisfactionTypeOutcome>;

/** A compiled classification. */
export type SatisfactionTypeRule = Rule<SatisfactionTypePolicy, SatisfiedCustomerInput, SatisfiedCustomer, SatisfactionTypeDecision>;

/** Compiles a policy of satisfaction types. */
export type CompileSatisfactionType = Compile<SatisfactionTypePolicyInput, SatisfactionTypeRule>;
