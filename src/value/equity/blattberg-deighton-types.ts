import type { DecimalText, NumberInput } from "../../foundation/exact";
import type { Figure, Formula } from "../../rule/figure";
import type { ResponseCurve, ResponseCurveInput } from "./response-curve-types";

/** What is spent on winning and keeping customers, and what it brings. */
export interface BlattbergDeightonInput {
  /** The share of prospects that become customers. */
  readonly acquisitionRate: NumberInput;
  /** Money per prospect, won or not; not negative. */
  readonly acquisitionSpend: NumberInput;
  /** Money per customer and period, before what is spent on keeping him. */
  readonly margin: NumberInput;
  /** The share that stays per period. */
  readonly retention: NumberInput;
  /** Money per current customer and period, whether he stays or not; not negative. */
  readonly retentionSpend: NumberInput;
  /** The effective discount rate of the same period, above −1. */
  readonly discountRate: NumberInput;
}

/** The terms of customer equity per prospect, as they were read. */
export type BlattbergDeightonTerms = Readonly<Record<keyof BlattbergDeightonInput, DecimalText>>;

/** Customer equity per prospect. */
export type BlattbergDeighton = Figure<"blattberg-deighton", BlattbergDeightonTerms>;

/** The formula of customer equity per prospect. */
export type BlattbergDeightonFormula = Formula<BlattbergDeightonInput, BlattbergDeightonTerms, BlattbergDeighton>;

/** A margin and two response curves. */
export interface BlattbergDeightonOptimumInput {
  /** Money per customer and period, before what is spent on keeping him. */
  readonly margin: NumberInput;
  /** The effective discount rate of the same period, above −1. */
  readonly discountRate: NumberInput;
  /** How the share of prospects won answers to money per prospect. */
  readonly acquisition: ResponseCurveInput;
  /** How the share of customers kept answers to money per current customer. */
  readonly retention: ResponseCurveInput;
}

/** A margin and two response curves, as they were read. */
export interface BlattbergDeightonOptimumTerms {
  readonly margin: DecimalText;
  readonly discountRate: DecimalText;
  readonly acquisition: ResponseCurve;
  readonly retention: ResponseCurve;
}

/** The spending that makes customer equity largest, and what it brings. */
export interface OptimalSpending {
  /** Money per current customer and period. */
  readonly retentionSpend: string;
  /** The share that then stays. */
  readonly retention: string;
  /** What a customer is worth when he has been won. */
  readonly customerValue: string;
  /** Money per prospect. */
  readonly acquisitionSpend: string;
  /** The share of prospects that is then won. */
  readonly acquisitionRate: string;
  /** Customer equity per prospect. */
  readonly equity: string;
}

/** The best spending on acquisition and retention. */
export type BlattbergDeightonOptimum = Figure<"blattberg-deighton-optimum", BlattbergDeightonOptimumTerms, OptimalSpending>;

/** The formula of the best spending. */
export type BlattbergDeightonOptimumFormula = Formula<
  BlattbergDeightonOptimumInput,
  BlattbergDeightonOptimumTerms,
  BlattbergDeightonOptimum
>;
