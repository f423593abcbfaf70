import type { DecimalText, NumberInput } from "../../foundation/exact";
import type { Compile, Rule } from "../../rule/compile";
import type { PolicyHead, PolicyHeadInput } from "../../rule/policy";
import type { Decision } from "../../rule/table";

/**
 * How to treat a base of customers. `mass`: alike in value and needs. `niche`: alike in value, different in needs. `key-account`: different
 * in value, alike in needs, also called frequency marketing. `one-to-one`: different in both.
 */
export type CustomerStrategy = "mass" | "niche" | "key-account" | "one-to-one";

/** Every strategy, for schemas and documents. */
export const customerStrategies = ["mass", "niche", "key-account", "one-to-one"] as const satisfies readonly CustomerStrategy[];

/** From where on value is skewed and needs are diverse; the bounds are inclusive. */
export interface StrategyMapPolicy extends PolicyHead {
  /** The lowest skew. */
  readonly skewedFrom: DecimalText;
  /** The lowest diversity. */
  readonly diverseFrom: DecimalText;
}

/** A strategy map as a caller writes it. */
export interface StrategyMapPolicyInput extends PolicyHeadInput {
  /** The lowest Gini coefficient that counts as skewed, from 0 to 1. */
  readonly skewedFrom: NumberInput;
  /** The lowest diversity of needs that counts as diverse, from 0 to 1. */
  readonly diverseFrom: NumberInput;
}

/** How a base of customers differs, as a caller writes it. Absent and null both mean unknown. */
export interface CustomerBaseInput {
  /** How unevenly value is spread: what `gini` gives. */
  readonly skew?: NumberInput | null;
  /** How much needs differ: what `needsDiversity` gives. */
  readonly diversity?: NumberInput | null;
}

/** How a base of customers differs, as the rule reads it. */
export interface CustomerBase {
  readonly skew: DecimalText | null;
  readonly diversity: DecimalText | null;
}

/** The strategy for a base of customers. */
export interface StrategyMapOutcome {
  /** `null` while skew or diversity is unknown. */
  readonly strategy: CustomerStrategy | null;
}

/** The strategy for one base of customers. */
export type StrategyMapDecision = Decision<"strategy-map", CustomerBase, StrategyMapOutcome>;

/** A compiled strategy map. */
export type StrategyMapRule = Rule<StrategyMapPolicy, CustomerBaseInput, CustomerBase, StrategyMapDecision>;

/** Compiles a strategy map. */
export type CompileStrategyMap = Compile<StrategyMapPolicyInput, StrategyMapRule>;
