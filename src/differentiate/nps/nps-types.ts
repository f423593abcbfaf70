import type { Figure, Formula } from "../../rule/figure";

/** What an answer from 0 to 10 to “would you recommend us?” makes of somebody: 9 or 10, 7 or 8, 0 to 6. */
export type NpsGroup = "promoter" | "passive" | "detractor";

/** Every group, best first, for schemas and documents. */
export const npsGroupCodes = ["promoter", "passive", "detractor"] as const satisfies readonly NpsGroup[];

/** How many are in each group; at least one in all. */
export interface NpsCounts {
  /** Those who answered 9 or 10. */
  readonly promoters: number;
  /** Those who answered 7 or 8. */
  readonly passives: number;
  /** Those who answered 0 to 6. */
  readonly detractors: number;
}

/** Answers to “would you recommend us?”. */
export interface NpsGroupsInput {
  /** Whole numbers from 0 to 10, at least one. */
  readonly answers: readonly number[];
}

/** How many are in each group. */
export type NpsGroups = Figure<"nps-groups", NpsGroupsInput, NpsCounts>;

/** The formula that sorts answers into groups. */
export type NpsGroupsFormula = Formula<NpsGroupsInput, NpsGroupsInput, NpsGroups>;

/** The net promoter score. */
export type Nps = Figure<"nps", NpsCounts>;

/** The formula of the net promoter score. */
export type NpsFormula = Formula<NpsCounts, NpsCounts, Nps>;

/** How an interval is made: by the standard error, or after adding three imagined answers, which small samples need. */
export type NpsIntervalMethod = "wald" | "adjusted-wald";

/** Both methods, for schemas and documents. */
export const npsIntervalMethods = ["wald", "adjusted-wald"] as const satisfies readonly NpsIntervalMethod[];

/** A sample, and which interval to put around its score. */
export interface NpsIntervalInput extends NpsCounts {
  /** How the interval is made. */
  readonly method: NpsIntervalMethod;
  /** The share of such intervals that hold the true score, above 0 and below 1, such as 0.95. */
  readonly confidence: number;
}

/** The score of a sample and its interval, in points. */
export interface NpsIntervalValue {
  /** The score of the sample. */
  readonly score: string;
  /** The lower end, not below −100. */
  readonly lower: string;
  /** The upper end, not above 100. */
  readonly upper: string;
  /** The standard error behind the interval. */
  readonly standardError: string;
}

/** An interval around a net promoter score. */
export type NpsInterval = Figure<"nps-interval", NpsIntervalInput, NpsIntervalValue>;

/** The formula of the interval. */
export type NpsIntervalFormula = Formula<NpsIntervalInput, NpsIntervalInput, NpsInterval>;

/** Two waves of a survey. */
export interface NpsDifferenceInput {
  /** The earlier wave. */
  readonly before: NpsCounts;
  /** The later wave. */
  readonly after: NpsCounts;
}

/** How far two waves are apart. */
export interface NpsDifferenceValue {
  /** Later score less earlier score, in points. */
  readonly difference: string;
  /** The difference in standard errors: beyond ±1.96 it would be chance in fewer than 5 of 100 cases. */
  readonly z: string;
}

/** The difference between two waves. */
export type NpsDifference = Figure<"nps-difference", NpsDifferenceInput, NpsDifferenceValue>;

/** The formula of the difference. */
export type NpsDifferenceFormula = Formula<NpsDifferenceInput, NpsDifferenceInput, NpsDifference>;
