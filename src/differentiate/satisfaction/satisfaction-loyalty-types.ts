import type { DecimalText, NumberInput } from "../../foundation/exact";
import type { Compile, Rule } from "../../rule/compile";
import type { PolicyHead, PolicyHeadInput } from "../../rule/policy";
import type { Decision } from "../../rule/table";

/** What satisfaction has led to: nothing yet, the will to be loyal, or loyal acts. */
export type SatisfactionStage = "none" | "willing" | "acting";

/** Every stage, in order, for schemas and documents. */
export const satisfactionStages = ["none", "willing", "acting"] as const satisfies readonly SatisfactionStage[];

/** The two thresholds of satisfaction; both are inclusive. */
export interface SatisfactionLoyaltyPolicy extends PolicyHead {
  /** The lowest answer of the scale. */
  readonly worst: DecimalText;
  /** The highest answer of the scale. */
  readonly best: DecimalText;
  /** From where on he wants to be loyal. */
  readonly willingFrom: DecimalText;
  /** From where on he acts loyally. */
  readonly actingFrom: DecimalText;
}

/** The two thresholds as a caller writes them. */
export interface SatisfactionLoyaltyPolicyInput extends PolicyHeadInput {
  /** The lowest answer of the scale of satisfaction. */
  readonly worst: NumberInput;
  /** The highest answer of the scale of satisfaction. */
  readonly best: NumberInput;
  /** From where on he wants to be loyal, on that scale. */
  readonly willingFrom: NumberInput;
  /** From where on he acts loyally; above the first threshold. */
  readonly actingFrom: NumberInput;
}

/** How satisfied a customer is, as a caller writes it. */
export interface SatisfactionInput {
  /** His answer on the scale of the policy; absent or null while unknown. */
  readonly satisfaction?: NumberInput | null;
}

/** How satisfied a customer is, as the rule reads it. */
export interface Satisfaction {
  readonly satisfaction: DecimalText | null;
}

/** The next threshold, and what is missing to it. */
export interface SatisfactionGap {
  /** The stage it opens. */
  readonly stage: SatisfactionStage;
  /** What is missing, on the scale of the policy. */
  readonly missing: DecimalText;
}

/** What satisfaction can be expected to lead to. */
export interface SatisfactionLoyaltyOutcome {
  /** `null` while satisfaction is unknown. */
  readonly stage: SatisfactionStage | null;
  /** `null` at the last stage. */
  readonly next: SatisfactionGap | null;
}

/** What the satisfaction of one customer can be expected to lead to. */
export type SatisfactionLoyaltyDecision = Decision<"satisfaction-loyalty", Satisfaction, SatisfactionLoyaltyOutcome>;

/** Two compiled thresholds. */
export type SatisfactionLoyaltyRule = Rule<SatisfactionLoyaltyPolicy, SatisfactionInput, Satisfaction, SatisfactionLoyaltyDecision>;

/** Compiles two thresholds. */
export type CompileSatisfactionLoyalty = Compile<SatisfactionLoyaltyPolicyInput, SatisfactionLoyaltyRule>;
