import type { PackedDay } from "../../foundation/packed-day";
import { addPackedPeriod, type Period } from "../../foundation/period";
import type { CounterState } from "./counter-state";
import { type MetricClock, openAt, openFrom } from "./metric-clock";
import { type Credit, surplusOf } from "./surplus";
import { levelsOn } from "./tier-plan";
import { FOREVER, isFixed, orForever } from "./tier-windows";
import { isTime, lookUpTimes } from "./time-since-joining";

/** The first day on which an event no longer counts. */
export function lapseOf(day: PackedDay, lasts: Period): PackedDay {
  return orForever(addPackedPeriod(day, lasts));
}

/** Waits for the first event that will lapse from a rolling window. */
export function waitForLapse<N extends number | bigint>(state: CounterState<N>, clock: MetricClock, lasts: Period): void {
  clock.due = clock.head < state.tail ? lapseOf(state.days[clock.head] ?? 0, lasts) : FOREVER;
  if (clock.due < state.due) state.due = clock.due;
}

/** Takes from a rolling window what no longer counts on a day. */
export function lapse<N extends number | bigint>(state: CounterState<N>, clock: MetricClock, lasts: Period, day: PackedDay): void {
  const { metrics, units } = state.plan;
  while (clock.head < state.tail && lapseOf(state.days[clock.head] ?? 0, lasts) <= day) {
    for (let position = 0; position < metrics.length; position += 1) {
      if (state.clocks[metrics[position]?.clock ?? 0] !== clock) continue;
      const amount = state.amounts[position]?.[clock.head] ?? units.zero;
      if (amount !== units.zero) state.deduct(position, amount);
    }
    clock.head += 1;
  }
  waitForLapse(state, clock, lasts);
}

/** Closes the window of a clock and opens the one that contains the day. Only closing that of the programme is told. */
export function turn<N extends number | bigint>(state: CounterState<N>, clock: MetricClock, day: PackedDay): boolean {
  const position = state.clocks.indexOf(clock);
  const before = clock.days;
  if (before === null) return false;
  const credits = position === 0 && isFixed(clock.window) ? close(state, before) : [];
  state.clear(position);
  openAt(clock, day, state.anchors);
  openFrom(clock, clock.anchor, day);
  if (clock.days?.open !== false)
    for (const { at, rest } of credits) {
      state.values[at] = rest;
      state.rolledIn[at] = rest;
    }
  return position === 0 && before.open;
}

function close<N extends number | bigint>(state: CounterState<N>, days: NonNullable<MetricClock["days"]>): Credit<N>[] {
  const { plan, values, fresh } = state;
  const { levels } = levelsOn(plan, days.from);
  if (plan.metrics.some(({ count }) => isTime(count))) lookUpTimes(state, days.through);
  const credits = surplusOf(plan, levels, values);
  state.closed.push({ ...days, values: [...values], fresh, levels });
  return credits;
}
