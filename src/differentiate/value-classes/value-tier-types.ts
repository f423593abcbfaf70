import type { AmountInput, DecimalText } from "../../foundation/exact";
import type { Compile, Rule } from "../../rule/compile";
import type { PolicyHead, PolicyHeadInput } from "../../rule/policy";
import type { Decision } from "../../rule/table";

/** A tier and the annual value from which it is reached. */
export interface ValueTierBound {
  /** The code of the tier. */
  readonly code: string;
  /** The lowest annual value of the tier, inclusive; `null` for the last tier, which takes the rest. */
  readonly atLeast: DecimalText | null;
  /** Where the bound comes from. */
  readonly cites: readonly string[];
}

/** A tier as a caller writes it. */
export interface ValueTierBoundInput {
  /** The code of the tier. */
  readonly code: string;
  /** The lowest annual value of the tier, inclusive; `null` for the last tier. */
  readonly atLeast: AmountInput | null;
  /** Where the bound comes from. */
  readonly cites: readonly string[];
}

/** By how much a customer brings in a year he is in a tier. */
export interface ValueTierPolicy extends PolicyHead {
  /** ISO 4217 code of every amount. */
  readonly currency: string;
  /** From the highest bound to the tier that takes the rest. */
  readonly tiers: readonly ValueTierBound[];
}

/** A value tier policy as a caller writes it. */
export interface ValueTierPolicyInput extends PolicyHeadInput {
  /** ISO 4217 code of every amount. */
  readonly currency: string;
  /** From the highest bound to the tier that takes the rest. */
  readonly tiers: readonly ValueTierBoundInput[];
}

/** What a customer brings in a year, as a caller writes it. */
export interface AnnualValueInput {
  /** Money per year in the policy's currency; absent or null while unknown. */
  readonly annualValue?: AmountInput | null;
}

/** What a customer brings in a year, as the rule reads it. */
export interface AnnualValue {
  readonly annualValue: DecimalText | null;
}

/** The tier above and what is missing to it. */
export interface ValueTierGap {
  /** The code of the tier above. */
  readonly tier: string;
  /** Money per year. */
  readonly missing: DecimalText;
}

/** The tier of a customer. */
export interface ValueTierOutcome {
  /** The code of the tier; `null` while the value is unknown. */
  readonly tier: string | null;
  /** The tier above, `null` at the top. */
  readonly next: ValueTierGap | null;
}

/** The value tier of one customer. */
export type ValueTierDecision = Decision<"value-tier", AnnualValue, ValueTierOutcome>;

/** A compiled value tier rule. */
export type ValueTierRule = Rule<ValueTierPolicy, AnnualValueInput, AnnualValue, ValueTierDecision>;

/** Compiles a value tier policy. */
export type CompileValueTier = Compile<ValueTierPolicyInput, ValueTierRule>;
