import type { PackedDay } from "../../foundation/packed-day";
import type { MemberEvent } from "./member-event-types";
import { clockOf, type MetricClock } from "./metric-clock";
import type { Level, Plan } from "./tier-plan";
import { type Anchors, FOREVER, type WindowDays } from "./tier-windows";

/** A window of the programme that has closed, with what had counted in it. Refunds of its purchases still change that. */
export interface ClosedWindow<N> extends WindowDays {
  readonly values: N[];
  /** The first event in it that no upgrade had used up. */
  readonly fresh: number;
  readonly levels: readonly Level<N>[];
}

/** Where the counting of one member stands. */
export class CounterState<N extends number | bigint> {
  /** What counts now, by position of the metric. */
  readonly values: N[] = [];
  /** What of it was credited from the window before. */
  readonly rolledIn: N[] = [];
  /** The windows of the programme that have closed, latest last. */
  closed: ClosedWindow<N>[] = [];
  /** The closed window that the last event changed. */
  touched: ClosedWindow<N> | null = null;
  /** The next day on which a value changes by itself. */
  due: PackedDay = FOREVER;
  /** Whether an amount did not fit the units. */
  lost = false;
  /** The windows that metrics add up in; the first is that of the programme. */
  readonly clocks: readonly MetricClock[];
  /** What each event brought to metrics of rolling windows, by position of the metric and of the event. */
  readonly amounts: readonly N[][];
  /** The last day that was counted, by position of the metric. */
  readonly lastDay: PackedDay[] = [];
  events: readonly MemberEvent[] = [];
  days: readonly PackedDay[] = [];
  anchors: Anchors = { joined: 0, yearStart: "01-01" };
  /** How many events have been counted. */
  tail = 0;
  /** The first event that an upgrade has not used up. */
  fresh = 0;
  private purchases: Map<string, number> | null = null;

  constructor(readonly plan: Plan<N>) {
    this.clocks = plan.clocks.map(clockOf);
    this.amounts = plan.metrics.map(() => []);
  }

  /** The running window of the programme. */
  get window(): WindowDays | null {
    return this.clocks[0]?.days ?? null;
  }

  /** Forgets the member before. */
  protected forget(): void {
    const { metrics, units } = this.plan;
    this.purchases = null;
    this.tail = 0;
    this.fresh = 0;
    this.lost = false;
    this.touched = null;
    if (this.closed.length > 0) this.closed = [];
    for (let at = 0; at < metrics.length; at += 1) {
      this.values[at] = units.zero;
      this.rolledIn[at] = units.zero;
      this.lastDay[at] = 0;
    }
  }

  /** Sets a value. */
  set(at: number, value: N): void {
    this.values[at] = value;
    if (!this.plan.units.fits(value)) this.lost = true;
  }

  /** Adds to a value. */
  raise(at: number, amount: N): void {
    const { units } = this.plan;
    this.set(at, units.plus(this.values[at] ?? units.zero, amount));
  }

  /** Takes from a value. */
  deduct(at: number, amount: N): void {
    const { units } = this.plan;
    this.set(at, units.minus(this.values[at] ?? units.zero, amount));
  }

  /** Keeps what an event brought to a metric until it lapses. */
  keep(position: number, at: number, amount: N): void {
    const amounts = this.amounts[position];
    if (amounts !== undefined) amounts[at] = amount;
  }

  /** Sets the metrics of a clock to zero. */
  clear(clock: number): void {
    const { metrics, units } = this.plan;
    for (let position = 0; position < metrics.length; position += 1) {
      if (metrics[position]?.clock !== clock) continue;
      this.values[position] = units.zero;
      this.rolledIn[position] = units.zero;
    }
  }

  /** Where the event with an id stands. */
  positionOf(id: string | null): number | undefined {
    if (id === null) return undefined;
    this.purchases ??= new Map(this.events.map((event, position) => [event.id, position]));
    return this.purchases.get(id);
  }
}
