import type { DecimalText, NumberInput } from "../../foundation/exact";
import type { Figure, Formula } from "../../rule/figure";

/** What members were given, and what they spent. */
export interface RewardRateInput {
  /** The value of everything given in the time, at face value, in money; not negative. */
  readonly value: NumberInput;
  /** What they spent in the same time, in the same money; not negative. */
  readonly spend: NumberInput;
}

/** The terms of the reward rate as they were read. */
export type RewardRateTerms = Readonly<Record<keyof RewardRateInput, DecimalText>>;

/** The value given for each unit of spending; `null` where nothing was spent. */
export type RewardRate = Figure<"reward-rate", RewardRateTerms, string | null>;

/** The formula of the reward rate. */
export type RewardRateFormula = Formula<RewardRateInput, RewardRateTerms, RewardRate>;

/** A band of reward rates that the source knows, and what lies below both. */
export type RewardBand = "below-telecom" | "telecom" | "airline";

/** Every band, from the lowest rates up, for schemas and documents. */
export const rewardBands = ["below-telecom", "telecom", "airline"] as const satisfies readonly RewardBand[];

/** What an industry gives, as a caller writes it: exactly one of the two bounds. */
export interface IndustryBandInput {
  /** The code of the industry. */
  readonly industry: string;
  /** The lowest rate of its band, itself in it. */
  readonly atLeast?: NumberInput | null;
  /** The rate that every rate of its band exceeds. */
  readonly above?: NumberInput | null;
}

/** What an industry gives, as the rule reads it. */
export interface IndustryBand {
  readonly industry: string;
  readonly atLeast: DecimalText | null;
  readonly above: DecimalText | null;
}

/** A reward rate to be placed. */
export interface RewardRateBandInput {
  /** The value given for each unit of spending, as a fraction. */
  readonly rate: NumberInput;
}

/** The rate as it was read. */
export type RewardRateBandTerms = Readonly<Record<keyof RewardRateBandInput, DecimalText>>;

/** The band of a reward rate. */
export type RewardRateBand = Figure<"reward-rate-band", RewardRateBandTerms, RewardBand>;

/** The formula of the band. */
export type RewardRateBandFormula = Formula<RewardRateBandInput, RewardRateBandTerms, RewardRateBand>;

/** How points are earned, how many come back and what one of them costs. */
export interface RewardCostRateInput {
  /** Points for each unit of money spent; not negative. */
  readonly earnRate: NumberInput;
  /** The share of issued points that is redeemed in the end, from 0 to 1. */
  readonly redemption: NumberInput;
  /** What a redeemed point costs whoever gives it, in money; not negative. */
  readonly costPerPoint: NumberInput;
}

/** The terms of the cost rate as they were read. */
export type RewardCostRateTerms = Readonly<Record<keyof RewardCostRateInput, DecimalText>>;

/** What rewards cost for each unit of spending. */
export type RewardCostRate = Figure<"reward-cost-rate", RewardCostRateTerms>;

/** The formula of the cost rate. */
export type RewardCostRateFormula = Formula<RewardCostRateInput, RewardCostRateTerms, RewardCostRate>;
