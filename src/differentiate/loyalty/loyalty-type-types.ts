import type { DecimalText, NumberInput } from "../../foundation/exact";
import type { Compile, Rule } from "../../rule/compile";
import type { PolicyHead, PolicyHeadInput } from "../../rule/policy";
import type { Decision } from "../../rule/table";

/** The four types of loyalty: attitude and behaviour, attitude alone, behaviour alone, neither. */
export type LoyaltyType = "true" | "latent" | "spurious" | "none";

/** Every loyalty type, best first, for schemas and documents. */
export const loyaltyTypes = ["true", "latent", "spurious", "none"] as const satisfies readonly LoyaltyType[];

/** What has to grow before a customer is truly loyal. */
export type LoyaltyGap = "attitude" | "behaviour";

/** From where on attitude and behaviour count as high; the bounds are inclusive. */
export interface LoyaltyTypePolicy extends PolicyHead {
  /** The lowest high attitude, from −1 to 1. */
  readonly highAttitude: DecimalText;
  /** The lowest high behaviour, from 0 to 1. */
  readonly highBehaviour: DecimalText;
}

/** A loyalty type policy as a caller writes it. */
export interface LoyaltyTypePolicyInput extends PolicyHeadInput {
  /** The lowest high attitude, from −1 to 1. */
  readonly highAttitude: NumberInput;
  /** The lowest high behaviour, from 0 to 1. */
  readonly highBehaviour: NumberInput;
}

/** How a customer thinks and acts, as a caller writes it. Absent and null both mean unknown. */
export interface LoyaltySignalsInput {
  /** What he thinks of us compared with the best alternative: −1 much worse, 0 alike, 1 much better. */
  readonly attitude?: NumberInput | null;
  /** The share of his purchases or visits that is ours, from 0 to 1. */
  readonly behaviour?: NumberInput | null;
}

/** How a customer thinks and acts, as the rule reads it. */
export interface LoyaltySignals {
  readonly attitude: DecimalText | null;
  readonly behaviour: DecimalText | null;
}

/** A customer's loyalty type and what keeps him from true loyalty. */
export interface LoyaltyTypeOutcome {
  /** `null` while attitude or behaviour is unknown. */
  readonly type: LoyaltyType | null;
  /** What has to grow, empty for true loyalty. */
  readonly grow: readonly LoyaltyGap[];
  /** What is unknown. */
  readonly missing: readonly LoyaltyGap[];
}

/** The classification of one customer. */
export type LoyaltyTypeDecision = Decision<"loyalty-type", LoyaltySignals, LoyaltyTypeOutcome>;

/** A compiled classification. */
export type LoyaltyTypeRule = Rule<LoyaltyTypePolicy, LoyaltySignalsInput, LoyaltySignals, LoyaltyTypeDecision>;

/** Compiles a loyalty type policy. */
export type CompileLoyaltyType = Compile<LoyaltyTypePolicyInput, LoyaltyTypeRule>;
