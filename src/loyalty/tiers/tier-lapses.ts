import type { DecimalText } from "../../foundation/exact";
import type { PackedDay } from "../../foundation/packed-day";
import type { Period } from "../../foundation/period";
import { unpackDay } from "../../foundation/plain-date";
import type { CounterState } from "./counter-state";
import type { MetricClock } from "./metric-clock";
import { FOREVER } from "./tier-windows";
import type { TierLapse } from "./tier-working-types";
import { isTime } from "./time-since-joining";
import { lapseOf } from "./turn-clock";

/** What leaves the counters on later days if nothing more happens, by day. */
export function lapsesOf<N extends number | bigint>(state: CounterState<N>): TierLapse[] {
  const lists = state.clocks.map((clock, number) => lapsesFrom(state, clock, number)).filter(({ length }) => length > 0);
  const [only, second] = lists;
  if (only === undefined || second === undefined) return only ?? [];
  const byDay = new Map<string, TierLapse>();
  for (const { on, amounts } of lists.flat()) byDay.set(on, { on, amounts: { ...byDay.get(on)?.amounts, ...amounts } });
  return [...byDay.values()].sort((a, b) => (a.on < b.on ? -1 : 1));
}

function lapsesFrom<N extends number | bigint>(state: CounterState<N>, clock: MetricClock, number: number): TierLapse[] {
  const { metrics, units } = state.plan;
  const counted = metrics.flatMap(({ clock: own, count }, at) => (own === number && !isTime(count) ? [at] : []));
  if (clock.window.kind === "rolling") return rollingLapses(state, clock.head, clock.window.lasts, counted);
  if (clock.due === FOREVER || counted.every((at) => state.values[at] === units.zero)) return [];
  return [lapseOn(state, clock.due, counted, state.values)];
}

/** Events of one day lapse together; their sums stand in one list that is used again for every day. */
function rollingLapses<N extends number | bigint>(
  state: CounterState<N>,
  head: number,
  lasts: Period,
  counted: readonly number[],
): TierLapse[] {
  const { units } = state.plan;
  const lapses: TierLapse[] = [];
  const sums: N[] = [];
  let pending = false;
  let day: PackedDay = 0;
  let lapseDay: PackedDay = 0;
  const finish = () => {
    if (pending) lapses.push(lapseOn(state, lapseDay, counted, sums));
    pending = false;
  };
  for (let event = head; event < state.tail; event += 1) {
    const on = state.days[event] ?? 0;
    if (on !== day) {
      day = on;
      const next = lapseOf(on, lasts);
      if (next !== lapseDay) finish();
      lapseDay = next;
    }
    for (const at of counted) {
      const amount = state.amounts[at]?.[event] ?? units.zero;
      if (amount === units.zero) continue;
      if (!pending) for (const each of counted) sums[each] = units.zero;
      pending = true;
      sums[at] = units.plus(sums[at] ?? units.zero, amount);
    }
  }
  finish();
  return lapses;
}

function lapseOn<N extends number | bigint>(
  { plan }: CounterState<N>,
  day: PackedDay,
  counted: readonly number[],
  sums: readonly N[],
): TierLapse {
  const { metrics, units } = plan;
  const amounts: Record<string, DecimalText> = {};
  for (const at of counted) {
    const amount = sums[at] ?? units.zero;
    const name = metrics[at]?.name;
    if (name !== undefined && amount !== units.zero) amounts[name] = units.text(amount);
  }
  return { on: unpackDay(day), amounts };
}
