import type { Source } from "../../foundation/citation";
import type { DecimalText, NumberInput } from "../../foundation/exact";
import type { Figure, Formula } from "../../rule/figure";

/** What becomes of somebody with a problem: he says nothing, or complains and is not heard, is heard, or is heard quickly. */
export type ComplaintOutcome = "silent" | "unresolved" | "resolved" | "resolvedQuickly";

/** A number for each outcome, as a caller writes it. */
export interface ByComplaintOutcomeInput {
  /** He says nothing. */
  readonly silent: NumberInput;
  /** He complains, and nothing is resolved. */
  readonly unresolved: NumberInput;
  /** He complains, and it is resolved. */
  readonly resolved: NumberInput;
  /** He complains, and it is resolved quickly. */
  readonly resolvedQuickly: NumberInput;
}

/** A number for each outcome, as it was read. */
export type ByComplaintOutcome = Readonly<Record<ComplaintOutcome, DecimalText>>;

/** How many buy again after each outcome, and where that was found. */
export interface RepurchaseRatesInput extends ByComplaintOutcomeInput {
  /** The study, with its year. */
  readonly source: Source;
}

/** How many buy again after each outcome, as it was read. */
export interface RepurchaseRates extends ByComplaintOutcome {
  readonly source: Source;
}

/** The people who had a problem. */
export interface ExpectedRepurchaseInput {
  /** The share of each outcome among them; the four add up to 1. */
  readonly shares: ByComplaintOutcomeInput;
  /** How many buy again after each outcome, such as `tarpLossAbove100Dollars`. */
  readonly rates: RepurchaseRatesInput;
}

/** The people who had a problem, as they were read. */
export interface ExpectedRepurchaseTerms {
  readonly shares: ByComplaintOutcome;
  readonly rates: RepurchaseRates;
}

/** The share of people with a problem who buy again. */
export type ExpectedRepurchase = Figure<"expected-repurchase", ExpectedRepurchaseTerms>;

/** The formula of expected repurchase. */
export type ExpectedRepurchaseFormula = Formula<ExpectedRepurchaseInput, ExpectedRepurchaseTerms, ExpectedRepurchase>;
