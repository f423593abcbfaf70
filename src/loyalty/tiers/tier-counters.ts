import { addPackedDays, addPackedMonths, type PackedDay, packedDayNumber, packedMonthsBetween } from "../../foundation/packed-day";
import { addPackedPeriod, type Period, timesPeriod } from "../../foundation/period";
import { unpackDay } from "../../foundation/plain-date";
import type { MemberEvent } from "./member-event-types";
import type { MetricCount } from "./tier-metric-types";
import { type CountedMetric, highestAbove, type Level, levelsOn, type Plan } from "./tier-plan";
import type { TierWindow } from "./tier-window-types";
import { type Anchors, cycleFrom, FOREVER, isFixed, orForever, type WindowDays, windowAt } from "./tier-windows";

/** A window of the programme that has closed, with what had counted in it. Refunds of its purchases still change that. */
export interface ClosedWindow<N> extends WindowDays {
  readonly values: N[];
  /** The first event in it that no upgrade had used up. */
  readonly fresh: number;
  readonly levels: readonly Level<N>[];
}

/** What leaves the counters on a day, by position of the metric. */
export interface Lapsing<N> {
  readonly day: PackedDay;
  readonly amounts: N[];
}

/** One window of the plan while it runs. */
interface Clock {
  readonly window: TierWindow;
  /** The window that is running; `null` where amounts run on or roll. */
  days: WindowDays | null;
  /** The day from which windows since a tier are counted. */
  anchor: PackedDay;
  /** Where the first event stands that still counts in a rolling window, or that came after the tier began. */
  head: number;
  /** The next day on which something lapses. */
  due: PackedDay;
}

const NO_DAYS: readonly PackedDay[] = [];

/** Counts the metrics of one member through time. It is made once for a plan and begun anew for every member. */
export class Counters<N extends number | bigint> {
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

  private readonly clocks: Clock[];
  private readonly amounts: N[][];
  private readonly lastDay: PackedDay[] = [];
  private events: readonly MemberEvent[] = [];
  private days: readonly PackedDay[] = [];
  private anchors: Anchors = { joined: 0, yearStart: "01-01" };
  private purchases: Map<string, number> | null = null;
  private milestones: readonly PackedDay[] = NO_DAYS;
  /** Whether a metric is a time since joining. */
  private readonly timed: boolean;
  /** How many events have been counted. */
  private tail = 0;
  /** The first event that an upgrade has not used up. */
  private fresh = 0;

  constructor(private readonly plan: Plan<N>) {
    this.clocks = plan.clocks.map((window) => ({ window, days: null, anchor: 0, head: 0, due: FOREVER }));
    this.amounts = plan.metrics.map(() => []);
    this.timed = plan.metrics.some(({ count }) => isTime(count));
  }

  /** The running window of the programme. */
  get window(): WindowDays | null {
    return this.clocks[0]?.days ?? null;
  }

  /** Sets everything to the beginning of a member's history. */
  begin(events: readonly MemberEvent[], days: readonly PackedDay[], anchors: Anchors, day: PackedDay): void {
    const { metrics, units } = this.plan;
    this.events = events;
    this.days = days;
    this.anchors = anchors;
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
    for (const clock of this.clocks) {
      clock.head = 0;
      clock.due = FOREVER;
      clock.days = null;
      if (isFixed(clock.window)) this.open(clock, windowAt(clock.window, day, anchors));
      else if (clock.window.kind === "since-tier") this.openFrom(clock, anchors.joined, clock.window.months, day);
    }
    this.milestones = this.timed ? this.milestonesOf(anchors) : NO_DAYS;
    this.tick(day);
    this.settle(day);
  }

