import type { Compile, Rule } from "../../rule/compile";
import type { PolicyHead, PolicyHeadInput } from "../../rule/policy";
import type { Decision } from "../../rule/table";

/** Which box takes a customer whose scores lie in several: the first, or the smallest, and of equal ones the first. */
export type BoxMatching = "first" | "most-specific";

/** Both ways, for schemas and documents. */
export const boxMatchings = ["first", "most-specific"] as const satisfies readonly BoxMatching[];

/** How frequency and spending meet the one range a box has for them: both lie in it, or their mean does, a half rounded up. */
export type BoxReading = "both" | "mean";

/** Both readings, for schemas and documents. */
export const boxReadings = ["both", "mean"] as const satisfies readonly BoxReading[];

/** From a score to a score, both inclusive. */
export interface ScoreRange {
  /** The lowest score. */
  readonly from: number;
  /** The highest score. */
  readonly through: number;
}

/** A segment as a box of scores. */
export interface SegmentBox {
  /** The code of the segment. */
  readonly code: string;
  /** Scores of recency. */
  readonly recency: ScoreRange;
  /** Scores of frequency and spending. */
  readonly frequencyMonetary: ScoreRange;
  /** Where the box comes from. */
  readonly cites: readonly string[];
}

/** Named segments over RFM scores: every cell has a declared outcome. */
export interface RfmSegmentPolicy extends PolicyHead {
  /** The best score. */
  readonly bins: number;
  /** Which box takes a customer whose scores lie in several. */
  readonly matching: BoxMatching;
  /** How frequency and spending meet their range. */
  readonly frequencyMonetary: BoxReading;
  /** The segments, in order. */
  readonly segments: readonly SegmentBox[];
  /** The segment of all other cells; `null` where the boxes must leave none. */
  readonly others: string | null;
}

/** A policy of named segments as a caller writes it. */
export interface RfmSegmentPolicyInput extends PolicyHeadInput {
  /** The best score, from 2 to 9. */
  readonly bins: number;
  /** Which box takes a customer whose scores lie in several; copies of one table differ in it. */
  readonly matching: BoxMatching;
  /** How frequency and spending meet their range. */
  readonly frequencyMonetary: BoxReading;
  /** The segments, in order. */
  readonly segments: readonly SegmentBox[];
  /** The segment of all other cells; `null` says that the boxes leave none, and is checked. */
  readonly others: string | null;
}

/** The scores of a customer, as a caller writes them. Absent and null both mean unknown. */
export interface RfmCellInput {
  /** How recently he bought, 1 to the best score. */
  readonly recency?: number | null;
  /** How often he bought. */
  readonly frequency?: number | null;
  /** How much he spent. */
  readonly monetary?: number | null;
}

/** The scores of a customer, as the rule reads them. */
export interface RfmCell {
  readonly recency: number | null;
  readonly frequency: number | null;
  readonly monetary: number | null;
}

/** The segment of a customer. */
export interface RfmSegmentOutcome {
  /** The code of the segment; `null` while a score is unknown. */
  readonly segment: string | null;
}

/** The segment of one customer. */
export type RfmSegmentDecision = Decision<"rfm-segment", RfmCell, RfmSegmentOutcome>;

/** A compiled naming of segments. */
export type RfmSegmentRule = Rule<RfmSegmentPolicy, RfmCellInput, RfmCell, RfmSegmentDecision>;

/** Compiles named segments. */
export type CompileRfmSegment = Compile<RfmSegmentPolicyInput, RfmSegmentRule>;
