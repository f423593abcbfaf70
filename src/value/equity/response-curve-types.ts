import type { DecimalText, NumberInput } from "../../foundation/exact";
import type { Figure, Formula } from "../../rule/figure";

/** How a rate answers to spending: steeply at first, then ever less, towards a ceiling. */
export interface ResponseCurveInput {
  /** The rate that no spending exceeds: above 0, at most 1. */
  readonly ceiling: NumberInput;
  /** How fast the ceiling is approached, per unit of money and person; above 0. */
  readonly responsiveness: NumberInput;
}

/** A curve as it was read. */
export type ResponseCurve = Readonly<Record<keyof ResponseCurveInput, DecimalText>>;

/** A curve and the money spent. */
export interface SpendOnCurveInput extends ResponseCurveInput {
  /** Money per person approached: a prospect for acquisition, a current customer for retention. Not negative. */
  readonly spend: NumberInput;
}

/** A curve and the money spent, as they were read. */
export type SpendOnCurve = Readonly<Record<keyof SpendOnCurveInput, DecimalText>>;

/** The rate that spending brings. */
export type ResponseRate = Figure<"response-rate", SpendOnCurve>;

/** The formula of the response rate. */
export type ResponseRateFormula = Formula<SpendOnCurveInput, SpendOnCurve, ResponseRate>;

/** A ceiling and one point of a curve. */
export interface ResponsivenessInput {
  /** The rate that no spending exceeds: above 0, at most 1. */
  readonly ceiling: NumberInput;
  /** Money per person approached; above 0. */
  readonly spend: NumberInput;
  /** The rate that was seen at this spending: above 0, below the ceiling. */
  readonly rate: NumberInput;
}

/** A ceiling and one point, as they were read. */
export type ResponsivenessTerms = Readonly<Record<keyof ResponsivenessInput, DecimalText>>;

/** How fast a curve nears its ceiling. */
export type Responsiveness = Figure<"responsiveness", ResponsivenessTerms>;

/** The formula of the responsiveness. */
export type ResponsivenessFormula = Formula<ResponsivenessInput, ResponsivenessTerms, Responsiveness>;
