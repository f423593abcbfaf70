import { addPackedDays, type PackedDay } from "../../foundation/packed-day";
import { type PlainDate, unpackDay } from "../../foundation/plain-date";
import { dayAfter } from "./tier-process";
import type { Walk } from "./tier-walk";
import { FOREVER } from "./tier-windows";
import type { TierProjection } from "./tiers-types";

/** As many moves ahead as are looked at to find the first downgrade. */
const MOST_MOVES_AHEAD = 1000;

/** What follows if nothing more happens. */
export interface Ahead {
  /** The last valid day. */
  readonly through: PackedDay;
  readonly projected: TierProjection | null;
  readonly downgradeOn: PlainDate | null;
}

/** Whether the tier that shows follows what counts, so that only looking ahead finds its end. */
export function follows<N extends number | bigint>({ plan, source }: Walk<N>): boolean {
  return plan.policy.downgrade.kind === "immediate" && source === "earned";
}

/** Lets time go on without events. The walk is of no use for the day asked for after this. */
export function lookAhead<N extends number | bigint>(walk: Walk<N>, through: PackedDay): Ahead {
  const shown = walk.rank;
  const following = follows(walk) && through === FOREVER;
  const end = following ? FOREVER : dayAfter(through);
  if (shown === 0 && walk.source !== "overridden") return { through: FOREVER, projected: null, downgradeOn: null };
  if (!following && through === FOREVER) return { through, projected: null, downgradeOn: null };
  let projected: TierProjection | null = null;
  for (let moves = 0; moves < MOST_MOVES_AHEAD; moves += 1) {
    const due = walk.due();
    if (projected === null && due > end) projected = { tier: codeOf(walk), on: unpackDay(end) };
    if (due === FOREVER) break;
    walk.step(due);
    const first = following ? walk.rank !== shown : due >= end;
    if (projected === null && first) projected = { tier: codeOf(walk), on: unpackDay(following ? due : end) };
    if (walk.rank < shown) {
      const last = following && projected !== null ? addPackedDays(due, -1) : through;
      return { through: last, projected, downgradeOn: unpackDay(due) };
    }
    if (projected !== null && repeats(walk)) break;
  }
  return { through, projected, downgradeOn: null };
}

const codeOf = <N extends number | bigint>({ plan, rank }: Walk<N>): string => plan.policy.tiers[rank]?.code ?? "";

/** Whether every later term of a tier that lasts would begin as this one did. */
function repeats<N extends number | bigint>({ plan, counters, process, source }: Walk<N>): boolean {
  const { versions, policy } = plan;
  if (!process.judgesFirst || source !== "earned" || versions.length > 1 || policy.review !== null) return false;
  const still = plan.clocks.every(({ kind }) => kind === "balance" || kind === "lifetime" || kind === "rolling");
  return still && counters.settled && (versions[0]?.levels[process.rank]?.decay.length ?? 0) === 0;
}
