import type { NpsCounts } from "./nps-types";

/** A score, and the variance of a single answer. Groups may be fractions of people. */
export interface NpsStatistics {
  readonly count: number;
  /** 100 · (p − d), in points. */
  readonly score: number;
  /** p + d − (p − d)²: promoters and detractors exclude each other, so their variances do not add up. */
  readonly variance: number;
}

/** Works out score and variance in doubles. */
export function npsStatistics({ promoters, passives, detractors }: NpsCounts): NpsStatistics {
  const count = promoters + passives + detractors;
  const score = (100 * (promoters - detractors)) / count;
  // The same as p + d − (p − d)², without taking one large number from another.
  const variance = ((promoters + detractors) * passives + 4 * promoters * detractors) / count ** 2;
  return { count, score, variance };
}

/** 100 · √(variance / n), in points. */
export function standardErrorOf({ variance, count }: NpsStatistics): number {
  return 100 * Math.sqrt(variance / count);
}
