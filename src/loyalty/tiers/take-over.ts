import { addPackedDays, type PackedDay, packedDay } from "../../foundation/packed-day";
import type { ClosedWindow } from "./counter-state";
import { levelsOn, type Plan } from "./tier-plan";
import type { Held } from "./tier-process";
import type { TierSnapshot } from "./tier-snapshot-types";
import { type Anchors, FIRST_DAY, FOREVER, isFixed, type WindowDays, windowAt } from "./tier-windows";

/** The window before the one that was running at a snapshot, with what had counted in it. */
export function closedBefore<N extends number | bigint>(
  plan: Plan<N>,
  { closed }: TierSnapshot,
  { running, anchors }: { readonly running: WindowDays | null; readonly anchors: Anchors },
): ClosedWindow<N> | null {
  const { window } = plan.policy;
  if (closed === null || running === null || !isFixed(window) || running.from <= FIRST_DAY) return null;
  const days = windowAt(window, addPackedDays(running.from, -1), anchors);
  const values = plan.metrics.map(({ name }) => {
    const amount = closed[name];
    return amount === undefined ? plan.units.zero : plan.units.of(amount);
  });
  return { ...days, values, fresh: 0, levels: levelsOn(plan, days.from).levels };
}

/** The tiers that were held at a snapshot otherwise than for life; where it does not say, they follow from the tier and its first day. */
export function heldBy<N extends number | bigint>(
  plan: Plan<N>,
  { held, tier, since, on }: TierSnapshot,
  { rankOf, anchors }: { readonly rankOf: (code: string) => number; readonly anchors: Anchors },
): Held[] {
  if (held.length > 0)
    return held.flatMap((hold) =>
      hold.forLife
        ? []
        : {
            rank: rankOf(hold.tier),
            from: packedDay(hold.from),
            through: dayOr(hold.through, FOREVER),
            window: dayOr(hold.window, null),
          },
    );
  const rank = rankOf(tier);
  const from = packedDay(since ?? on);
  const { window, downgrade } = plan.policy;
  const days = isFixed(window) ? windowAt(window, from, anchors) : null;
  const level = levelsOn(plan, days?.from ?? from).levels[rank];
  const ends = rank > 0 && since !== null && downgrade.kind !== "immediate";
  return [{ rank, from, through: ends ? (level?.endOf({ from, window: days }, anchors) ?? FOREVER) : FOREVER, window: null }];
}

function dayOr<Other>(text: string | null, other: Other): PackedDay | Other {
  return text === null ? other : packedDay(text);
}
