import type { AmountInput, DecimalText } from "../../foundation/exact";
import type { Figure, Formula } from "../../rule/figure";

/** A need as analysis found it, as a caller writes it. */
export interface AnalysedNeedInput {
  /** The need, as a code. */
  readonly need: string;
  /** How many customers have it. */
  readonly customers: number;
  /** What those customers are worth, in money; unknown counts as the least. */
  readonly value?: AmountInput | null;
}

/** What was analysed and what is offered, as a caller writes it. */
export interface ProductOpportunitiesInput {
  /** Every need that was found, each once. */
  readonly needs: readonly AnalysedNeedInput[];
  /** The needs that a product or treatment already meets, as codes. */
  readonly met: readonly string[];
}

/** A need as analysis found it, as the formula reads it. */
export interface AnalysedNeed {
  readonly need: string;
  readonly customers: number;
  readonly value: DecimalText | null;
}

/** What was analysed and what is offered, as the formula reads it. */
export interface ProductOpportunitiesTerms {
  readonly needs: readonly AnalysedNeed[];
  readonly met: readonly string[];
}

/** A need that nothing meets yet. */
export interface ProductOpportunity {
  /** The need, as a code. */
  readonly need: string;
  /** How many customers have it. */
  readonly customers: number;
  /** What those customers are worth; `null` when that is unknown. */
  readonly value: DecimalText | null;
}

/** Needs that could become products, the most valuable first. */
export type ProductOpportunities = Figure<"product-opportunities", ProductOpportunitiesTerms, readonly ProductOpportunity[]>;

/** The formula of needs that could become products. */
export type ProductOpportunitiesFormula = Formula<ProductOpportunitiesInput, ProductOpportunitiesTerms, ProductOpportunities>;
