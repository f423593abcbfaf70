import type { Figure, Formula } from "../../rule/figure";

/** Answers to a question on satisfaction. */
export interface CsatInput {
  /** How many gave each answer, from 1, the worst, to the top of the scale; at least three entries. */
  readonly counts: readonly number[];
}

/** Satisfaction in two readings that must not be taken for each other. */
export interface CsatValue {
  /** The share that gave one of the two best answers. */
  readonly topTwoBoxes: string;
  /** The mean answer. */
  readonly mean: string;
}

/** Customer satisfaction. */
export type Csat = Figure<"csat", CsatInput, CsatValue>;

/** The formula of customer satisfaction. */
export type CsatFormula = Formula<CsatInput, CsatInput, Csat>;

/** Answers to “how much effort did you have to make?” of 2010. */
export interface Ces1Input {
  /** How many gave each answer, from 1, very little effort, to 5, very much. */
  readonly counts: readonly number[];
}

/** The customer effort score of 2010: lower is better. */
export type Ces1 = Figure<"ces-1", Ces1Input>;

/** The formula of the customer effort score of 2010. */
export type Ces1Formula = Formula<Ces1Input, Ces1Input, Ces1>;

/** How a customer effort score of 2013 is reported: the mean, the share of 7, or the share of 5 to 7. */
export type CesReport = "mean" | "top-box" | "five-to-seven";

/** Every report, for schemas and documents. */
export const cesReports = ["mean", "top-box", "five-to-seven"] as const satisfies readonly CesReport[];

/** Answers to “they made it easy” of 2013. */
export interface Ces2Input {
  /** How many gave each answer, from 1, strongly disagree, to 7, strongly agree. */
  readonly counts: readonly number[];
  /** What is reported; all three are in use. */
  readonly report: CesReport;
}

/** The customer effort score of 2013: higher is better. */
export type Ces2 = Figure<"ces-2", Ces2Input>;

/** The formula of the customer effort score of 2013. */
export type Ces2Formula = Formula<Ces2Input, Ces2Input, Ces2>;
