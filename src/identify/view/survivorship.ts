import type { Instant } from "../../foundation/instant";
import type { ProvenValue, SurvivorCode, Survivorship } from "./golden-record-types";

/** A value that may win, with what the policies look at. */
export interface Candidate extends ProvenValue {
  /** The form to compare. */
  readonly compared: string | null;
  /** How far its source is trusted; −1 where that is unknown. */
  readonly trust: number;
  /** The moment of its collection; `null` where only the day is known. */
  readonly at: Instant | null;
  /** How many of its parts are filled. */
  readonly parts: number;
}

/** The candidates in the order in which the policies rank them, and what decided. */
export interface Ranking {
  readonly order: readonly Candidate[];
  readonly code: SurvivorCode;
}

/** Ranks values by policies in their order; the last tie is broken by the record key (I27). */
export function ranked(by: readonly Survivorship[], candidates: readonly Candidate[]): Ranking {
  const counts = new Map<string | null, number>();
  for (const { compared } of candidates) counts.set(compared, (counts.get(compared) ?? 0) + 1);
  const orders = by.map((policy) => orderOf(policy, counts));
  const order = [...candidates].sort((a, b) => {
    for (const compare of orders) {
      const difference = compare(a, b);
      if (difference !== 0) return difference;
    }
    return a.record < b.record ? -1 : 1;
  });
  return { order, code: decidedBy(by, orders, order) };
}

/** Below zero when the first of two is ranked before the second. */
type Order = (a: Candidate, b: Candidate) => number;

/** The policy after which only one value was left. */
function decidedBy(by: readonly Survivorship[], orders: readonly Order[], order: readonly Candidate[]): SurvivorCode {
  const [winner] = order;
  if (winner === undefined) return "nothing-valid";
  let left = order;
  const values = () => new Set(left.map(({ compared }) => compared)).size;
  if (values() === 1) return "only-value";
  for (const [position, policy] of by.entries()) {
    const compare = orders[position];
    if (compare !== undefined) left = left.filter((candidate) => compare(candidate, winner) === 0);
    if (values() === 1) return policy;
  }
  return "record-key";
}

function orderOf(policy: Survivorship, counts: ReadonlyMap<string | null, number>): Order {
  switch (policy) {
    case "source-trust":
      return (a, b) => b.trust - a.trust;
    case "recency":
    case "aggregate":
      return (a, b) => compareTimes(b, a);
    case "oldest":
      return (a, b) => (a.on === null || b.on === null ? compareTimes(b, a) : compareTimes(a, b));
    case "frequency":
      return (a, b) => (counts.get(b.compared) ?? 0) - (counts.get(a.compared) ?? 0);
    case "completeness":
      return (a, b) => Number(b.standing === "valid") - Number(a.standing === "valid") || b.parts - a.parts;
  }
}

/** By day, and within a day by moment; what is not known comes first. */
function compareTimes(a: Candidate, b: Candidate): number {
  return compareText(a.on, b.on) || compareText(a.at, b.at);
}

function compareText(a: string | null, b: string | null): number {
  if (a === b) return 0;
  return (a ?? "") < (b ?? "") ? -1 : 1;
}
