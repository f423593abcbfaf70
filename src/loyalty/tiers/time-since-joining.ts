import { addPackedDays, addPackedMonths, type PackedDay, packedDayNumber, packedMonthsBetween } from "../../foundation/packed-day";
import type { CounterState } from "./counter-state";
import type { MetricCount } from "./tier-metric-types";
import { FOREVER, orForever } from "./tier-windows";

/** Whether a metric is a time since joining. */
export function isTime(count: MetricCount): boolean {
  return count === "months-since-joining" || count === "days-since-joining";
}

/** Times since joining are looked up, not counted. */
export function lookUpTimes<N extends number | bigint>({ plan, anchors, values }: CounterState<N>, day: PackedDay): void {
  const { metrics, units } = plan;
  const { joined } = anchors;
  metrics.forEach(({ count }, position) => {
    if (count === "months-since-joining") values[position] = units.ofCount(packedMonthsBetween(joined, day));
    if (count === "days-since-joining") values[position] = units.ofCount(packedDayNumber(day) - packedDayNumber(joined));
  });
}

/** The days on which a condition on a time since joining begins or ceases to hold. */
export function milestonesOf<N extends number | bigint>({ plan, anchors }: CounterState<N>): PackedDay[] {
  const { joined } = anchors;
  return plan.metrics.flatMap(({ count, milestones }) =>
    milestones.map((at) => orForever(count === "months-since-joining" ? addPackedMonths(joined, at) : addPackedDays(joined, at))),
  );
}

/** The next day on which a time since joining, which is shown in full units, is another one. */
export function nextTick<N extends number | bigint>({ plan, anchors }: CounterState<N>, day: PackedDay): PackedDay {
  let next = FOREVER;
  const { joined } = anchors;
  for (const { count } of plan.metrics) {
    if (count === "days-since-joining") next = Math.min(next, orForever(addPackedDays(day, 1)));
    if (count === "months-since-joining")
      next = Math.min(next, orForever(addPackedMonths(joined, Math.max(0, packedMonthsBetween(joined, day)) + 1)));
  }
  return next;
}
