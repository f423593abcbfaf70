import type { DecimalText, NumberInput } from "../../foundation/exact";
import type { Figure, Formula } from "../../rule/figure";

/** How the probability of leaving is spread over customers: a beta distribution. */
export interface SbgMixInput {
  /** α of the beta distribution of the probability of leaving, above 0, at most a million. */
  readonly alpha: NumberInput;
  /** β of it, above 0, at most a million. */
  readonly beta: NumberInput;
}

/** A mix of customers, and how many periods are asked for. */
export interface SbgCurveInput extends SbgMixInput {
  /** How many periods, a whole number from 1 to 1000. */
  readonly periods: number;
}

/** A mix of customers and the periods as they were read. */
export interface SbgCurveTerms {
  readonly alpha: DecimalText;
  readonly beta: DecimalText;
  readonly periods: number;
}

/** The share of customers that is still there, by period. */
export type SbgSurvival = Figure<"sbg-survival", SbgCurveTerms, readonly string[]>;

/** The formula of survival. */
export type SbgSurvivalFormula = Formula<SbgCurveInput, SbgCurveTerms, SbgSurvival>;

/** The share of customers that renews, by period. */
export type SbgRetention = Figure<"sbg-retention", SbgCurveTerms, readonly string[]>;

/** The formula of retention. */
export type SbgRetentionFormula = Formula<SbgCurveInput, SbgCurveTerms, SbgRetention>;

/** A mix of customers, and the rate at which their future is discounted. */
export interface SbgLifetimeInput extends SbgMixInput {
  /** The effective discount rate of a period: 0, or from 0.0001 to 1. */
  readonly discountRate: NumberInput;
}

/** A mix of customers and the discount rate as they were read. */
export type SbgLifetimeTerms = Readonly<Record<keyof SbgLifetimeInput, DecimalText>>;

/** The discounted expected lifetime of a new customer. */
export type SbgLifetime = Figure<"sbg-lifetime", SbgLifetimeTerms>;

/** The formula of the discounted expected lifetime. */
export type SbgLifetimeFormula = Formula<SbgLifetimeInput, SbgLifetimeTerms, SbgLifetime>;

/** A mix of customers of whom it is known how often they have renewed. */
export interface SbgResidualLifetimeInput extends SbgLifetimeInput {
  /** How many times they have renewed so far, a whole number up to 1000; the next renewal is about to be decided. */
  readonly renewals: number;
}

/** A mix of customers and their renewals as they were read. */
export interface SbgResidualLifetimeTerms extends SbgLifetimeTerms {
  readonly renewals: number;
}

/** The discounted expected residual lifetime just before a renewal. */
export type SbgResidualLifetime = Figure<"sbg-residual-lifetime", SbgResidualLifetimeTerms>;

/** The formula of the discounted expected residual lifetime. */
export type SbgResidualLifetimeFormula = Formula<SbgResidualLifetimeInput, SbgResidualLifetimeTerms, SbgResidualLifetime>;
