import type { Tier, TierCondition, TierPolicy, TierValidity, TierWindow } from "idic/loyalty";

/**
 * Tiers worked out day by day: slow, and obviously right. Every value is summed anew from all events at every step, with plain
 * dates and bigints of millionths; nothing is shared with the library but the types.
 */

export interface ReferenceEvent {
  readonly id: string;
  readonly on: string;
  readonly kind?: string;
  readonly metrics: Readonly<Record<string, string>>;
  readonly refunds?: string;
  readonly currency?: string;
  readonly by?: string;
}

type Values = Record<string, bigint>;
type Period = { readonly days: number } | { readonly weeks: number } | { readonly months: number } | { readonly years: number };

const NEVER = "9999-12-31";
export const ONE = 1_000_000n;
export const millionths = (text: string): bigint => {
  const [whole = "0", part = ""] = text.replace("-", "").split(".");
  const units = BigInt(whole) * ONE + BigInt(part.padEnd(6, "0"));
  return text.startsWith("-") ? -units : units;
};
const utc = (day: string) => new Date(`${day}T00:00:00Z`);
const text = (date: Date) => date.toISOString().slice(0, 10);
export const plusDays = (day: string, days: number) => {
  const date = utc(day);
  date.setUTCDate(date.getUTCDate() + days);
  return text(date);
};
const plusMonths = (day: string, months: number) => {
  const date = utc(day);
  const wanted = date.getUTCDate();
  date.setUTCDate(1);
  date.setUTCMonth(date.getUTCMonth() + months);
  const last = new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1, 0)).getUTCDate();
  date.setUTCDate(Math.min(wanted, last));
  return text(date);
};
const plus = (day: string, period: Period) => {
  if ("days" in period) return plusDays(day, period.days);
  if ("weeks" in period) return plusDays(day, 7 * period.weeks);
  return plusMonths(day, "months" in period ? period.months : 12 * period.years);
};
const inYear = (year: number, monthDay: string) => plusMonths(`${year}-01-${monthDay.slice(3)}`, Number(monthDay.slice(0, 2)) - 1);

interface Days {
  readonly from: string;
  readonly through: string;
}

function windowOf(window: TierWindow, day: string, joinedOn: string): Days | null {
  const year = Number(day.slice(0, 4));
  const start = { "calendar-year": "01-01", "fixed-year": "start" in window ? window.start : "", "membership-year": joinedOn.slice(5) }[
    window.kind as string
  ];
  if (start !== undefined) {
    const first = [inYear(year, start), inYear(year - 1, start)].find((candidate) => candidate <= day) ?? day;
    return { from: first, through: plusDays(inYear(Number(first.slice(0, 4)) + 1, start), -1) };
  }
  if (window.kind === "member-cycle") return cycle(joinedOn, window.months, day);
  if (window.kind === "named-years") return window.years.find(({ from, through }) => from <= day && day <= through) ?? null;
  return null;
}

function cycle(anchor: string, months: number, day: string): Days {
  for (let k = 0; ; k += 1) {
    const next = plusMonths(anchor, (k + 1) * months);
    if (next > day) return { from: plusMonths(anchor, k * months), through: plusDays(next, -1) };
  }
}

const isFixed = ({ kind }: TierWindow) => !["balance", "lifetime", "rolling", "since-tier"].includes(kind);

interface Grant {
  readonly rank: number;
  readonly from: string;
  readonly through: string;
  readonly window: string | null;
}

export interface ReferenceAnswer {
  readonly tier: string;
  readonly since: string | null;
  readonly through: string | null;
  readonly balance: Values;
  readonly history: readonly string[];
}

/** One member of one programme, a day at a time. */
export class Reference {
  rank = 0;
  since: string | null = null;
  through = NEVER;
  private seen: ReferenceEvent[] = [];
  private used: { readonly on: string; readonly events: number }[] = [];
  private tierFrom: string;
  private tierEvents = 0;
  private deducted: Values = {};
  private grants: Grant[] = [];
  private met = new Set<number>();
  private pending: { rank: number; on: string } | null = null;
  private grace: string | null = null;
  private pendingUp: string | null = null;
  /** What was handed on to a window, by its first day. */
  private readonly credits = new Map<string, Values>();

