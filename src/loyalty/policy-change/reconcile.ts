import { compareExact, exact } from "../../foundation/exact";
import type { Issue, Result } from "../../foundation/issue";
import { read } from "../../foundation/read";
import type { Refused } from "../../rule/compare";
import type { AsOf } from "../../rule/compile";
import type { TierJudge } from "./compare-tier-policies-types";
import { heldStatusSchema } from "./reconcile-schema";
import type {
  HeldStatus,
  ReconcileCode,
  ReconciledMember,
  ReconcileInput,
  ReconcileRow,
  Reconciliation,
  StandingDifference,
  TierStanding,
} from "./reconcile-types";

/**
 * Compares our tier with the one another system holds, member by member: where they differ, in what, and why ours is what it is.
 *
 * What the other system does not hold is not compared. An amount is compared by its value, so that 25000.0 is 25000. A tier held too
 * high long after its last valid day is the mark of a job that has not run.
 *
 * @param input - Our rule, and for each member his history and what the other system holds.
 * @param options - The day on which the other system was read.
 * @returns The members on whom they differ, with the heaviest difference of each; a promise of it when members arrive over time.
 * @see R18, R21 under Sources.
 * @example
 * ```ts
 * import { compileTiers, jd2013, reconcile } from "idic/loyalty";
 *
 * const facts = { events: [{ id: "order", on: "2025-11-02", metrics: { growth: "2100" } }] };
 * const members = [{ facts, held: { tier: "silver" } }, { facts, held: { tier: "bronze", balance: { growth: "1100.00" } } }];
 * const { counts, rows } = reconcile({ rule: compileTiers(jd2013), members }, { asOf: "2026-11-22" });
 *
 * counts["held-too-high"]; // => 1
 * rows[0]?.differences; // => [{ field: "tier", ours: "bronze", theirs: "silver" }]
 * rows[0]?.because.code; // => "lowered"
 * ```
 */
export function reconcile(input: ReconcileInput<Iterable<ReconciledMember>>, options: AsOf): Reconciliation;
/**
 * The same for members that arrive over time, such as those of a database cursor.
 *
 * @param input - Our rule, and for each member his history and what the other system holds.
 * @param options - The day on which the other system was read.
 */
export function reconcile(input: ReconcileInput<AsyncIterable<ReconciledMember>>, options: AsOf): Promise<Reconciliation>;
export function reconcile(
  { rule, members }: ReconcileInput<Iterable<ReconciledMember> | AsyncIterable<ReconciledMember>>,
  options: AsOf,
): Reconciliation | Promise<Reconciliation> {
  const count = tally(rule, options);
  if (Symbol.asyncIterator in members)
    return (async () => {
      for await (const member of members) count.add(member);
      return count.result();
    })();
  for (const member of members) count.add(member);
  return count.result();
}

/** Counts members one by one. */
interface Tally {
  add(member: ReconciledMember): void;
  result(): Reconciliation;
}

function tally(rule: TierJudge<TierStanding>, options: AsOf): Tally {
  const ranks = new Map(rule.policy.tiers.map(({ code }, rank) => [code, rank]));
  const rows: ReconcileRow[] = [];
  const refused: Refused[] = [];
  let row = 0;
  return {
    add: (member) => {
      const both = readBoth(rule, member, options);
      if (both.ok) {
        const { ours, held } = both.value;
        const differences = differencesOf(ours, held);
        const code = heaviest(ours, held, differences, ranks);
        if (code !== null) rows.push({ row, code, differences, because: ours.because });
      } else refused.push({ row, issues: both.issues });
      row += 1;
    },
    result: () => {
      const counts = { "tier-unknown": 0, "not-a-tier": 0, "held-too-low": 0, "held-too-high": 0, "other-balance": 0, "other-days": 0 };
      for (const { code } of rows) counts[code] += 1;
      return { members: row, same: row - rows.length - refused.length, counts, rows, refused };
    },
  };
}

function readBoth(
  rule: TierJudge<TierStanding>,
  member: ReconciledMember,
  options: AsOf,
): Result<{ ours: TierStanding; held: HeldStatus }> {
  const held = read(heldStatusSchema, member?.held);
  const ours: Result<TierStanding> = rule.safe(member?.facts, options);
  if (ours.ok && held.ok) return { ok: true, value: { ours: ours.value, held: held.value } };
  return { ok: false, issues: [...issuesAt("facts", ours), ...issuesAt("held", held)] };
}

function issuesAt(key: keyof ReconciledMember, result: Result<unknown>): Issue[] {
  return result.ok ? [] : result.issues.map((issue) => ({ ...issue, path: [key, ...issue.path] }));
}

function differencesOf(ours: TierStanding, { tier, since, validThrough, balance }: HeldStatus): StandingDifference[] {
  const texts = (["since", "validThrough"] as const).flatMap((field): StandingDifference[] => {
    const theirs = { since, validThrough }[field];
    return theirs === null || theirs === ours[field] ? [] : [{ field, ours: ours[field], theirs }];
  });
  const amounts = Object.entries(balance ?? {}).flatMap(([metric, theirs]): StandingDifference[] => {
    const own = Object.hasOwn(ours.balance, metric) ? ours.balance[metric] : undefined;
    if (own !== undefined && compareExact(exact(own), exact(theirs)) === 0) return [];
    return [{ field: `balance.${metric}`, ours: own ?? null, theirs }];
  });
  const tiers = tier === ours.tier ? [] : [{ field: "tier", ours: ours.tier, theirs: tier }];
  return [...tiers, ...texts, ...amounts];
}

function heaviest(
  ours: TierStanding,
  { tier }: HeldStatus,
  differences: readonly StandingDifference[],
  ranks: ReadonlyMap<string, number>,
): ReconcileCode | null {
  if (tier === null) return "tier-unknown";
  if (tier !== ours.tier) {
    const [own, theirs] = [ranks.get(ours.tier), ranks.get(tier)];
    if (own === undefined || theirs === undefined) return "not-a-tier";
    return theirs < own ? "held-too-low" : "held-too-high";
  }
  if (differences.length === 0) return null;
  return differences.some(({ field }) => field.startsWith("balance.")) ? "other-balance" : "other-days";
}
