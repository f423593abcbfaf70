import { type Exact, exact, formatExact, parseAmount, plus, times } from "../../foundation/exact";
import { InputError, type Result } from "../../foundation/issue";
import { askBoth, type BothAnswers, type Refused } from "../../rule/compare";
import type { AsOf } from "../../rule/compile";
import type {
  CompareTierPoliciesInput,
  CostByTier,
  RewardCostChange,
  TierCounts,
  TierJudge,
  TierJudgement,
  TierMove,
  TierMoveDirection,
  TierPolicyComparison,
} from "./compare-tier-policies-types";

const ZERO: Exact = { units: 0n, scale: 0 };

/**
 * What a change of a programme does to its members, before it is made: who rises and who falls, and why; how many each tier has;
 * and what rewards cost.
 *
 * Members are read one by one, from a list or from a cursor, and nothing is kept of those who stay.
 *
 * @param input - Both compiled rules, the members as the rules read them, and what the rewards of a member cost in each tier.
 * @param options - The day to ask both rules for.
 * @returns The comparison; a promise of it when the members arrive over time.
 * @throws InputError when a cost is not exact.
 * @see R8, R21 under Sources.
 * @example
 * ```ts
 * import { compareTierPolicies, compileTiers, jd2013 } from "idic/loyalty";
 *
 * const [bronze, silver, ...higher] = jd2013.tiers;
 * const stricter = { ...jd2013, edition: "stricter", tiers: [bronze, { ...silver, atLeast: { growth: "3000" } }, ...higher] };
 * const members = ["100", "2500", "3000"].map((growth) => ({ events: [{ id: "order", on: "2026-11-01", metrics: { growth } }] }));
 * const costPerMember = { before: { bronze: "0", silver: "12.50" }, after: { bronze: "0", silver: "15" } };
 * const change = { before: compileTiers(jd2013), after: compileTiers(stricter), members, costPerMember };
 *
 * const { down, moved, distribution, rewardCost } = compareTierPolicies(change, { asOf: "2026-11-22" });
 * down; // => 1
 * moved.map(({ row, from, to }) => [row, from, to]); // => [[1, "silver", "bronze"]]
 * distribution[1]; // => { tier: "silver", before: 2, after: 1 }
 * rewardCost?.difference; // => "-10"
 * ```
 */
export function compareTierPolicies(input: CompareTierPoliciesInput<Iterable<unknown>>, options: AsOf): TierPolicyComparison;
/**
 * The same for members that arrive over time, such as those of a database cursor.
 *
 * @param input - Both compiled rules, the members, and what the rewards of a member cost in each tier.
 * @param options - The day to ask both rules for.
 */
export function compareTierPolicies(input: CompareTierPoliciesInput<AsyncIterable<unknown>>, options: AsOf): Promise<TierPolicyComparison>;
export function compareTierPolicies(
  input: CompareTierPoliciesInput<Iterable<unknown> | AsyncIterable<unknown>>,
  options: AsOf,
): TierPolicyComparison | Promise<TierPolicyComparison> {
  const { members } = input;
  const count = tally(input);
  if (Symbol.asyncIterator in members)
    return (async () => {
      for await (const member of members) count.add(askBoth(input, member, options));
      return count.result();
    })();
  for (const member of members) count.add(askBoth(input, member, options));
  return count.result();
}

/** Counts members one by one. */
interface Tally {
  add(member: Result<BothAnswers<TierJudgement>>): void;
  result(): TierPolicyComparison;
}

function tally({ before, after, costPerMember }: CompareTierPoliciesInput<unknown>): Tally {
  const costs = costPerMember
    ? { before: exactCosts(costPerMember.before, "before"), after: exactCosts(costPerMember.after, "after") }
    : null;
  const directionOf = directions(before, after);
  const counts = new Map(inOrder(before, after).map((tier) => [tier, { before: 0, after: 0 }]));
  const moved: TierMove[] = [];
  const refused: Refused[] = [];
  let row = 0;
  let same = 0;
  const countOf = (tier: string) => {
    const known = counts.get(tier) ?? { before: 0, after: 0 };
    counts.set(tier, known);
    return known;
  };
  return {
    add: (member) => {
      if (member.ok) {
        const [was, is] = [member.value.before, member.value.after];
        countOf(was.tier).before += 1;
        countOf(is.tier).after += 1;
        const because = { before: was.because, after: is.because };
        if (was.tier === is.tier) same += 1;
        else moved.push({ row, from: was.tier, to: is.tier, direction: directionOf(was.tier, is.tier), because });
      } else refused.push({ row, issues: member.issues });
      row += 1;
    },
    result: () => {
      const distribution = [...counts].map(([tier, count]) => ({ tier, ...count }));
      const up = moved.filter(({ direction }) => direction === "up").length;
      const down = moved.filter(({ direction }) => direction === "down").length;
      const rewardCost = costs && rewardCostOf(distribution, costs);
      return { members: row, same, up, down, moved, distribution, rewardCost, refused };
    },
  };
}

function codesOf({ policy }: TierJudge): string[] {
  return policy.tiers.map(({ code }) => code);
}

/** The tiers of the new policy; those it no longer has stand above the tier that was below them. */
function inOrder(before: TierJudge, after: TierJudge): string[] {
  const order = codesOf(after);
  codesOf(before).forEach((code, rank, old) => {
    if (!order.includes(code)) order.splice(order.indexOf(old[rank - 1] ?? "") + 1, 0, code);
  });
  return order;
}

/** Tiers are ranked by the new policy where it knows both, else by the old one. */
function directions(before: TierJudge, after: TierJudge): (from: string, to: string) => TierMoveDirection {
  const ranks = [after, before].map((rule) => new Map(codesOf(rule).map((code, rank) => [code, rank])));
  return (from, to) => {
    for (const rank of ranks) {
      const [low, high] = [rank.get(from), rank.get(to)];
      if (low !== undefined && high !== undefined) return low < high ? "up" : "down";
    }
    return "unranked";
  };
}

function exactCosts(costs: CostByTier, side: "before" | "after"): ReadonlyMap<string, Exact> {
  return new Map(
    Object.entries(costs).map(([tier, cost]) => {
      const read = parseAmount(cost);
      if (read.ok) return [tier, exact(read.value)];
      const path = ["costPerMember", side, tier];
      throw new InputError(
        "tier policy comparison",
        read.issues.map((issue) => ({ ...issue, path })),
      );
    }),
  );
}

function rewardCostOf(
  distribution: readonly TierCounts[],
  costs: { readonly before: ReadonlyMap<string, Exact>; readonly after: ReadonlyMap<string, Exact> },
): RewardCostChange {
  const unpriced = distribution
    .filter((row) => (row.before > 0 && !costs.before.has(row.tier)) || (row.after > 0 && !costs.after.has(row.tier)))
    .map(({ tier }) => tier);
  const total = (side: "before" | "after"): Exact | null => {
    let sum = ZERO;
    for (const row of distribution) {
      const cost = costs[side].get(row.tier);
      if (cost === undefined && row[side] > 0) return null;
      sum = plus(sum, times(cost ?? ZERO, { units: BigInt(row[side]), scale: 0 }));
    }
    return sum;
  };
  const [before, after] = [total("before"), total("after")];
  const difference = before && after && plus(after, { units: -before.units, scale: before.scale });
  return {
    before: before && formatExact(before),
    after: after && formatExact(after),
    difference: difference && formatExact(difference),
    unpriced,
  };
}