  constructor(
    private readonly policy: TierPolicy,
    private readonly joinedOn: string,
    private readonly metrics: readonly string[],
    private readonly market: string | null,
  ) {
    this.tierFrom = joinedOn;
  }

  get fixed() {
    return isFixed(this.policy.window);
  }

  get following() {
    return this.policy.downgrade.kind === "immediate";
  }

  tiers(day: string): readonly Tier[] {
    const from = this.fixed ? (windowOf(this.policy.window, day, this.joinedOn)?.from ?? day) : day;
    const tiers = this.policy.versions.findLast((version) => version.from <= from)?.tiers ?? this.policy.tiers;
    return tiers.map((tier) => ({ ...tier, ...(this.market === null ? undefined : tier.markets[this.market]) }));
  }

  private own({ by }: ReferenceEvent): boolean {
    return by === undefined || this.policy.pooling === "household";
  }

  values(day: string): Values {
    return Object.fromEntries(this.metrics.map((name) => [name, this.value(name, day)]));
  }

  private value(name: string, day: string): bigint {
    const metric = this.policy.metrics[name];
    const window = metric?.window ?? this.policy.window;
    const used = this.used.findLast(({ on }) => on <= day)?.events ?? 0;
    const counted = this.seen.flatMap((event, position) => {
      const purchase = event.refunds === undefined ? event : this.seen.find(({ id }) => id === event.refunds);
      if (purchase === undefined || !this.own(purchase)) return [];
      const original = this.policy.refunds.attribution === "original-window";
      const at = original ? purchase.on : event.on;
      if (at > day) return [];
      const place = event.refunds === undefined ? position : this.seen.indexOf(purchase);
      if (window.kind !== "lifetime" && place < used) return [];
      if (metric?.kinds != null && !metric.kinds.includes(purchase.kind ?? "")) return [];
      if (window.kind === "rolling" && !(day < plus(at, window.lasts))) return [];
      if (window.kind === "since-tier") {
        const { from } = cycle(this.tierFrom, window.months, day);
        if ((original ? place : position) < this.tierEvents || at < from) return [];
      }
      if (isFixed(window)) {
        const days = windowOf(window, day, this.joinedOn);
        if (days === null || at < days.from || at > days.through) return [];
      }
      return [{ event, at, purchase }];
    });
    const count = metric?.count ?? "sum";
    const events = counted.filter(({ event }) => event.refunds === undefined);
    if (count === "events") return BigInt(events.length) * ONE;
    if (count === "days") {
      // A day that an upgrade or a new tier has used up does not count again.
      const usedUp = Math.max(used, window.kind === "since-tier" ? this.tierEvents : 0);
      const before = new Set(
        this.seen.slice(0, window.kind === "lifetime" ? 0 : usedUp).flatMap((e) => (e.refunds === undefined && this.own(e) ? [e.on] : [])),
      );
      return BigInt(new Set(events.map(({ at }) => at).filter((at) => !before.has(at))).size) * ONE;
    }
    if (count === "months-since-joining") {
      let months = 0;
      while (plusMonths(this.joinedOn, months + 1) <= day) months += 1;
      return BigInt(months) * ONE;
    }
    const sums = counted.filter(({ event }) => event.kind !== "spend" || window.kind === "balance");
    const money = metric?.money ?? null;
    const rateOf = ({ currency = money?.currency, on }: ReferenceEvent): bigint => {
      if (money === null || currency === money.currency) return ONE;
      const known = money.rates.filter((rate) => rate.currency === currency && rate.from <= on);
      return millionths(known.sort((a, b) => a.from.localeCompare(b.from)).at(-1)?.rate ?? "0");
    };
    const total = sums.reduce(
      (sum, { event, purchase }) => sum + (millionths(event.metrics[metric?.of ?? name] ?? "0") * rateOf(purchase)) / ONE,
      0n,
    );
    const credit = metric?.rollover == null ? undefined : this.credits.get(windowOf(window, day, this.joinedOn)?.from ?? "")?.[name];
    return total + (credit ?? 0n) - (this.deducted[name] ?? 0n);
  }

