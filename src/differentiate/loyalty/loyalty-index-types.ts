import type { DecimalText, NumberInput } from "../../foundation/exact";
import type { Figure, Formula } from "../../rule/figure";

/** A measured indicator on its scale. */
export interface IndicatorReadingInput {
  /** What was measured. */
  readonly value: NumberInput;
  /** The lowest value of the scale. */
  readonly min: NumberInput;
  /** The highest value of the scale. */
  readonly max: NumberInput;
}

/** A measured indicator as it was read. */
export type IndicatorReading = Readonly<Record<keyof IndicatorReadingInput, DecimalText>>;

/** The five indicators of one customer or of a group of them, each on a scale of its own. */
export interface LoyaltyIndexInput {
  /** How often he bought again in the period. */
  readonly repeatPurchases: IndicatorReadingInput;
  /** How long he takes to choose; longer is less loyal. */
  readonly selectionTime: IndicatorReadingInput;
  /** How much he minds the price, for instance the size of `arcElasticity`; more is less loyal. */
  readonly priceSensitivity: IndicatorReadingInput;
  /** How much he likes competitors; more is less loyal. */
  readonly competitorAttitude: IndicatorReadingInput;
  /** How much he forgives when quality fails. */
  readonly incidentTolerance: IndicatorReadingInput;
}

/** The five indicators as they were read. */
export type LoyaltyIndexTerms = Readonly<Record<keyof LoyaltyIndexInput, IndicatorReading>>;

/** How loyal a customer is by five indicators, from 0 to 1. */
export type LoyaltyIndex = Figure<"loyalty-index", LoyaltyIndexTerms>;

/** The formula of the loyalty index. */
export type LoyaltyIndexFormula = Formula<LoyaltyIndexInput, LoyaltyIndexTerms, LoyaltyIndex>;

/** Price and quantity before and after. */
export interface ArcElasticityInput {
  /** The quantity bought before. */
  readonly quantityBefore: NumberInput;
  /** The quantity bought after. */
  readonly quantityAfter: NumberInput;
  /** The price before. */
  readonly priceBefore: NumberInput;
  /** The price after. */
  readonly priceAfter: NumberInput;
}

/** Price and quantity as they were read. */
export type ArcElasticityTerms = Readonly<Record<keyof ArcElasticityInput, DecimalText>>;

/** How strongly the quantity answers the price. */
export type ArcElasticity = Figure<"arc-elasticity", ArcElasticityTerms>;

/** The formula of the arc elasticity. */
export type ArcElasticityFormula = Formula<ArcElasticityInput, ArcElasticityTerms, ArcElasticity>;