  /** Counts the next event, which lies in the running windows. */
  add(at: number): void {
    const { metrics, units } = this.plan;
    const event = this.events[at];
    const day = this.days[at];
    if (event === undefined || day === undefined) return;
    this.touched = null;
    this.tail = at + 1;
    const own = this.plan.policy.pooling === "household" || event.by === null;
    if (event.refunds !== null) this.takeBack(at, event, day);
    else
      for (let position = 0; position < metrics.length; position += 1) {
        const metric = metrics[position];
        if (metric === undefined) continue;
        const amount = own ? this.amountOf(metric, position, event, event, day) : units.zero;
        this.put(metric, position, at, amount);
      }
    for (const clock of this.clocks) if (clock.window.kind === "rolling" && clock.due === FOREVER) this.wait(clock, clock.window.lasts);
    if (this.timed) this.tick(day);
  }

  /** Lets time pass up to a day on which something is due. Tells whether a window of the programme has closed. */
  pass(day: PackedDay): boolean {
    let closed = false;
    for (const clock of this.clocks) {
      if (clock.due > day) continue;
      if (clock.window.kind === "rolling") this.lapse(clock, clock.window.lasts, day);
      else closed = this.turn(clock, day) || closed;
    }
    this.tick(day);
    this.settle(day);
    return closed;
  }

  /** A new tier has begun: windows that are counted from it start anew. */
  startTier(day: PackedDay): void {
    this.clocks.forEach((clock, position) => {
      if (clock.window.kind !== "since-tier") return;
      this.clear(position);
      clock.head = this.tail;
      this.openFrom(clock, day, clock.window.months, day);
    });
    this.tick(day);
    this.settle(day);
  }

  /** A tier that began earlier goes on: windows that are counted from it run. */
  resumeTier(from: PackedDay, day: PackedDay): void {
    for (const clock of this.clocks) if (clock.window.kind === "since-tier") this.openFrom(clock, from, clock.window.months, day);
    this.settle(day);
  }

  /** What was counted for an upgrade is used up; with floors, what lay above them is kept. */
  restart(day: PackedDay, floors: readonly { readonly at: number; readonly amount: N }[] = []): void {
    const { units, metrics } = this.plan;
    this.fresh = this.tail;
    const kept = floors.map(({ at, amount }) => ({ at, rest: units.minus(this.values[at] ?? units.zero, amount) }));
    this.clocks.forEach((clock, position) => {
      if (clock.window.kind === "lifetime") return;
      this.clear(position);
      if (clock.window.kind !== "rolling") return;
      clock.head = this.tail;
      clock.due = FOREVER;
    });
    for (const { at, rest } of kept)
      if (rest > units.zero && this.clocks[metrics[at]?.clock ?? 0]?.window.kind !== "lifetime") this.values[at] = rest;
    this.tick(day);
    this.settle(day);
  }

  /** Takes from a value. */
  deduct(at: number, amount: N): void {
    const { units } = this.plan;
    this.set(at, units.minus(this.values[at] ?? units.zero, amount));
  }

  /** Sets a value that is known from elsewhere. */
  set(at: number, value: N): void {
    this.values[at] = value;
    if (!this.plan.units.fits(value)) this.lost = true;
  }

  /** Whether a metric rolls, so that only its events can say what counts. */
  rolls(at: number): boolean {
    return this.clocks[this.plan.metrics[at]?.clock ?? 0]?.window.kind === "rolling";
  }

  /** The events that still count in a rolling window. */
  live(): readonly MemberEvent[] {
    let head = this.tail;
    let rolling = false;
    for (const clock of this.clocks) {
      if (clock.window.kind !== "rolling") continue;
      rolling = true;
      head = Math.min(head, clock.head);
    }
    if (!rolling || head >= this.tail) return [];
    const live = this.events.slice(head, this.tail);
    return this.purchases === null ? live : [...this.purchasesOf(live, head), ...live];
  }

  /** The purchases that have lapsed while a refund of theirs, which counts on its own day, still does. */
  private purchasesOf(live: readonly MemberEvent[], head: number): MemberEvent[] {
    const found = live.flatMap(({ refunds }) => this.purchaseOf(refunds) ?? []).filter((position) => position < head);
    return [...new Set(found)].sort((a, b) => a - b).flatMap((position) => this.events[position] ?? []);
  }

