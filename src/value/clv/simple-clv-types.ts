import type { DecimalText, NumberInput } from "../../foundation/exact";
import type { Figure, Formula } from "../../rule/figure";

/** Orders of one customer, taken to go on as they are. */
export interface SimpleRevenueClvInput {
  /** Money per order; not negative. */
  readonly orderValue: NumberInput;
  /** Orders per period; not negative, fractions too. */
  readonly ordersPerPeriod: NumberInput;
  /** How many periods he stays; not negative, fractions too. */
  readonly periods: NumberInput;
}

/** The orders as they were read. */
export type SimpleRevenueClvTerms = Readonly<Record<keyof SimpleRevenueClvInput, DecimalText>>;

/** Revenue over the life of a customer. */
export type SimpleRevenueClv = Figure<"simple-revenue-clv", SimpleRevenueClvTerms>;

/** The formula of lifetime revenue. */
export type SimpleRevenueClvFormula = Formula<SimpleRevenueClvInput, SimpleRevenueClvTerms, SimpleRevenueClv>;

/** The same orders with the share of them that is margin. */
export interface SimpleMarginClvInput extends SimpleRevenueClvInput {
  /** Margin as a share of revenue, at most 1; negative for a customer who is served at a loss. */
  readonly marginRate: NumberInput;
}

/** The orders and the margin rate as they were read. */
export type SimpleMarginClvTerms = Readonly<Record<keyof SimpleMarginClvInput, DecimalText>>;

/** Margin over the life of a customer. */
export type SimpleMarginClv = Figure<"simple-margin-clv", SimpleMarginClvTerms>;

/** The formula of lifetime margin. */
export type SimpleMarginClvFormula = Formula<SimpleMarginClvInput, SimpleMarginClvTerms, SimpleMarginClv>;
