import { deepFreeze } from "../../foundation/canonical";
import { earliest, type PlainDate } from "../../foundation/plain-date";
import { inReplayOrder } from "../../rule/fold";
import { momentRank } from "../moment/moments";
import type { DecidedPair, DecisionStanding, IdentityDecision, LoggedDecision } from "./decisions-types";

/** What stands of decisions on a day. */
export interface StandingDecisions {
  readonly decisions: readonly LoggedDecision[];
  readonly merged: readonly DecidedPair[];
  readonly apart: readonly DecidedPair[];
  readonly demoted: readonly { readonly identifier: string; readonly value: string; readonly decision: string }[];
  /** The day of the next decision that is known and not yet made. */
  readonly upcoming: PlainDate | null;
}

/** Pairs of records: for each record those it is paired with. */
export type RecordPairs = ReadonlyMap<string, ReadonlySet<string>>;

/** Pairs of records, looked up from either side. */
export function recordPairs(pairs: readonly DecidedPair[]): RecordPairs {
  const found = new Map<string, Set<string>>();
  const add = (from: string, to: string) => found.set(from, (found.get(from) ?? new Set<string>()).add(to));
  for (const { left, right } of pairs) {
    add(left, right);
    add(right, left);
  }
  return found;
}

/** A pair of records as one text, whatever their order. */
export function pairKey(a: string, b: string): string {
  return a < b ? JSON.stringify([a, b]) : JSON.stringify([b, a]);
}

const CITES = /* @__PURE__ */ deepFreeze(["I21", "I25"] as const);
const ORDER: readonly IdentityDecision["type"][] = ["merge", "demote", "split", "not-match", "revoke"];

/** Replays decisions up to a day: what keeps records apart stands until it is revoked by name, and wins over every merge. */
export function standingDecisions(events: readonly IdentityDecision[], asOf: PlainDate): StandingDecisions {
  const all = inReplayOrder(events, momentRank(events, { rank: ({ type }) => ORDER.indexOf(type), opens: ({ type }) => type === "merge" }));
  const made = all.filter(({ on }) => on <= asOf);
  const revokedBy = new Map<string, string[]>();
  for (const decision of made)
    if (decision.type === "revoke") revokedBy.set(decision.revokes, [...(revokedBy.get(decision.revokes) ?? []), decision.id]);
  const standing = made.filter(({ id }) => !revokedBy.has(id));
  const apart = standing.flatMap(apartPairs);
  const forbidden = new Map(apart.map((pair) => [pairKey(pair.left, pair.right), pair.decision]));
  const merged = standing.flatMap(mergedPairs).filter(({ left, right }) => !forbidden.has(pairKey(left, right)));

  const log = (decision: IdentityDecision): LoggedDecision => {
    const overruled = mergedPairs(decision).flatMap(({ left, right }) => forbidden.get(pairKey(left, right)) ?? []);
    const because = revokedBy.get(decision.id) ?? [...new Set(overruled)];
    const code = standingOf(decision, { asOf, isRevoked: revokedBy.has(decision.id), isOverruled: overruled.length > 0 });
    const { id, type, on, at, by, reason } = decision;
    return { id, type, on, at, by, reason, code, because: code === "later" ? [] : because, cites: CITES };
  };
  return {
    decisions: all.map(log),
    merged,
    apart,
    demoted: standing.flatMap((decision) =>
      decision.type === "demote" ? [{ identifier: decision.identifier, value: decision.value, decision: decision.id }] : [],
    ),
    upcoming: earliest(...all.filter(({ on }) => on > asOf).map(({ on }) => on)),
  };
}

function standingOf(
  { on }: IdentityDecision,
  { asOf, isRevoked, isOverruled }: { readonly asOf: PlainDate; readonly isRevoked: boolean; readonly isOverruled: boolean },
): DecisionStanding {
  if (on > asOf) return "later";
  if (isRevoked) return "revoked";
  return isOverruled ? "overruled" : "stands";
}

function mergedPairs(decision: IdentityDecision): DecidedPair[] {
  return decision.type === "merge" ? pairsOf(decision.records, decision.records, decision.id) : [];
}

function apartPairs(decision: IdentityDecision): DecidedPair[] {
  if (decision.type === "not-match") return pairsOf(decision.records, decision.records, decision.id);
  return decision.type === "split" ? pairsOf(decision.records, decision.rest, decision.id) : [];
}

/** Every pair of two different records, one of each list, once. */
function pairsOf(some: readonly string[], others: readonly string[], decision: string): DecidedPair[] {
  const found = new Map<string, DecidedPair>();
  for (const a of some)
    for (const b of others)
      if (a !== b) found.set(pairKey(a, b), a < b ? { left: a, right: b, decision } : { left: b, right: a, decision });
  return [...found.values()].sort((a, b) => (pairKey(a.left, a.right) < pairKey(b.left, b.right) ? -1 : 1));
}
