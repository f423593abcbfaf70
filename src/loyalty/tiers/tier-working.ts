import type { PackedDay } from "../../foundation/packed-day";
import type { Segment } from "../../rule/fold";
import type { MetricAmounts } from "./metric-amounts-types";
import { lapsesOf } from "./tier-lapses";
import { levelsOn } from "./tier-plan";
import type { Walk } from "./tier-walk";
import { isFixed } from "./tier-windows";
import type { TierWorking } from "./tier-working-types";

/** How an answer came about, from what has been written of it already. */
export function workingOf<N extends number | bigint>(
  walk: Walk<N>,
  asOf: PackedDay,
  { balance, segments }: { readonly balance: MetricAmounts; readonly segments: readonly Segment<string>[] },
): TierWorking {
  const { plan, counters } = walk;
  const from = (isFixed(plan.policy.window) ? counters.window?.from : undefined) ?? asOf;
  const version = levelsOn(plan, from);
  return {
    version: version.from,
    tiers: version.levels.map(({ code, weigh }) => {
      const condition = weigh === null ? null : weigh(counters.values, balance);
      return { tier: code, met: condition?.met === true, condition };
    }),
    lapsing: lapsesOf(counters),
    events: [...new Set(segments.flatMap(({ cause }) => (cause.event === null ? [] : [cause.event])))],
  };
}
