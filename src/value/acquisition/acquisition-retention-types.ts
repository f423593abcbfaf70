import type { DecimalText, NumberInput } from "../../foundation/exact";
import type { Figure, Formula } from "../../rule/figure";

/** Whether a cost is what all customers cost on average, or what one more of them would cost. */
export type CostBasis = "average" | "marginal";

/** Both kinds of cost, for schemas and documents. */
export const costBases = ["average", "marginal"] as const satisfies readonly CostBasis[];

/** What it costs to win a customer and what it costs to keep one, both on one basis. */
export interface AcquisitionRetentionRatioInput {
  /** Money per customer won; not negative. */
  readonly acquisitionCost: NumberInput;
  /** Money per customer kept; above zero. */
  readonly retentionCost: NumberInput;
  /** What kind of cost both are; only marginal ones tell where the next unit of money belongs. */
  readonly basis: CostBasis;
}

/** Both costs as they were read. */
export interface AcquisitionRetentionRatioTerms {
  readonly acquisitionCost: DecimalText;
  readonly retentionCost: DecimalText;
  readonly basis: CostBasis;
}

/** How many times as much it costs to win a customer as to keep one. */
export type AcquisitionRetentionRatio = Figure<"acquisition-retention-ratio", AcquisitionRetentionRatioTerms>;

/** The formula of the ratio. */
export type AcquisitionRetentionRatioFormula = Formula<
  AcquisitionRetentionRatioInput,
  AcquisitionRetentionRatioTerms,
  AcquisitionRetentionRatio
>;

/** Customers who are lost, and what each of them costs to replace or would have cost to keep. */
export interface ReplacementCostInput {
  /** How many are lost; not negative. */
  readonly lost: NumberInput;
  /** Money per customer won; not negative. */
  readonly acquisitionCost: NumberInput;
  /** Money per customer kept; not negative. */
  readonly retentionCost: NumberInput;
}

/** The losses and costs as they were read. */
export type ReplacementCostTerms = Readonly<Record<keyof ReplacementCostInput, DecimalText>>;

/** What losses cost. */
export interface ReplacementCostValue {
  /** What it costs to win as many new ones. */
  readonly replacing: string;
  /** What it would have cost to keep them. */
  readonly keeping: string;
  /** The first less the second; negative where keeping is dearer. */
  readonly difference: string;
}

/** Replacing customers against keeping them. */
export type ReplacementCost = Figure<"replacement-cost", ReplacementCostTerms, ReplacementCostValue>;

/** The formula of the cost of replacing customers. */
export type ReplacementCostFormula = Formula<ReplacementCostInput, ReplacementCostTerms, ReplacementCost>;

/** A response curve, a = ceiling (1 − e^(−k A)), and a point on it. */
export interface SpendingCostInput {
  /** The largest share that any spending can win or keep, above 0, at most 1. */
  readonly ceiling: NumberInput;
  /** k: how fast spending works, per unit of money, above 0. */
  readonly responsiveness: NumberInput;
  /** A: money spent per prospect, above 0. */
  readonly spend: NumberInput;
}

/** The curve and the point as they were read. */
export type SpendingCostTerms = Readonly<Record<keyof SpendingCostInput, DecimalText>>;

/** What a customer costs at a point of a response curve. */
export interface SpendingCostValue {
  /** The share of prospects that is won. */
  readonly share: string;
  /** What those who are won cost on average: A / a. */
  readonly average: string;
  /** What one more would cost: e^(k A) / (ceiling · k). */
  readonly marginal: string;
}

/** Average and marginal cost at a point of a response curve. */
export type SpendingCost = Figure<"spending-cost", SpendingCostTerms, SpendingCostValue>;

/** The formula of average and marginal cost. */
export type SpendingCostFormula = Formula<SpendingCostInput, SpendingCostTerms, SpendingCost>;
