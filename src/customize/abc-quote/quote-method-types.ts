import type { Compile, Rule } from "../../rule/compile";
import type { PolicyHead, PolicyHeadInput } from "../../rule/policy";
import type { Decision } from "../../rule/table";

/** How a repair is quoted: by class with what is saved and deferred, or as a plain list. */
export const quoteMethods = ["abc", "plain"] as const;

/** How a repair is quoted. */
export type QuoteMethod = (typeof quoteMethods)[number];

/** When a repair is quoted by class. */
export interface QuoteMethodPolicy extends PolicyHead {
  /** The method where nothing is in doubt. */
  readonly otherwise: QuoteMethod;
}

/** When a repair is quoted by class, as a caller writes it. */
export interface QuoteMethodPolicyInput extends PolicyHeadInput {
  /** The method where nothing is in doubt. */
  readonly otherwise: QuoteMethod;
}

/** What is known of a customer's doubts, as a caller writes it. Absent and null both mean unknown. */
export interface QuoteDoubtsInput {
  /** Whether he is unhappy about an amount. */
  readonly unhappyWithAmount?: boolean | null;
  /** Whether he suspects that he is sold too much. */
  readonly suspectsOverselling?: boolean | null;
}

/** What is known of a customer's doubts, as the rule reads it. */
export interface QuoteDoubts {
  readonly unhappyWithAmount: boolean | null;
  readonly suspectsOverselling: boolean | null;
}

/** The method to quote by. */
export interface QuoteMethodOutcome {
  /** By class, or as a plain list. */
  readonly method: QuoteMethod;
}

/** How to quote to one customer. */
export type QuoteMethodAdvice = Decision<"quote-method", QuoteDoubts, QuoteMethodOutcome>;

/** A compiled choice of the method. */
export type QuoteMethodRule = Rule<QuoteMethodPolicy, QuoteDoubtsInput, QuoteDoubts, QuoteMethodAdvice>;

/** Compiles a choice of the method. */
export type CompileQuoteMethod = Compile<QuoteMethodPolicyInput, QuoteMethodRule>;
