import type { IndustryBandInput } from "./reward-economics-types";

/**
 * The reward rates that the source names: telecom companies give 3% to 5%, airlines more than 5%. It was written when points of these
 * two were what shops measured themselves by; bands of today are yours to enter.
 *
 * @see LO-17 under Sources.
 */
export const rewardRateBands = [
  { industry: "telecom", atLeast: "0.03" },
  { industry: "airline", above: "0.05" },
] as const satisfies readonly IndustryBandInput[];
