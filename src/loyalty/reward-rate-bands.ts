import type { RewardBand } from "./reward-economics-types";

/** Where a band of reward rates lies. */
export interface RewardRateBounds {
  /** The band, named after the trade it was seen in. */
  readonly band: Exclude<RewardBand, "below-telecom">;
  /** The lowest rate of the band, itself in it; absent where the band lies above another bound. */
  readonly atLeast?: string;
  /** The rate that every rate of the band exceeds. */
  readonly above?: string;
  /** The highest rate of the band, itself in it; absent where the band has no end. */
  readonly atMost?: string;
  /** Where the band comes from. */
  readonly cites: readonly string[];
}

/**
 * The reward rates that the source names for two trades. It was written when points of telecom companies and airlines were what
 * shops measured themselves by; bands of today are yours to enter.
 *
 * @see LO-17 under Sources.
 */
export const rewardRateBands = [
  { band: "telecom", atLeast: "0.03", atMost: "0.05", cites: ["LO-17"] },
  { band: "airline", above: "0.05", cites: ["LO-17"] },
] as const satisfies readonly RewardRateBounds[];
