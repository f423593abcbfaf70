import type { DecimalText, NumberInput } from "../../foundation/exact";
import type { Figure, Formula } from "../../rule/figure";

/** A group of people, and how many of them responded. */
export interface ResponseCount {
  /** How many responded, a whole number up to `size`. */
  readonly responses: number;
  /** How many there are, a whole number above 0. */
  readonly size: number;
}

/** A treated group and its control group. */
export interface TwoGroups {
  /** Those who were treated. */
  readonly treated: ResponseCount;
  /** Those who were not. */
  readonly control: ResponseCount;
}

/** A test of two proportions. */
export interface TwoProportionResult {
  /** The rate of the treated less the rate of the control group, as a fraction. */
  readonly difference: string;
  /** The difference in standard errors. */
  readonly z: string;
  /** The probability of a difference at least as large, in either direction, if both groups were alike: 12 digits. */
  readonly pValue: string;
}

/** Whether two proportions differ by more than chance. */
export type TwoProportionTest = Figure<"two-proportion-test", TwoGroups, TwoProportionResult>;

/** The test of two proportions. */
export type TwoProportionTestFormula = Formula<TwoGroups, TwoGroups, TwoProportionTest>;

/** A group, and how sure the interval is to be. */
export interface WilsonIntervalInput extends ResponseCount {
  /** The share of such intervals that hold the true rate: above 0, below 1. There is no default. */
  readonly confidence: NumberInput;
}

/** A group and a confidence, as they were read. */
export interface WilsonIntervalTerms extends ResponseCount {
  readonly confidence: DecimalText;
}

/** A rate and the interval around it. */
export interface RateInterval {
  /** Responses divided by size. */
  readonly rate: string;
  /** The lower limit. */
  readonly lower: string;
  /** The upper limit. */
  readonly upper: string;
}

/** Wilson's interval for a rate. */
export type WilsonInterval = Figure<"wilson-interval", WilsonIntervalTerms, RateInterval>;

/** The formula of Wilson's interval. */
export type WilsonIntervalFormula = Formula<WilsonIntervalInput, WilsonIntervalTerms, WilsonInterval>;

/** Two groups, and how sure the interval is to be. */
export interface NewcombeIntervalInput extends TwoGroups {
  /** The share of such intervals that hold the true difference: above 0, below 1. There is no default. */
  readonly confidence: NumberInput;
}

/** Two groups and a confidence, as they were read. */
export interface NewcombeIntervalTerms extends TwoGroups {
  readonly confidence: DecimalText;
}

/** A difference of two rates and the interval around it. */
export interface DifferenceInterval {
  /** The rate of the treated less the rate of the control group. */
  readonly difference: string;
  /** The lower limit. */
  readonly lower: string;
  /** The upper limit. */
  readonly upper: string;
}

/** Newcombe's interval for a difference of rates. */
export type NewcombeInterval = Figure<"newcombe-interval", NewcombeIntervalTerms, DifferenceInterval>;

/** The formula of Newcombe's interval. */
export type NewcombeIntervalFormula = Formula<NewcombeIntervalInput, NewcombeIntervalTerms, NewcombeInterval>;

/** What a test is to find, and how surely. */
export interface SampleSizeInput {
  /** The rate without treatment. */
  readonly controlRate: NumberInput;
  /** The rate with treatment that is to be told from it. */
  readonly treatedRate: NumberInput;
  /** The probability of seeing a difference where there is none, in both directions together: above 0, below 1; usually 0.05. */
  readonly alpha: NumberInput;
  /** The probability of seeing the difference if it is there: at least one half, below 1; usually 0.8. */
  readonly power: NumberInput;
}

/** What a test is to find, as it was read. */
export type SampleSizeTerms = Readonly<Record<keyof SampleSizeInput, DecimalText>>;

/** How many people a test needs in each of its two groups. */
export type SampleSize = Figure<"sample-size", SampleSizeTerms>;

/** The formula of the sample size. */
export type SampleSizeFormula = Formula<SampleSizeInput, SampleSizeTerms, SampleSize>;
