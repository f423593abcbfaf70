import { addPackedDays, type PackedDay } from "../../foundation/packed-day";
import { addPackedPeriod, timesPeriod } from "../../foundation/period";
import { countEvent } from "./count-event";
import { countRefund } from "./count-refund";
import { CounterState } from "./counter-state";
import type { MemberEvent } from "./member-event-types";
import { beginClock, openFrom } from "./metric-clock";
import type { Plan } from "./tier-plan";
import { type Anchors, FOREVER } from "./tier-windows";
import { isTime, lookUpTimes, milestonesOf } from "./time-since-joining";
import { lapse, turn, waitForLapse } from "./turn-clock";

const NO_DAYS: readonly PackedDay[] = [];

/** Counts the metrics of one member through time. It is made once for a plan and begun anew for every member. */
export class Counters<N extends number | bigint> extends CounterState<N> {
  private milestones: readonly PackedDay[] = NO_DAYS;
  /** Whether a metric is a time since joining. */
  private readonly timed: boolean;

  constructor(plan: Plan<N>) {
    super(plan);
    this.timed = plan.metrics.some(({ count }) => isTime(count));
  }

  /** Sets everything to the beginning of a member's history. */
  begin(events: readonly MemberEvent[], days: readonly PackedDay[], anchors: Anchors, day: PackedDay): void {
    this.forget();
    this.events = events;
    this.days = days;
    this.anchors = anchors;
    for (const clock of this.clocks) beginClock(clock, day, anchors);
    this.milestones = this.timed ? milestonesOf(this) : NO_DAYS;
    this.readAt(day);
    this.settle(day);
  }

  /** Counts the next event, which lies in the running windows. */
  add(at: number): void {
    const event = this.events[at];
    const day = this.days[at];
    if (event === undefined || day === undefined) return;
    this.touched = null;
    this.tail = at + 1;
    const counted = { event, as: event, at, day };
    if (event.refunds === null) countEvent(this, counted);
    else countRefund(this, counted);
    for (const clock of this.clocks)
      if (clock.window.kind === "rolling" && clock.due === FOREVER) waitForLapse(this, clock, clock.window.lasts);
    this.readAt(day);
  }

  /** Lets time pass up to a day on which something is due. Tells whether a window of the programme has closed. */
  pass(day: PackedDay): boolean {
    let closed = false;
    for (const clock of this.clocks) {
      if (clock.due > day) continue;
      if (clock.window.kind === "rolling") lapse(this, clock, clock.window.lasts, day);
      else closed = turn(this, clock, day) || closed;
    }
    this.readAt(day);
    this.settle(day);
    return closed;
  }

  /** A new tier has begun: windows that are counted from it start anew. */
  startTier(day: PackedDay): void {
    this.clocks.forEach((clock, number) => {
      if (clock.window.kind !== "since-tier") return;
      this.clear(number);
      clock.head = this.tail;
      openFrom(clock, day, day);
    });
    this.readAt(day);
    this.settle(day);
  }

  /** A tier that began earlier goes on: windows that are counted from it run. */
  resumeTier(from: PackedDay, day: PackedDay): void {
    for (const clock of this.clocks) openFrom(clock, from, day);
    this.settle(day);
  }

  /** What was counted for an upgrade is used up; with floors, what lay above them is kept. */
  restart(day: PackedDay, floors: readonly { readonly at: number; readonly amount: N }[] = []): void {
    const { units, metrics } = this.plan;
    this.fresh = this.tail;
    const kept = floors.map(({ at, amount }) => ({ at, rest: units.minus(this.values[at] ?? units.zero, amount) }));
    this.clocks.forEach((clock, number) => {
      if (clock.window.kind === "lifetime") return;
      this.clear(number);
      if (clock.window.kind !== "rolling") return;
      clock.head = this.tail;
      clock.due = FOREVER;
    });
    for (const { at, rest } of kept)
      if (rest > units.zero && this.clocks[metrics[at]?.clock ?? 0]?.window.kind !== "lifetime") this.values[at] = rest;
    this.readAt(day);
    this.settle(day);
  }

  /** Whether a metric rolls, so that only its events can say what counts. */
  rolls(at: number): boolean {
    return this.clocks[this.plan.metrics[at]?.clock ?? 0]?.window.kind === "rolling";
  }

  /** The events that still count in a rolling window, with the purchases of refunds among them that have lapsed. */
  live(): readonly MemberEvent[] {
    let head = this.tail;
    for (const clock of this.clocks) if (clock.window.kind === "rolling") head = Math.min(head, clock.head);
    if (head >= this.tail) return [];
    const live = this.events.slice(head, this.tail);
    const refunded = live.flatMap(({ refunds }) => this.positionOf(refunds) ?? []).filter((position) => position < head);
    if (refunded.length === 0) return live;
    const purchases = [...new Set(refunded)].sort((a, b) => a - b).flatMap((position) => this.events[position] ?? []);
    return [...purchases, ...live];
  }

  /** Whether nothing is left that will lapse from a rolling window. */
  get settled(): boolean {
    return !this.clocks.some(({ due, window }) => due !== FOREVER && window.kind === "rolling");
  }

  /** The first day whose events can count on a day, as far back as joining. */
  reachesBack(day: PackedDay): PackedDay {
    let first = day;
    for (const { window, days } of this.clocks) {
      if (window.kind === "rolling") first = Math.min(first, addPackedDays(addPackedPeriod(day, timesPeriod(window.lasts, -1)), 1));
      else first = Math.min(first, days?.from ?? this.anchors.joined);
    }
    return Number.isNaN(first) ? this.anchors.joined : Math.max(first, this.anchors.joined);
  }

  /** Brings times since joining up to a day. */
  readAt(day: PackedDay): void {
    if (this.timed) lookUpTimes(this, day);
  }

  private settle(day: PackedDay): void {
    let due = FOREVER;
    for (const clock of this.clocks) if (clock.due < due) due = clock.due;
    for (const milestone of this.milestones) if (milestone > day && milestone < due) due = milestone;
    this.due = due;
  }
}
