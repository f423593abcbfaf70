import { dayNumber } from "../../foundation/plain-date";
import type { ProvenValue, SurvivorCode, Survivorship } from "./golden-record-types";

/** A value that may win, with what the policies look at. */
export interface Candidate extends ProvenValue {
  /** The form to compare. */
  readonly compared: string | null;
  /** How far its source is trusted; −1 where that is unknown. */
  readonly trust: number;
}

/** The candidates in the order in which the policies rank them, and what decided. */
export interface Ranking {
  readonly order: readonly Candidate[];
  readonly code: SurvivorCode;
}

/** Ranks values by policies in their order; the last tie is broken by the record key (I27). */
export function ranked(by: readonly Survivorship[], candidates: readonly Candidate[]): Ranking {
  const scores = by.map((policy) => scoreOf(policy, candidates));
  const order = [...candidates].sort((a, b) => {
    for (const score of scores) {
      const difference = score(b) - score(a);
      if (difference !== 0) return difference;
    }
    return a.record < b.record ? -1 : 1;
  });
  return { order, code: decidedBy(by, scores, order) };
}

type Score = (candidate: Candidate) => number;

/** The policy after which only one value was left. */
function decidedBy(by: readonly Survivorship[], scores: readonly Score[], order: readonly Candidate[]): SurvivorCode {
  const [winner] = order;
  if (winner === undefined) return "nothing-valid";
  let left = order;
  const values = () => new Set(left.map(({ compared }) => compared)).size;
  if (values() === 1) return "only-value";
  for (const [position, policy] of by.entries()) {
    const score = scores[position];
    if (score !== undefined) left = left.filter((candidate) => score(candidate) === score(winner));
    if (values() === 1) return policy;
  }
  return "record-key";
}

function scoreOf(policy: Survivorship, candidates: readonly Candidate[]): Score {
  switch (policy) {
    case "source-trust":
      return ({ trust }) => trust;
    case "recency":
    case "aggregate":
      return ({ on }) => (on === null ? -1 : dayNumber(on));
    case "oldest":
      return ({ on }) => (on === null ? -Number.MAX_SAFE_INTEGER : -dayNumber(on));
    case "frequency":
      return ({ compared }) => candidates.filter((other) => other.compared === compared).length;
    case "completeness":
      return ({ standing, compared }) => (standing === "valid" ? 1_000_000 : 0) + (compared?.length ?? 0);
  }
}