  /** Whether nothing is left that will lapse from a rolling window. */
  get settled(): boolean {
    return !this.clocks.some(({ due, window }) => due !== FOREVER && window.kind === "rolling");
  }

  /** What leaves the counters on later days if nothing more happens, by day. */
  lapsing(): Lapsing<N>[] {
    const { units } = this.plan;
    const lists = this.clocks.map((clock, position) => this.lapsingFrom(clock, position)).filter(({ length }) => length > 0);
    const [only, second] = lists;
    if (only === undefined || second === undefined) return only ?? [];
    const byDay = new Map<PackedDay, Lapsing<N>>();
    for (const { day, amounts } of lists.flat()) {
      const known = byDay.get(day);
      if (known === undefined) byDay.set(day, { day, amounts });
      else for (const [at, amount] of amounts.entries()) known.amounts[at] = units.plus(known.amounts[at] ?? units.zero, amount);
    }
    return [...byDay.values()].sort((a, b) => a.day - b.day);
  }

  private lapsingFrom(clock: Clock, position: number): Lapsing<N>[] {
    const { metrics, units } = this.plan;
    const counted = metrics.flatMap(({ clock: number, count }, at) => (number === position && !isTime(count) ? [at] : []));
    const none = metrics.map(() => units.zero);
    if (clock.window.kind !== "rolling") {
      if (clock.due === FOREVER) return [];
      const amounts = none.map((zero, at) => (counted.includes(at) ? (this.values[at] ?? zero) : zero));
      return amounts.some((amount) => amount !== units.zero) ? [{ day: clock.due, amounts }] : [];
    }
    const list: Lapsing<N>[] = [];
    let last: Lapsing<N> | undefined;
    for (let event = clock.head; event < this.tail; event += 1)
      for (const at of counted) {
        const amount = this.amounts[at]?.[event] ?? units.zero;
        if (amount === units.zero) continue;
        const day = lapseOf(this.days[event] ?? 0, clock.window.lasts);
        if (last?.day !== day) {
          last = { day, amounts: none.slice() };
          list.push(last);
        }
        last.amounts[at] = units.plus(last.amounts[at] ?? units.zero, amount);
      }
    return list;
  }

  /** The next day on which a time since joining, which is shown in full units, is another one. */
  nextTick(day: PackedDay): PackedDay {
    let next = FOREVER;
    const { joined } = this.anchors;
    for (const { count } of this.plan.metrics) {
      if (count === "days-since-joining") next = Math.min(next, orForever(addPackedDays(day, 1)));
      if (count === "months-since-joining")
        next = Math.min(next, orForever(addPackedMonths(joined, Math.max(0, packedMonthsBetween(joined, day)) + 1)));
    }
    return next;
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
    this.tick(day);
  }

  private amountOf(metric: CountedMetric<N>, position: number, event: MemberEvent, as: MemberEvent, day: PackedDay): N {
    const { units } = this.plan;
    if (metric.matches !== null && !metric.matches(as)) return units.zero;
    switch (metric.count) {
      case "sum": {
        const text = event.metrics[metric.of];
        if (typeof text !== "string" || (event.kind === "spend" && !metric.spending)) return units.zero;
        if (metric.convert === null) return units.of(text);
        const currency = event.currency ?? as.currency ?? this.plan.policy.metrics[metric.name]?.money?.currency ?? "";
        return metric.convert(text, currency, unpackDay(day));
      }
      case "events":
        return event.refunds === null ? units.one : units.zero;
      case "days": {
        if (this.lastDay[position] === day) return units.zero;
        this.lastDay[position] = day;
        return units.one;
      }
      default:
        return units.zero;
    }
  }

