import type { PackedDay } from "../../foundation/packed-day";
import { unpackDay } from "../../foundation/plain-date";
import type { Member } from "./member-types";
import { amountsOf } from "./metric-amounts";
import { textOrNull } from "./tier-segments";
import type { HeldTier, TierSnapshot } from "./tier-snapshot-types";
import type { Walk } from "./tier-walk";

/** Writes down where a member stands, to go on from. */
export function snapshotOf<N extends number | bigint>(
  walk: Walk<N>,
  { start, grants, overrides }: Member,
  { on, tier, since, balance, rolledIn }: Pick<TierSnapshot, "on" | "tier" | "since" | "balance" | "rolledIn">,
  asOf: PackedDay,
): TierSnapshot {
  const { plan, counters, profile } = walk;
  const closed = counters.closed.at(-1);
  const codeAt = (rank: number) => plan.policy.tiers[rank]?.code ?? "";
  const held = walk.process.held(asOf).map(
    ({ rank, from, through, window }): HeldTier => ({
      tier: codeAt(rank),
      from: unpackDay(from),
      through: textOrNull(through),
      window: window === null ? null : unpackDay(window),
      forLife: false,
    }),
  );
  const { rank, from } = walk.lifetime;
  if (rank > 0) held.push({ tier: codeAt(rank), from: unpackDay(from), through: null, window: null, forLife: true });
  return {
    on,
    tier,
    since,
    balance,
    held,
    reached: walk.process.reached().map(codeAt),
    live: counters.live(),
    rolledIn,
    closed: closed === undefined ? null : amountsOf(plan, closed.values),
    member: profile,
    grants: start === null ? grants : [...start.grants, ...grants],
    overrides: start === null ? overrides : [...start.overrides, ...overrides],
  };
}