  holds(condition: TierCondition, values: Values): boolean {
    return (
      Object.entries(condition.atLeast).every(([metric, bound]) => (values[metric] ?? 0n) >= millionths(bound)) &&
      Object.entries(condition.atMost).every(([metric, bound]) => (values[metric] ?? 0n) <= millionths(bound)) &&
      condition.all.every((part) => this.holds(part, values)) &&
      (condition.any.length === 0 || condition.any.some((part) => this.holds(part, values)))
    );
  }

  private highest(day: string, values: Values): number {
    return this.tiers(day).findLastIndex((tier, rank) => rank === 0 || this.holds(tier, values));
  }

  private carried(tiers: readonly Tier[], rank: number, values: Values): boolean {
    return tiers.some((tier, other) => (this.policy.step === "one" ? other >= rank : other === rank) && this.holds(tier, values));
  }

  private effect(day: string): string {
    switch (this.policy.effective) {
      case "same-day":
        return day;
      case "next-day":
        return plusDays(day, 1);
      case "next-month":
        return plusMonths(`${day.slice(0, 7)}-01`, 1);
      case "next-window": {
        const days = windowOf(this.policy.window, day, this.joinedOn);
        return days === null ? NEVER : plusDays(days.through, 1);
      }
    }
  }

  private end(tier: Tier | undefined, from: string, days: Days | null): string {
    const validity: TierValidity | null = this.policy.downgrade.kind === "never" ? null : (tier?.validity ?? this.policy.validity);
    if (validity === null) return NEVER;
    const last = this.lastDay(validity, from, days);
    return last === NEVER ? NEVER : plusDays(last, this.policy.grace);
  }

  private lastDay(validity: TierValidity, from: string, days: Days | null): string {
    if (!("kind" in validity)) return plusDays(plus(from, validity), -1);
    if (validity.kind === "from-start") {
      const month = Number(plus(from, validity.lasts).slice(5, 7));
      const size = { month: 1, quarter: 3, year: 12 }[validity.roundTo];
      const first = `${plus(from, validity.lasts).slice(0, 7)}-01`;
      return plusDays(plusMonths(first, size - ((month - 1) % size)), -1);
    }
    if (days === null) return NEVER;
    if (validity.kind === "after-window") return plusMonths(days.through, validity.months);
    if (validity.kind === "fixed-day") return inYear(Number(days.through.slice(0, 4)) + validity.years, validity.day);
    if (validity.kind === "named-year") {
      const years = this.policy.window.kind === "named-years" ? this.policy.window.years : [];
      return years.find(({ from: first }) => first === days.from)?.statusThrough ?? NEVER;
    }
    let later: Days | null = days;
    for (let step = 0; step < validity.windows && later !== null; step += 1)
      later = windowOf(this.policy.window, plusDays(later.through, 1), this.joinedOn);
    return later?.through ?? NEVER;
  }

  private landing(from: number, earned: number): number {
    const { downgrade, tiers } = this.policy;
    if (downgrade.kind === "one-level") return Math.max(from - 1, earned);
    if (downgrade.kind !== "to-tier") return earned;
    return Math.max(
      Math.min(
        tiers.findIndex(({ code }) => code === downgrade.tier),
        from - 1,
      ),
      earned,
    );
  }

  private useUp(day: string) {
    if (this.policy.onUpgrade === "reset") {
      this.used.push({ on: day, events: this.seen.length });
      this.deducted = {};
      this.credits.delete(windowOf(this.policy.window, day, this.joinedOn)?.from ?? "");
    }
  }

