import type { DecimalText, NumberInput } from "../../foundation/exact";
import type { Figure, Formula } from "../../rule/figure";

/** Customers who gave one rating, and how many of them bought again. */
export interface RatedCustomersInput {
  /** The rating; a higher one is better. */
  readonly rating: NumberInput;
  /** How many gave it; at least one. */
  readonly customers: number;
  /** How many of these bought again. */
  readonly repurchased: number;
}

/** Customers who gave one rating, as the formula reads them. */
export interface RatedCustomers {
  readonly rating: DecimalText;
  readonly customers: number;
  readonly repurchased: number;
}

/** Customers by rating. */
export interface RepurchaseByRatingInput {
  /** At least two ratings, each once, in any order. */
  readonly ratings: readonly RatedCustomersInput[];
}

/** Customers by rating as they were read. */
export interface RepurchaseByRatingTerms {
  readonly ratings: readonly RatedCustomers[];
}

/** How many of those who gave a rating bought again. */
export interface RatingRate {
  /** The rating. */
  readonly rating: string;
  /** The share that bought again. */
  readonly rate: string;
}

/** How repurchase rises with satisfaction. */
export interface RepurchaseByRatingValue {
  /** One rate for each rating, the best rating first. */
  readonly rates: readonly RatingRate[];
  /** The rate at the best rating, as a multiple of the rate at the next. */
  readonly topToNext: string;
}

/** Repurchase by rating. */
export type RepurchaseByRating = Figure<"repurchase-by-rating", RepurchaseByRatingTerms, RepurchaseByRatingValue>;

/** The formula of repurchase by rating. */
export type RepurchaseByRatingFormula = Formula<RepurchaseByRatingInput, RepurchaseByRatingTerms, RepurchaseByRating>;
