import type { DecimalText, NumberInput } from "../../foundation/exact";
import type { Figure, Formula } from "../../rule/figure";

/** What was spent on winning customers. */
export interface CustomerAcquisitionCostInput {
  /** Money spent in a period; not negative. */
  readonly spend: NumberInput;
  /** How many customers were won with it, above zero. */
  readonly customersWon: NumberInput;
}

/** The spending as it was read. */
export type CustomerAcquisitionCostTerms = Readonly<Record<keyof CustomerAcquisitionCostInput, DecimalText>>;

/** The cost of winning a customer. */
export type CustomerAcquisitionCost = Figure<"customer-acquisition-cost", CustomerAcquisitionCostTerms>;

/** The formula of the cost of acquisition. */
export type CustomerAcquisitionCostFormula = Formula<CustomerAcquisitionCostInput, CustomerAcquisitionCostTerms, CustomerAcquisitionCost>;

/** What a customer costs to win, and what he brings per period. */
export interface PaybackPeriodsInput {
  /** Money per customer won; not negative. */
  readonly acquisitionCost: NumberInput;
  /** Revenue per customer and period (ARPA); not negative. */
  readonly revenue: NumberInput;
  /** Margin as a share of revenue, at most 1. */
  readonly marginRate: NumberInput;
}

/** The terms of payback as they were read. */
export type PaybackPeriodsTerms = Readonly<Record<keyof PaybackPeriodsInput, DecimalText>>;

/** How long it takes to earn the cost of acquisition back; `"Infinity"` when it never does. */
export type PaybackPeriods = Figure<"payback-periods", PaybackPeriodsTerms>;

/** The formula of payback. */
export type PaybackPeriodsFormula = Formula<PaybackPeriodsInput, PaybackPeriodsTerms, PaybackPeriods>;

/** What a customer costs to win, what he brings per period, and how likely he stays. */
export interface PaybackPeriodsWithChurnInput {
  /** Money per customer won; not negative. */
  readonly acquisitionCost: NumberInput;
  /** Margin per customer and period, the first one counted in full. */
  readonly margin: NumberInput;
  /** The share that stays per period, from 0 to 1. */
  readonly retention: NumberInput;
}

/** The terms of payback with churn as they were read. */
export type PaybackPeriodsWithChurnTerms = Readonly<Record<keyof PaybackPeriodsWithChurnInput, DecimalText>>;

/** After how many payments the expected margin has reached the cost of acquisition; `"Infinity"` when it never does. */
export type PaybackPeriodsWithChurn = Figure<"payback-periods-with-churn", PaybackPeriodsWithChurnTerms>;

/** The formula of payback with churn. */
export type PaybackPeriodsWithChurnFormula = Formula<PaybackPeriodsWithChurnInput, PaybackPeriodsWithChurnTerms, PaybackPeriodsWithChurn>;

/** Revenue, margin rate and churn of one period. */
export interface ChurnLtvInput {
  /** Revenue per customer and period (ARPA); not negative. */
  readonly revenue: NumberInput;
  /** Margin as a share of revenue, at most 1; negative for a customer who is served at a loss. */
  readonly marginRate: NumberInput;
  /** The share that leaves per period, above 0, at most 1. */
  readonly churn: NumberInput;
}

/** The terms as they were read. */
export type ChurnLtvTerms = Readonly<Record<keyof ChurnLtvInput, DecimalText>>;

/** Lifetime value as margin by churn. */
export type ChurnLtv = Figure<"churn-ltv", ChurnLtvTerms>;

/** The formula of margin by churn. */
export type ChurnLtvFormula = Formula<ChurnLtvInput, ChurnLtvTerms, ChurnLtv>;

/** What a customer is worth and what he costs to win. */
export interface LtvToCacInput {
  /** Lifetime value per customer, in money; margin, not revenue. */
  readonly lifetimeValue: NumberInput;
  /** Money per customer won, above zero. */
  readonly acquisitionCost: NumberInput;
}

/** Value and cost as they were read. */
export type LtvToCacTerms = Readonly<Record<keyof LtvToCacInput, DecimalText>>;

/** How many times a customer is worth what he costs to win. */
export type LtvToCac = Figure<"ltv-to-cac", LtvToCacTerms>;

/** The formula of the ratio. */
export type LtvToCacFormula = Formula<LtvToCacInput, LtvToCacTerms, LtvToCac>;