  /** What lies above the threshold reached in the window that ended yesterday is handed on. */
  private handOn(day: string): void {
    const closed = windowOf(this.policy.window, plusDays(day, -1), this.joinedOn);
    const opened = windowOf(this.policy.window, day, this.joinedOn);
    if (closed === null || opened === null || closed.from === opened.from || day === this.joinedOn) return;
    const values = this.values(closed.through);
    const tiers = this.tiers(closed.from);
    const reached = tiers.findLastIndex((tier, rank) => rank === 0 || this.holds(tier, values));
    const credit: Values = {};
    for (const [name, { rollover }] of Object.entries(this.policy.metrics)) {
      if (rollover === null || reached < tiers.findIndex(({ code }) => code === rollover)) continue;
      const value = values[name] ?? 0n;
      const floors = floorsOf(name, tiers[reached]).filter((floor) => floor <= value);
      if (floors.length > 0) credit[name] = value - floors.reduce((a, b) => (a > b ? a : b));
    }
    this.credits.set(opened.from, credit);
  }

  /** What the beginning of a day brings, before its events. */
  dawn(day: string): void {
    if (this.fixed) this.handOn(day);
    if (!this.following && !this.fixed) this.judge(day);
    if (this.fixed && !this.following) {
      const days = windowOf(this.policy.window, day, this.joinedOn);
      if (days === null || days.from === day) this.met = new Set();
      this.expire(day);
    }
    if (this.following) this.wake(day);
    this.consider(day, false);
  }

  /** An event of the day. */
  happen(event: ReferenceEvent, day: string): void {
    this.seen.push(event);
    this.consider(day, true);
  }

  private consider(day: string, byEvent: boolean): void {
    if (this.following) this.follow(day, byEvent);
    else if (this.fixed) this.grant(day, byEvent);
    else this.climb(day, byEvent);
  }

  private start(rank: number, day: string): void {
    this.rank = rank;
    this.since = day;
    const end = this.end(this.tiers(day)[rank], day, null);
    const review = this.policy.downgrade.kind === "never" ? null : this.reviewAfter(day);
    this.through = rank === 0 ? NEVER : review !== null && review <= end ? plusDays(review, -1) : end;
    this.tierFrom = day;
    this.tierEvents = this.seen.length;
  }

  /** The first review after a day. */
  private reviewAfter(day: string): string | null {
    const { review } = this.policy;
    for (let k = 1; review !== null; k += 1) {
      const [[unit, length] = ["days", 1]] = Object.entries(review.every);
      const on =
        unit === "days" ? plusDays(this.joinedOn, k * length) : plusMonths(this.joinedOn, k * length * (unit === "years" ? 12 : 1));
      if (on > day) return on;
    }
    return null;
  }

  // Terms that run from the tier's own first day.
  private judge(day: string): void {
    if (this.pending !== null && this.pending.on <= day) {
      const { rank } = this.pending;
      this.pending = null;
      if (rank > this.rank) this.start(rank, day);
    }
    const review = this.reviewAfter(plusDays(day, -1)) === day;
    if (this.through >= day && !review) return;
    const before = this.rank;
    const tiers = this.tiers(day);
    for (const [metric, amount] of Object.entries(tiers[before]?.decay ?? {}))
      this.deducted[metric] = (this.deducted[metric] ?? 0n) + millionths(amount);
    const values = this.values(plusDays(day, -1));
    const own = tiers[before];
    const kept = before === 0 || this.policy.downgrade.kind === "never" || (own !== undefined && this.holds(own.keep ?? own, values));
    const entered = this.highest(day, values);
    const alsoKept = tiers.findLastIndex(({ keep }, rank) => rank < before && rank > entered && keep !== null && this.holds(keep, values));
    if (!kept) this.start(this.landing(before, Math.max(entered, alsoKept)), day);
    else if (before > 0) this.start(before, day);
    if (review && this.policy.review?.reset === true) {
      this.used.push({ on: day, events: this.seen.length });
      this.deducted = {};
    }
  }

