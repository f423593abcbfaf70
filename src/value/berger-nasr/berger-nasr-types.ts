import type { DecimalText, NumberInput } from "../../foundation/exact";
import type { Figure, Formula } from "../../rule/figure";

/** A customer who brings a gross contribution per cycle and is promoted to between cycles. */
export interface BergerNasr1Input {
  /** Gross contribution per customer and cycle, in money; it is counted at the beginning and after every cycle. */
  readonly contribution: NumberInput;
  /** What is spent on promotion per customer and cycle, in the middle of it; not negative. */
  readonly promotion: NumberInput;
  /** The share that stays per cycle, from 0 to 1. */
  readonly retention: NumberInput;
  /** The effective discount rate per year, above −1. */
  readonly discountRate: NumberInput;
  /** How many years are counted, a whole number up to 1000. */
  readonly years: number;
}

/** The terms of case 1 as they were read. */
export interface BergerNasr1Terms {
  readonly contribution: DecimalText;
  readonly promotion: DecimalText;
  readonly retention: DecimalText;
  readonly discountRate: DecimalText;
  readonly years: number;
}

/** Case 1: a cycle lasts a year. */
export type BergerNasr1 = Figure<"berger-nasr-1", BergerNasr1Terms>;

/** The formula of case 1. */
export type BergerNasr1Formula = Formula<BergerNasr1Input, BergerNasr1Terms, BergerNasr1>;

/** The same with several cycles in a year; contribution, promotion and retention are those of a cycle. */
export interface BergerNasr2aInput extends BergerNasr1Input {
  /** How many cycles a year has, a whole number from 1 to 366. */
  readonly cyclesPerYear: number;
}

/** The terms of case 2a as they were read. */
export interface BergerNasr2aTerms extends BergerNasr1Terms {
  readonly cyclesPerYear: number;
}

/** Case 2a: a cycle is shorter than a year. */
export type BergerNasr2a = Figure<"berger-nasr-2a", BergerNasr2aTerms>;

/** The formula of case 2a. */
export type BergerNasr2aFormula = Formula<BergerNasr2aInput, BergerNasr2aTerms, BergerNasr2a>;

/** The same with a cycle of several years; contribution, promotion and retention are those of a cycle. */
export interface BergerNasr2bInput extends BergerNasr1Input {
  /** How many years a cycle lasts, a whole number from 1 to 100 that divides the years. */
  readonly yearsPerCycle: number;
}

/** The terms of case 2b as they were read. */
export interface BergerNasr2bTerms extends BergerNasr1Terms {
  readonly yearsPerCycle: number;
}

/** Case 2b: a cycle is longer than a year. */
export type BergerNasr2b = Figure<"berger-nasr-2b", BergerNasr2bTerms>;

/** The formula of case 2b. */
export type BergerNasr2bFormula = Formula<BergerNasr2bInput, BergerNasr2bTerms, BergerNasr2b>;

/**
 * A customer whose profit first accelerates and then approaches a limit: h t² + v up to year g, and h g² + v + N (1 − e^(g − t)) after it.
 */
export interface BergerNasrProfitInput {
  /** v: the profit at the beginning, in money per year. */
  readonly startingProfit: NumberInput;
  /** h: how the profit accelerates, in money per year and squared year. */
  readonly acceleration: NumberInput;
  /** g: the year in which the acceleration ends; not negative, at most 1000. */
  readonly inflection: NumberInput;
  /** N: by how much the profit can still rise after that year, in money per year. */
  readonly furtherGain: NumberInput;
  /** The share that stays per year, from 0 to 1. */
  readonly retention: NumberInput;
  /** The effective discount rate per year, above −1. */
  readonly discountRate: NumberInput;
  /** How many years are counted, a whole number up to 1000. */
  readonly years: number;
}

/** The profit of a customer over time, as it was read. */
export interface BergerNasrProfitTerms {
  readonly startingProfit: DecimalText;
  readonly acceleration: DecimalText;
  readonly inflection: DecimalText;
  readonly furtherGain: DecimalText;
  readonly retention: DecimalText;
  readonly discountRate: DecimalText;
  readonly years: number;
}

/** Case 3: profit over time, counted once a year. */
export type BergerNasr3 = Figure<"berger-nasr-3", BergerNasrProfitTerms>;

/** The formula of case 3. */
export type BergerNasr3Formula = Formula<BergerNasrProfitInput, BergerNasrProfitTerms, BergerNasr3>;

/** Case 4: profit over time, flowing all the time. */
export type BergerNasr4 = Figure<"berger-nasr-4", BergerNasrProfitTerms>;

/** The formula of case 4. */
export type BergerNasr4Formula = Formula<BergerNasrProfitInput, BergerNasrProfitTerms, BergerNasr4>;

/** Buyers who may pause and come back. */
export interface BergerNasr5Input {
  /** How many buy in period 0; not negative. */
  readonly buyers: NumberInput;
  /** The probability of buying when the last purchase lies 1, 2, … periods back; after the last of them somebody is lost. */
  readonly purchaseProbabilities: readonly NumberInput[];
  /** How many periods are worked out after period 0, a whole number up to 1000. */
  readonly periods: number;
}

/** Buyers who may pause, as they were read. */
export interface BergerNasr5Terms {
  readonly buyers: DecimalText;
  readonly purchaseProbabilities: readonly DecimalText[];
  readonly periods: number;
}

/** Case 5: the expected buyers of each period, period 0 first. */
export type BergerNasr5 = Figure<"berger-nasr-5", BergerNasr5Terms, readonly string[]>;

/** The formula of case 5. */
export type BergerNasr5Formula = Formula<BergerNasr5Input, BergerNasr5Terms, BergerNasr5>;
