import type { DecimalText, NumberInput } from "../../foundation/exact";
import type { Figure, Formula } from "../../rule/figure";

/** What one purchase of the category brings the brand, if it is bought. */
export interface BrandPurchaseInput {
  /** How much is bought; not negative. */
  readonly volume: NumberInput;
  /** Money per unit bought. */
  readonly margin: NumberInput;
}

/** A purchase as it was read. */
export type BrandPurchase = Readonly<Record<keyof BrandPurchaseInput, DecimalText>>;

/** How a customer moves between brands, and what his purchases bring. */
export interface BrandSwitchingClvInput {
  /** The brands he chooses from, 1 to 100. */
  readonly brands: readonly string[];
  /** The brand whose value is asked for. */
  readonly brand: string;
  /** The probability of each brand at the first purchase, in the order of `brands`; adding up to 1 within 10^−9. */
  readonly start: readonly NumberInput[];
  /** Row by row the probability of each brand after a purchase of the row's brand; each row adds up to 1 within 10^−9. */
  readonly switching: readonly (readonly NumberInput[])[];
  /** The purchases to count, 1 to 1,000; the first is today. */
  readonly purchases: readonly BrandPurchaseInput[];
  /** How often he buys in a year; above 0. The last purchase lies at most 1,000 years ahead. */
  readonly purchasesPerYear: NumberInput;
  /** The effective discount rate of a *year*, above −1. */
  readonly discountRate: NumberInput;
}

/** What was asked about a customer and his brands, as it was read. */
export interface BrandSwitchingClvTerms {
  readonly brands: readonly string[];
  readonly brand: string;
  readonly start: readonly DecimalText[];
  readonly switching: readonly (readonly DecimalText[])[];
  readonly purchases: readonly BrandPurchase[];
  readonly purchasesPerYear: DecimalText;
  readonly discountRate: DecimalText;
}

/** The lifetime value of a customer to one brand, and how likely he buys it each time. */
export interface BrandSwitchingValue {
  /** Money of today. */
  readonly clv: string;
  /** The probability that he buys the brand, purchase by purchase. */
  readonly probabilities: readonly string[];
}

/** Customer lifetime value under brand switching. */
export type BrandSwitchingClv = Figure<"brand-switching-clv", BrandSwitchingClvTerms, BrandSwitchingValue>;

/** The formula of the lifetime value under brand switching. */
export type BrandSwitchingClvFormula = Formula<BrandSwitchingClvInput, BrandSwitchingClvTerms, BrandSwitchingClv>;