  private climb(day: string, byEvent: boolean): void {
    const values = this.values(day);
    const best = this.highest(day, values);
    if (best > this.rank) {
      if (this.policy.step === "one" && !byEvent) return;
      const rank = this.policy.step === "one" ? this.rank + 1 : best;
      const on = this.effect(day);
      if (on <= day) this.start(rank, day);
      else if (this.pending === null || rank > this.pending.rank)
        this.pending = { rank, on: this.pending !== null && this.pending.on < on ? this.pending.on : on };
      else return;
      this.useUp(day);
    } else if (byEvent && this.policy.refunds.afterUpgrade === "reevaluate") {
      this.pending = null;
      if (this.rank > 0 && !this.carried(this.tiers(day), this.rank, values)) this.start(best, day);
    }
  }

  // Grants by window.
  private top(day: string): number {
    return Math.max(0, ...this.grants.filter(({ from, through }) => from <= day && day <= through).map(({ rank }) => rank));
  }

  private settle(day: string): void {
    const rank = this.top(day);
    if (rank !== this.rank) this.since = day;
    this.rank = rank;
    this.through =
      rank === 0
        ? NEVER
        : (this.grants
            .filter((g) => g.rank === rank && g.from <= day)
            .map((g) => g.through)
            .sort()
            .at(-1) ?? NEVER);
  }

  private expire(day: string): void {
    const before = this.rank;
    this.grants = this.grants.filter(({ through }) => through >= day);
    const earned = this.top(day);
    if (earned < before) {
      const closed = this.lastClosed(plusDays(day, -1));
      const tiers = closed === null ? this.tiers(day) : this.tiers(closed.from);
      const values = closed === null ? this.values(plusDays(day, -1)) : this.values(closed.through);
      const until = (tier: Tier | undefined) => {
        const end = closed === null ? day : this.end(tier, day, closed);
        return end > day ? end : (windowOf(this.policy.window, day, this.joinedOn)?.through ?? NEVER);
      };
      const kept = tiers.findLastIndex(({ keep }, rank) => rank <= before && rank > earned && keep !== null && this.holds(keep, values));
      const rank = kept > 0 ? kept : this.landing(before, earned);
      if (rank > earned) this.grants.push({ rank, from: day, through: until(tiers[rank]), window: null });
    }
    this.settle(day);
  }

  private lastClosed(by: string): Days | null {
    for (let day = by; day >= this.joinedOn; day = plusDays(day, -1)) {
      const days = windowOf(this.policy.window, day, this.joinedOn);
      if (days !== null && days.through === day) return days;
    }
    return null;
  }

  private grant(day: string, byEvent: boolean): void {
    const days = windowOf(this.policy.window, day, this.joinedOn);
    if (byEvent && this.policy.refunds.afterUpgrade === "reevaluate") {
      const carries = ({ window, rank }: Grant) => {
        if (window === null) return true;
        const last = windowOf(this.policy.window, window, this.joinedOn)?.through ?? day;
        return this.carried(this.tiers(window), rank, this.values(last < day ? last : day));
      };
      const touched = this.touchedWindow(day);
      this.grants = this.grants.filter((grant) => grant.window !== touched || carries(grant));
      if (touched === days?.from)
        for (const rank of this.met) if (!this.carried(this.tiers(day), rank, this.values(day))) this.met.delete(rank);
    }
    if (days !== null && !(this.policy.step === "one" && !byEvent)) {
      const values = this.values(day);
      const before = this.rank;
      let reached = 0;
      for (const [rank, tier] of [...this.tiers(day).entries()].reverse()) {
        if (rank === 0 || this.met.has(rank) || !this.holds(tier, values)) continue;
        const target = this.policy.step === "one" ? Math.min(rank, before + 1) : rank;
        if (this.met.has(target)) continue;
        this.met.add(target);
        const from = this.effect(day);
        const through = this.end(this.tiers(day)[target], from, days);
        if (through >= from) this.grants.push({ rank: target, from, through, window: days.from });
        if (target > before) reached = Math.max(reached, target);
        if (this.policy.step === "one") break;
      }
      if (reached > 0) this.useUp(day);
    }
    this.settle(day);
  }

