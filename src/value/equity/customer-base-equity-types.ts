import type { DecimalText, NumberInput } from "../../foundation/exact";
import type { Figure, Formula } from "../../rule/figure";

/** A customer base with constant margin and retention. */
export interface StaticCustomerEquityInput {
  /** How many customers there are, all of whom have just paid; not negative. */
  readonly customers: NumberInput;
  /** Money per customer and period. */
  readonly margin: NumberInput;
  /** The share that stays per period. */
  readonly retention: NumberInput;
  /** The effective discount rate of the same period, above −1. */
  readonly discountRate: NumberInput;
}

/** A customer base as it was read. */
export type StaticCustomerEquityTerms = Readonly<Record<keyof StaticCustomerEquityInput, DecimalText>>;

/** The equity of the customers there are. */
export type StaticCustomerEquity = Figure<"static-customer-equity", StaticCustomerEquityTerms>;

/** The formula of static customer equity. */
export type StaticCustomerEquityFormula = Formula<StaticCustomerEquityInput, StaticCustomerEquityTerms, StaticCustomerEquity>;

/** Customers who will be won in one period. */
export interface FutureCohortInput {
  /** In how many periods from now, from 0 to 1,000. Two cohorts may share a period. */
  readonly period: number;
  /** How many; not negative. */
  readonly customers: NumberInput;
  /** Money per customer won; not negative. */
  readonly acquisitionCost: NumberInput;
}

/** A cohort as it was read. */
export interface FutureCohort {
  readonly period: number;
  readonly customers: DecimalText;
  readonly acquisitionCost: DecimalText;
}

/** A customer base and the customers to come. */
export interface DynamicCustomerEquityInput extends StaticCustomerEquityInput {
  /** Those who will be won, at most 1,000 entries; may be empty. */
  readonly cohorts: readonly FutureCohortInput[];
}

/** A customer base and the customers to come, as they were read. */
export interface DynamicCustomerEquityTerms extends StaticCustomerEquityTerms {
  readonly cohorts: readonly FutureCohort[];
}

/** The equity of the customers there are and of those to come. */
export interface DynamicEquityValue {
  /** Both together, in money of today. */
  readonly equity: string;
  /** Of the customers there are: static customer equity. */
  readonly present: string;
  /** Of those to come, their acquisition paid. */
  readonly future: string;
}

/** Customer equity with the customers to come. */
export type DynamicCustomerEquity = Figure<"dynamic-customer-equity", DynamicCustomerEquityTerms, DynamicEquityValue>;

/** The formula of dynamic customer equity. */
export type DynamicCustomerEquityFormula = Formula<DynamicCustomerEquityInput, DynamicCustomerEquityTerms, DynamicCustomerEquity>;
