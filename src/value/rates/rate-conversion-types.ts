import type { DecimalText, NumberInput } from "../../foundation/exact";
import type { Figure, Formula } from "../../rule/figure";

/** An effective discount or growth rate of a year. */
export interface DiscountPerYearInput {
  /** The effective rate per year, above −1, at most 1. */
  readonly perYear: NumberInput;
  /** How many periods a year has, such as 12. */
  readonly periodsPerYear: number;
}

/** An annual rate and its periods as they were read. */
export interface DiscountPerYearTerms {
  readonly perYear: DecimalText;
  readonly periodsPerYear: number;
}

/** An effective discount or growth rate of a period. */
export interface DiscountPerPeriodInput {
  /** The effective rate per period, above −1, at most 1. */
  readonly perPeriod: NumberInput;
  /** How many periods a year has, such as 12. */
  readonly periodsPerYear: number;
}

/** A rate of a period as it was read. */
export interface DiscountPerPeriodTerms {
  readonly perPeriod: DecimalText;
  readonly periodsPerYear: number;
}

/** A rate per period. */
export type DiscountPerPeriod = Figure<"discount-per-period", DiscountPerYearTerms>;

/** The conversion from year to period. */
export type DiscountPerPeriodFormula = Formula<DiscountPerYearInput, DiscountPerYearTerms, DiscountPerPeriod>;

/** A rate per year. */
export type DiscountPerYear = Figure<"discount-per-year", DiscountPerPeriodTerms>;

/** The conversion from period to year. */
export type DiscountPerYearFormula = Formula<DiscountPerPeriodInput, DiscountPerPeriodTerms, DiscountPerYear>;

/** A nominal annual rate, as contracts print it. */
export interface NominalRateInput {
  /** The nominal rate per year (APR), above −1, at most 1. */
  readonly nominalPerYear: NumberInput;
  /** How often a year it is compounded. */
  readonly periodsPerYear: number;
}

/** A nominal rate as it was read. */
export interface NominalRateTerms {
  readonly nominalPerYear: DecimalText;
  readonly periodsPerYear: number;
}

/** The effective annual rate behind a nominal one. */
export type EffectiveFromNominal = Figure<"effective-from-nominal", NominalRateTerms>;

/** The conversion from nominal to effective. */
export type EffectiveFromNominalFormula = Formula<NominalRateInput, NominalRateTerms, EffectiveFromNominal>;

/** The nominal annual rate that comes to an effective one. */
export type NominalFromEffective = Figure<"nominal-from-effective", DiscountPerYearTerms>;

/** The conversion from effective to nominal. */
export type NominalFromEffectiveFormula = Formula<DiscountPerYearInput, DiscountPerYearTerms, NominalFromEffective>;

/** An effective rate of any period. */
export interface EffectiveRateInput {
  /** The effective rate, above −1, at most 1. */
  readonly effective: NumberInput;
}

/** An effective rate as it was read. */
export type EffectiveRateTerms = Readonly<Record<keyof EffectiveRateInput, DecimalText>>;

/** The continuous rate of the same period. */
export type ContinuousFromEffective = Figure<"continuous-from-effective", EffectiveRateTerms>;

/** The conversion from effective to continuous. */
export type ContinuousFromEffectiveFormula = Formula<EffectiveRateInput, EffectiveRateTerms, ContinuousFromEffective>;

/** A continuous rate of any period. */
export interface ContinuousRateInput {
  /** The continuous rate, from −100 to 1. */
  readonly continuous: NumberInput;
}

/** A continuous rate as it was read. */
export type ContinuousRateTerms = Readonly<Record<keyof ContinuousRateInput, DecimalText>>;

/** The effective rate of the same period. */
export type EffectiveFromContinuous = Figure<"effective-from-continuous", ContinuousRateTerms>;

/** The conversion from continuous to effective. */
export type EffectiveFromContinuousFormula = Formula<ContinuousRateInput, ContinuousRateTerms, EffectiveFromContinuous>;

/** A retention or churn rate of a year. */
export interface SharePerYearInput {
  /** The rate per year, from 0 to 1. */
  readonly perYear: NumberInput;
  /** How many periods a year has, such as 12. */
  readonly periodsPerYear: number;
}

/** A rate of a year as it was read. */
export interface SharePerYearTerms {
  readonly perYear: DecimalText;
  readonly periodsPerYear: number;
}

/** A retention or churn rate of a period. */
export interface SharePerPeriodInput {
  /** The rate per period, from 0 to 1. */
  readonly perPeriod: NumberInput;
  /** How many periods a year has, such as 12. */
  readonly periodsPerYear: number;
}

/** A rate of a period as it was read. */
export interface SharePerPeriodTerms {
  readonly perPeriod: DecimalText;
  readonly periodsPerYear: number;
}

/** Retention per period. */
export type RetentionPerPeriod = Figure<"retention-per-period", SharePerYearTerms>;

/** The conversion of retention from year to period. */
export type RetentionPerPeriodFormula = Formula<SharePerYearInput, SharePerYearTerms, RetentionPerPeriod>;

/** Retention per year. */
export type RetentionPerYear = Figure<"retention-per-year", SharePerPeriodTerms>;

/** The conversion of retention from period to year. */
export type RetentionPerYearFormula = Formula<SharePerPeriodInput, SharePerPeriodTerms, RetentionPerYear>;

/** Churn per period. */
export type ChurnPerPeriod = Figure<"churn-per-period", SharePerYearTerms>;

/** The conversion of churn from year to period. */
export type ChurnPerPeriodFormula = Formula<SharePerYearInput, SharePerYearTerms, ChurnPerPeriod>;

/** Churn per year. */
export type ChurnPerYear = Figure<"churn-per-year", SharePerPeriodTerms>;

/** The conversion of churn from period to year. */
export type ChurnPerYearFormula = Formula<SharePerPeriodInput, SharePerPeriodTerms, ChurnPerYear>;