  private touchedWindow(day: string): string | undefined {
    const last = this.seen.at(-1);
    const purchase = last?.refunds === undefined ? undefined : this.seen.find(({ id }) => id === last.refunds);
    const back = purchase !== undefined && this.policy.refunds.attribution === "original-window" ? purchase.on : day;
    return windowOf(this.policy.window, back, this.joinedOn)?.from;
  }

  // A tier that follows what counts.
  private lowest(day: string, values: Values): number {
    return this.tiers(day).findLastIndex(
      (tier, rank) =>
        rank === 0 || (rank <= this.rank && (this.holds(tier, values) || (tier.keep !== null && this.holds(tier.keep, values)))),
    );
  }

  private become(rank: number, day: string): void {
    if (rank !== this.rank) this.since = day;
    this.rank = rank;
  }

  private wake(day: string): void {
    const values = this.values(day);
    if (this.pendingUp !== null && this.pendingUp <= day) {
      this.pendingUp = null;
      const best = this.highest(day, values);
      if (best > this.rank) this.become(this.policy.step === "one" ? this.rank + 1 : best, day);
    }
    if (this.grace !== null && this.grace < day) {
      this.grace = null;
      this.become(this.lowest(day, values), day);
    }
  }

  private follow(day: string, byEvent: boolean): void {
    const values = this.values(day);
    const best = this.highest(day, values);
    if (best > this.rank) {
      this.grace = null;
      if (this.policy.step === "one" && !byEvent) return;
      const on = this.effect(day);
      if (on > day) {
        if (this.pendingUp === null || on < this.pendingUp) this.pendingUp = on;
        return;
      }
      this.become(this.policy.step === "one" ? this.rank + 1 : best, day);
      this.useUp(day);
      return;
    }
    this.pendingUp = null;
    const lowest = this.lowest(day, values);
    if (lowest === this.rank) this.grace = null;
    else if (this.policy.grace === 0) this.become(lowest, day);
    else this.grace ??= plusDays(day, this.policy.grace - 1);
  }
}

/** Every amount of a metric that a condition asks for. */
function floorsOf(name: string, condition: TierCondition | undefined): bigint[] {
  if (condition === undefined) return [];
  const own = condition.atLeast[name];
  return [...(own === undefined ? [] : [millionths(own)]), ...[...condition.all, ...condition.any].flatMap((part) => floorsOf(name, part))];
}

const credit = ({ refunds, metrics }: ReferenceEvent) =>
  refunds === undefined && !Object.values(metrics).some((amount) => amount.startsWith("-")) ? 0 : 1;

/** The answer for a day, and the tier of every day before it. */
export function reference(
  policy: TierPolicy,
  given: {
    readonly joinedOn: string;
    readonly market: string | null;
    readonly events: readonly ReferenceEvent[];
    readonly metrics: readonly string[];
  },
  asOf: string,
): ReferenceAnswer {
  const walk = new Reference(policy, given.joinedOn, given.metrics, given.market);
  const events = [...given.events].sort(
    (a, b) => a.on.localeCompare(b.on) || credit(a) - credit(b) || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0),
  );
  const history: string[] = [];
  for (let day = given.joinedOn; day <= asOf; day = plusDays(day, 1)) {
    const before = [walk.rank, walk.since] as const;
    walk.dawn(day);
    for (const event of events) if (event.on === day) walk.happen(event, day);
    // What comes and goes within a day leaves no trace in the timeline of a tier that has not begun anew.
    if (walk.rank === before[0] && (walk.fixed || walk.following || walk.rank === 0)) walk.since = before[1];
    history.push(policy.tiers[walk.rank]?.code ?? "");
  }
  return {
    tier: policy.tiers[walk.rank]?.code ?? "",
    since: walk.since,
    through: walk.through === NEVER ? null : walk.through,
    balance: walk.values(asOf),
    history,
  };
}
