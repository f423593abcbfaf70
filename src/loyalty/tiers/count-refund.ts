import { amountOf, type Counted, put } from "./count-event";
import type { CounterState } from "./counter-state";
import type { MetricClock } from "./metric-clock";
import type { CountedMetric } from "./tier-plan";
import { isFixed } from "./tier-windows";

/** A refund counts where its purchase counted, or on its own day; where its purchase has been used up it changes nothing. */
export function countRefund<N extends number | bigint>(state: CounterState<N>, refund: Counted): void {
  const { metrics, units } = state.plan;
  const found = state.positionOf(refund.event.refunds);
  for (const metric of metrics) {
    state.keep(metric.position, refund.at, units.zero);
    if (found !== undefined && metric.count === "sum") takeBack(state, metric, refund, found);
  }
}

function takeBack<N extends number | bigint>(
  state: CounterState<N>,
  metric: CountedMetric<N>,
  { event, at, day }: Counted,
  found: number,
): void {
  const { units, policy } = state.plan;
  const { position } = metric;
  const clock = state.clocks[metric.clock];
  const purchase = state.events[found];
  if (clock === undefined || purchase === undefined || (policy.pooling === "own" && purchase.by !== null)) return;
  const original = policy.refunds.attribution === "original-window";
  const bought = state.days[found] ?? day;
  const amount = amountOf(state, metric, { event, as: purchase, at, day: bought });
  const before = clock.days !== null && bought < clock.days.from;
  if (original && isFixed(clock.window) && before) {
    if (metric.clock === 0) amend(state, position, found, amount);
  } else if (found < firstFresh(state, clock)) return;
  else if (!original) put(state, metric, at, amount);
  else if (clock.window.kind === "rolling") {
    state.keep(position, found, units.plus(state.amounts[position]?.[found] ?? units.zero, amount));
    if (found >= clock.head) state.raise(position, amount);
  } else if (!before) put(state, metric, at, amount);
}

/** The first event that an upgrade or the beginning of a tier has not used up. */
function firstFresh<N extends number | bigint>({ plan, fresh }: CounterState<N>, { window, head }: MetricClock): number {
  if (window.kind === "lifetime") return 0;
  const original = plan.policy.refunds.attribution === "original-window";
  return window.kind === "since-tier" && original ? Math.max(head, fresh) : fresh;
}

/** Changes what had counted in the closed window of a purchase. */
function amend<N extends number | bigint>(state: CounterState<N>, position: number, found: number, amount: N): void {
  const { units } = state.plan;
  const bought = state.days[found] ?? 0;
  const window = state.closed.findLast(({ from, through }) => from <= bought && bought <= through);
  if (window === undefined || !window.open || found < window.fresh) return;
  const value = units.plus(window.values[position] ?? units.zero, amount);
  window.values[position] = value;
  if (!units.fits(value)) state.lost = true;
  state.touched = window;
}
