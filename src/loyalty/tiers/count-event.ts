import type { PackedDay } from "../../foundation/packed-day";
import { unpackDay } from "../../foundation/plain-date";
import type { CounterState } from "./counter-state";
import type { MemberEvent } from "./member-event-types";
import type { CountedMetric } from "./tier-plan";

/** An event on its way into the counters. */
export interface Counted {
  readonly event: MemberEvent;
  /** What filters look at: the event itself, for a refund its purchase. */
  readonly as: MemberEvent;
  /** Where what it brings is kept until it lapses. */
  readonly at: number;
  /** The day that it counts from. */
  readonly day: PackedDay;
}

/** Counts an event that is no refund. */
export function countEvent<N extends number | bigint>(state: CounterState<N>, counted: Counted): void {
  const { metrics, policy, units } = state.plan;
  const own = policy.pooling === "household" || counted.event.by === null;
  for (let position = 0; position < metrics.length; position += 1) {
    const metric = metrics[position];
    if (metric !== undefined) put(state, metric, counted.at, own ? amountOf(state, metric, counted) : units.zero);
  }
}

/** What an event brings to a metric. */
export function amountOf<N extends number | bigint>(state: CounterState<N>, metric: CountedMetric<N>, counted: Counted): N {
  const { units, policy } = state.plan;
  const { event, as, day } = counted;
  if (metric.matches !== null && !metric.matches(as)) return units.zero;
  switch (metric.count) {
    case "sum": {
      const text = event.metrics[metric.of];
      if (typeof text !== "string" || (event.kind === "spend" && !metric.spending)) return units.zero;
      if (metric.convert === null) return units.of(text);
      const currency = event.currency ?? as.currency ?? policy.metrics[metric.name]?.money?.currency ?? "";
      return metric.convert(text, currency, unpackDay(day));
    }
    case "events":
      return event.refunds === null ? units.one : units.zero;
    case "days": {
      if (state.lastDay[metric.position] === day) return units.zero;
      state.lastDay[metric.position] = day;
      return units.one;
    }
    default:
      return units.zero;
  }
}

/** Adds an amount to a metric whose window is open, and keeps it where the event will lapse. */
export function put<N extends number | bigint>(
  state: CounterState<N>,
  { position, clock: number }: CountedMetric<N>,
  at: number,
  amount: N,
): void {
  const clock = state.clocks[number];
  if (clock === undefined) return;
  if (clock.window.kind === "rolling") state.keep(position, at, amount);
  else if (clock.days?.open === false) return;
  if (amount !== state.plan.units.zero) state.raise(position, amount);
}
