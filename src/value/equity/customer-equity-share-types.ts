import type { DecimalText, NumberInput } from "../../foundation/exact";
import type { Figure, Formula } from "../../rule/figure";

/** What a sample of customers is worth to a brand. */
export interface BrandSampleInput {
  /** The name of the brand. */
  readonly brand: string;
  /** The lifetime value of each customer of the sample to this brand, in money; the same customers for every brand. */
  readonly values: readonly NumberInput[];
}

/** A sample as it was read. */
export interface BrandSample {
  readonly brand: string;
  readonly values: readonly DecimalText[];
}

/** One sample valued for every brand, and the people it stands for. */
export interface CustomerEquityShareInput {
  /** At least one. */
  readonly brands: readonly BrandSampleInput[];
  /** How many customers the sample stands for; above 0. */
  readonly population: NumberInput;
}

/** A sample valued for every brand, as it was read. */
export interface CustomerEquityShareTerms {
  readonly brands: readonly BrandSample[];
  readonly population: DecimalText;
}

/** What all customers are worth to a brand. */
export interface BrandEquityShare {
  /** The name of the brand. */
  readonly brand: string;
  /** Mean value times population, in money. */
  readonly equity: string;
  /** Its share of the equity of all brands. */
  readonly share: string;
}

/** Customer equity by brand. */
export type CustomerEquityShare = Figure<"customer-equity-share", CustomerEquityShareTerms, readonly BrandEquityShare[]>;

/** The formula of the shares of customer equity. */
export type CustomerEquityShareFormula = Formula<CustomerEquityShareInput, CustomerEquityShareTerms, CustomerEquityShare>;