  private put({ clock: number }: CountedMetric<N>, position: number, at: number, amount: N): void {
    const { units } = this.plan;
    const clock = this.clocks[number];
    if (clock === undefined) return;
    if (clock.window.kind === "rolling") this.keepAmount(position, at, amount);
    else if (clock.days?.open === false) return;
    if (amount !== units.zero) this.set(position, units.plus(this.values[position] ?? units.zero, amount));
  }

  private keepAmount(position: number, at: number, amount: N): void {
    const amounts = this.amounts[position];
    if (amounts !== undefined) amounts[at] = amount;
  }

  /** A refund counts where its purchase counted, or on its own day; where its purchase has been used up it changes nothing. */
  private takeBack(at: number, event: MemberEvent, day: PackedDay): void {
    const { metrics, units, policy } = this.plan;
    const found = this.purchaseOf(event.refunds);
    const purchase = found === undefined ? undefined : this.events[found];
    const original = policy.refunds.attribution === "original-window";
    for (let position = 0; position < metrics.length; position += 1) {
      const metric = metrics[position];
      const clock = this.clocks[metric?.clock ?? 0];
      if (metric === undefined || clock === undefined) continue;
      this.keepAmount(position, at, units.zero);
      if (found === undefined || purchase === undefined || metric.count !== "sum") continue;
      if (policy.pooling === "own" && purchase.by !== null) continue;
      const bought = this.days[found] ?? day;
      const amount = this.amountOf(metric, position, event, purchase, bought);
      const closed = original && isFixed(clock.window) && clock.days !== null && bought < clock.days.from;
      if (closed) {
        if (metric.clock === 0) this.amend(position, found, bought, amount);
      } else if (found < this.firstFresh(clock)) continue;
      else if (!original) this.put(metric, position, at, amount);
      else if (clock.window.kind === "rolling") {
        this.keepAmount(position, found, units.plus(this.amounts[position]?.[found] ?? units.zero, amount));
        if (found >= clock.head) this.set(position, units.plus(this.values[position] ?? units.zero, amount));
      } else if (clock.days === null || bought >= clock.days.from) this.put(metric, position, at, amount);
    }
  }

  /** The first event that an upgrade or the beginning of a tier has not used up. */
  private firstFresh({ window, head }: Clock): number {
    if (window.kind === "lifetime") return 0;
    return window.kind === "since-tier" && this.plan.policy.refunds.attribution === "original-window"
      ? Math.max(head, this.fresh)
      : this.fresh;
  }

  private amend(position: number, found: number, bought: PackedDay, amount: N): void {
    const { units } = this.plan;
    const window = this.closed.findLast(({ from, through }) => from <= bought && bought <= through);
    if (window === undefined || !window.open || found < window.fresh) return;
    const value = units.plus(window.values[position] ?? units.zero, amount);
    window.values[position] = value;
    if (!units.fits(value)) this.lost = true;
    this.touched = window;
  }

  private purchaseOf(id: string | null): number | undefined {
    if (id === null) return undefined;
    this.purchases ??= new Map(this.events.map((event, position) => [event.id, position]));
    return this.purchases.get(id);
  }

  private lapse(clock: Clock, lasts: Period, day: PackedDay): void {
    const { metrics, units } = this.plan;
    while (clock.head < this.tail && lapseOf(this.days[clock.head] ?? 0, lasts) <= day) {
      for (let position = 0; position < metrics.length; position += 1) {
        if (this.clocks[metrics[position]?.clock ?? 0] !== clock) continue;
        const amount = this.amounts[position]?.[clock.head] ?? units.zero;
        if (amount !== units.zero) this.set(position, units.minus(this.values[position] ?? units.zero, amount));
      }
      clock.head += 1;
    }
    this.wait(clock, lasts);
  }

  private wait(clock: Clock, lasts: Period): void {
    clock.due = clock.head < this.tail ? lapseOf(this.days[clock.head] ?? 0, lasts) : FOREVER;
    if (clock.due < this.due) this.due = clock.due;
  }

