import { firstReached } from "../first-reached";

/** What becomes of customers with equal values. */
export type TieRule = "together" | "upper" | "ntile";

/**
 * Every tie rule. `together`: equal values get the score of the worst of them, 1 + ⌊k · worse / n⌋. `upper`: that of the best of
 * them, ⌈k · worse or equal / n⌉. `ntile`: bins of equal size as NTILE of SQL makes them, so that equal customers can differ, the
 * earlier in the input below the later.
 *
 * @see G5 under Sources.
 */
export const tieRules = ["together", "upper", "ntile"] as const satisfies readonly TieRule[];

/** Into how many bins, and what becomes of ties. */
export interface BinRule {
  readonly bins: number;
  readonly ties: TieRule;
}

/**
 * Scores values from 1, the worst, to the number of bins, the best; a larger key is better. One sort, then one pass: only the
 * values at which bins meet matter.
 */
export function rankBins(keys: Float64Array, rule: BinRule): Uint8Array {
  const { values, below } = boundaries(keys.slice().sort(), rule);
  const scores = new Uint8Array(keys.length);
  const seen = new Float64Array(values.length);
  for (let at = 0; at < keys.length; at += 1) {
    const key = keys[at] ?? 0;
    let score = 1;
    for (let bound = 0; bound < values.length; bound += 1) {
      const value = values[bound] ?? 0;
      if (key < value) break;
      if (key > value) score += 1;
      else {
        const earlier = seen[bound] ?? 0;
        seen[bound] = earlier + 1;
        if (earlier >= (below[bound] ?? 0)) score += 1;
      }
    }
    scores[at] = score;
  }
  return scores;
}

/** The same inside each group: customers are compared with those of their own group only. */
export function rankBinsWithin(keys: Float64Array, groups: Uint16Array, rule: BinRule): Uint8Array {
  const members = membersOf(groups);
  const scores = new Uint8Array(keys.length);
  for (const positions of members) {
    const own = new Float64Array(positions.length);
    for (let at = 0; at < own.length; at += 1) own[at] = keys[positions[at] ?? 0] ?? 0;
    const ranked = rankBins(own, rule);
    for (let at = 0; at < own.length; at += 1) scores[positions[at] ?? 0] = ranked[at] ?? 0;
  }
  return scores;
}

/** The positions of each group, in the order of the input. */
function membersOf(groups: Uint16Array): Int32Array[] {
  const counts: number[] = [];
  for (const group of groups) counts[group] = (counts[group] ?? 0) + 1;
  const members = Array.from(counts, (count) => new Int32Array(count ?? 0));
  const filled = new Int32Array(counts.length);
  for (let at = 0; at < groups.length; at += 1) {
    const group = groups[at] ?? 0;
    const end = filled[group] ?? 0;
    const positions = members[group];
    if (positions !== undefined) positions[end] = at;
    filled[group] = end + 1;
  }
  return members;
}

/** Where each bin ends: the value there, and how many of those that have it stay below. */
function boundaries(sorted: Float64Array, { bins, ties }: BinRule) {
  const count = sorted.length;
  const values = new Float64Array(bins - 1);
  const below = new Float64Array(bins - 1);
  for (let bin = 1; bin < bins; bin += 1) {
    const share = (bin * count) / bins;
    switch (ties) {
      case "together":
        values[bin - 1] = sorted[Math.ceil(share) - 1] ?? Number.POSITIVE_INFINITY;
        below[bin - 1] = Number.POSITIVE_INFINITY;
        break;
      case "upper":
        values[bin - 1] = sorted[Math.floor(share)] ?? Number.POSITIVE_INFINITY;
        below[bin - 1] = 0;
        break;
      default: {
        const start = bin * Math.floor(count / bins) + Math.min(bin, count % bins);
        const value = sorted[start] ?? Number.POSITIVE_INFINITY;
        values[bin - 1] = value;
        below[bin - 1] = start - firstReached(sorted, (entry) => entry >= value);
      }
    }
  }
  return { values, below };
}