  /** Closes the window of a clock and opens the one that contains the day. Only closing that of the programme is told. */
  private turn(clock: Clock, day: PackedDay): boolean {
    const position = this.clocks.indexOf(clock);
    const before = clock.days;
    if (before === null) return false;
    const { window } = clock;
    let credits: { readonly at: number; readonly rest: N }[] = [];
    if (position === 0 && isFixed(window)) {
      const { levels } = levelsOn(this.plan, before.from);
      this.tick(before.through);
      credits = this.creditsOf(levels);
      this.closed.push({ ...before, values: [...this.values], fresh: this.fresh, levels });
    }
    this.clear(position);
    for (const { at, rest } of credits) {
      this.values[at] = rest;
      this.rolledIn[at] = rest;
    }
    if (isFixed(window)) this.open(clock, windowAt(window, day, this.anchors));
    else if (window.kind === "since-tier") this.openFrom(clock, clock.anchor, window.months, day);
    return position === 0 && before.open;
  }

  /** What lies above the threshold of the tier that was reached in the window. */
  private creditsOf(levels: readonly Level<N>[]): { readonly at: number; readonly rest: N }[] {
    const { metrics, units } = this.plan;
    if (!metrics.some(({ rollover }) => rollover !== null)) return [];
    const reached = highestAbove(levels, 0, this.values);
    return metrics.flatMap(({ rollover, name }, at) => {
      if (rollover === null || reached < rollover) return [];
      const value = this.values[at] ?? units.zero;
      const floors = (levels[reached]?.routes ?? []).flatMap((route) => route.floors.filter(({ metric }) => metric === name));
      const met = floors.map(({ amount }) => amount).filter((amount) => amount <= value);
      const [floor] = met.sort((a, b) => (a < b ? 1 : -1));
      return floor === undefined || value <= floor ? [] : [{ at, rest: units.minus(value, floor) }];
    });
  }

  private clear(clock: number): void {
    const { metrics, units } = this.plan;
    for (let position = 0; position < metrics.length; position += 1) {
      if (metrics[position]?.clock !== clock) continue;
      this.values[position] = units.zero;
      this.rolledIn[position] = units.zero;
    }
  }

  private openFrom(clock: Clock, anchor: PackedDay, months: number, day: PackedDay): void {
    clock.anchor = anchor;
    this.open(clock, cycleFrom(anchor, months, day));
  }

  private open(clock: Clock, days: WindowDays): void {
    clock.days = days;
    clock.due = days.through === FOREVER ? FOREVER : orForever(addPackedDays(days.through, 1));
  }

  /** Times since joining are looked up, not counted. */
  private tick(day: PackedDay): void {
    if (!this.timed) return;
    const { metrics, units } = this.plan;
    const { joined } = this.anchors;
    metrics.forEach(({ count }, position) => {
      if (count === "months-since-joining") this.values[position] = units.ofCount(packedMonthsBetween(joined, day));
      if (count === "days-since-joining") this.values[position] = units.ofCount(packedDayNumber(day) - packedDayNumber(joined));
    });
  }

  private milestonesOf({ joined }: Anchors): PackedDay[] {
    return this.plan.metrics.flatMap(({ count, milestones }) =>
      milestones.map((at) => orForever(count === "months-since-joining" ? addPackedMonths(joined, at) : addPackedDays(joined, at))),
    );
  }

  private settle(day: PackedDay): void {
    let due = FOREVER;
    for (const clock of this.clocks) if (clock.due < due) due = clock.due;
    for (const milestone of this.milestones) if (milestone > day && milestone < due) due = milestone;
    this.due = due;
  }
}

/** The first day on which an event no longer counts. */
function lapseOf(day: PackedDay, lasts: Period): PackedDay {
  return orForever(addPackedPeriod(day, lasts));
}

/** Whether a metric is a time since joining. */
function isTime(count: MetricCount): boolean {
  return count === "months-since-joining" || count === "days-since-joining";
}
