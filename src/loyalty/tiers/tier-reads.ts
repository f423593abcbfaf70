import { deepFreeze } from "../../foundation/canonical";
import { compareExact, type DecimalText, type Exact, exact, formatExact, plus, times } from "../../foundation/exact";
import { addPackedDays, type PackedDay, packedText } from "../../foundation/packed-day";
import { earliest, type PlainDate, unpackDay } from "../../foundation/plain-date";
import type { Finding } from "../../rule/answer";
import type { Segment } from "../../rule/fold";
import type { Member } from "./member-types";
import type { MetricAmounts } from "./metric-amounts-types";
import type { CheapestRoute, TierDays, TierGap, TierShortfall } from "./tier-gap-types";
import type { Level } from "./tier-plan";
import { dayAfter } from "./tier-process";
import type { HeldTier, TierSnapshot } from "./tier-snapshot-types";
import type { Stretch, Walk } from "./tier-walk";
import { FOREVER, isFixed } from "./tier-windows";
import type { TierLapse, TierWorking } from "./tier-working-types";
import type { TierProjection, TierStatus } from "./tiers-types";

/** As many moves ahead as are looked at to find the first downgrade. */
const MOST_MOVES_AHEAD = 1000;

const textOrNull = (day: PackedDay): PlainDate | null => (day === FOREVER || day === 0 ? null : unpackDay(day));

/** Reads off a walk what is known on the day it has come to, and then lets it go on to see what would follow. */
export function readStatus<N extends number | bigint>(
  walk: Walk<N>,
  member: Member,
  asOf: PackedDay,
  explain: boolean,
): Finding<TierStatus> {
  const { counters, plan, rank } = walk;
  const levels = walk.levels(asOf);
  const on = unpackDay(asOf);
  const tier = levels[rank]?.code ?? "";
  const { window } = counters;
  const open = window === null || window.open;
  const { values } = counters;
  const last = walk.stretches.at(-1);
  const since = last === undefined || last.from === 0 ? (member.start?.since ?? null) : unpackDay(last.from);
  const balance = amountsOf(walk, values);
  const above = levels.find((level) => level.rank > rank && level.enters !== null);
  const next = above === undefined || !open ? null : plan.conditions.gapTo(above.code, above.routes, values);
  const throughNow = walk.through(asOf);
  const reviewOn = earliest(
    textOrNull(Math.min(walk.due(), counters.nextTick(asOf))),
    textOrNull(walk.upcoming),
    textOrNull(walk.overlay.upcoming),
  );
  const segments = segmentsOf(walk);
  const rolledIn = rolloversOf(walk);
  const working = explain ? workingOf(walk, levels, asOf, segments) : null;
  const keep = throughNow === FOREVER && !follows(walk) ? null : keepOf(walk, levels[rank], open);
  const shortOf = shortfallOf(walk, asOf);
  const snapshot = snapshotOf(walk, member, { on, tier, since, balance, rolledIn }, asOf);
  const days = window?.open && window.through !== FOREVER && isFixed(plan.policy.window) ? daysOf(window) : null;
  const ahead = lookAhead(walk, throughNow);
  const finding: Finding<TierStatus> = {
    shape: "timeline",
    state: tier,
    tier,
    since,
    validThrough: textOrNull(ahead.through),
    balance,
    window: days,
    rolledIn,
    next,
    keep,
    shortOf,
    projected: ahead.projected,
    downgradeOn: ahead.downgradeOn,
    cheapest: next === null ? null : cheapestOf(plan.policy.metrics, next),
    segments,
    snapshot,
    because: last?.cause ?? { code: "base", cites: [] },
    warnings: warningsOf(walk, member, asOf),
    reviewOn,
  };
  return working === null ? finding : { ...finding, working };
}

function follows<N extends number | bigint>({ plan, source }: Walk<N>): boolean {
  return plan.policy.downgrade.kind === "immediate" && source === "earned";
}

function daysOf({ from, through }: { readonly from: PackedDay; readonly through: PackedDay }): TierDays {
  return { from: unpackDay(from), through: unpackDay(through) };
}

function amountsOf<N extends number | bigint>({ plan }: Walk<N>, values: readonly N[]): MetricAmounts {
  const amounts: Record<string, DecimalText> = {};
  const { metrics, units } = plan;
  for (let at = 0; at < metrics.length; at += 1) {
    const name = metrics[at]?.name;
    if (name !== undefined) amounts[name] = units.text(values[at] ?? units.zero);
  }
  return amounts;
}

/** The amounts that are not zero. */
function amountsAt<N extends number | bigint>({ plan }: Walk<N>, values: readonly N[]): MetricAmounts {
  const amounts: Record<string, DecimalText> = {};
  const { metrics, units } = plan;
  for (let at = 0; at < metrics.length; at += 1) {
    const name = metrics[at]?.name;
    const value = values[at] ?? units.zero;
    if (name !== undefined && value !== units.zero) amounts[name] = units.text(value);
  }
  return amounts;
}

function rolloversOf<N extends number | bigint>({ plan, counters }: Walk<N>): MetricAmounts {
  const amounts: Record<string, DecimalText> = {};
  plan.metrics.forEach(({ name, rollover }, at) => {
    if (rollover !== null) amounts[name] = plan.units.text(counters.rolledIn[at] ?? plan.units.zero);
  });
  return amounts;
}

/** What is missing to keep the tier when its term ends: what will be deducted then is missing too. */
function keepOf<N extends number | bigint>({ plan, counters, rank }: Walk<N>, level: Level<N> | undefined, open: boolean): TierGap | null {
  if (level === undefined || rank === 0 || !open || level.keepRoutes.length === 0) return null;
  const values = [...counters.values];
  for (const { at, amount } of level.decay) values[at] = plan.units.minus(values[at] ?? plan.units.zero, amount);
  return plan.conditions.gapTo(level.code, level.keepRoutes, values);
}

function shortfallOf<N extends number | bigint>({ plan, counters, rank }: Walk<N>, asOf: PackedDay): TierShortfall | null {
  const window = counters.closed.findLast(({ through, open }) => open && through < asOf);
  if (window === undefined) return null;
  const { levels, values } = window;
  const above = levels.find((level) => level.rank > rank && level.enters !== null);
  const own = levels[rank];
  return {
    ...daysOf(window),
    next: above === undefined ? null : plan.conditions.gapTo(above.code, above.routes, values),
    keep: own === undefined || rank === 0 || own.keepRoutes.length === 0 ? null : plan.conditions.gapTo(own.code, own.keepRoutes, values),
  };
}

/** Writes the timeline; each stretch ends on the day before the next. */
function segmentsOf<N extends number | bigint>({ plan, stretches }: Walk<N>): Segment<string>[] {
  return stretches.map(({ rank, from, cause, event }: Stretch, position): Segment<string> => {
    const next = stretches[position + 1];
    return {
      state: plan.policy.tiers[rank]?.code ?? "",
      from: textOrNull(from),
      through: next === undefined ? null : unpackDay(addPackedDays(next.from, -1)),
      cause: { code: cause.code, cites: cause.cites, event },
    };
  });
}

function snapshotOf<N extends number | bigint>(
  walk: Walk<N>,
  { start, grants, overrides }: Member,
  { on, tier, since, balance, rolledIn }: Pick<TierSnapshot, "on" | "tier" | "since" | "balance" | "rolledIn">,
  asOf: PackedDay,
): TierSnapshot {
  const { plan, counters, profile } = walk;
  const closed = counters.closed.at(-1);
  const held = walk.held(asOf).map(
    ({ rank, from, through, window }): HeldTier => ({
      tier: plan.policy.tiers[rank]?.code ?? "",
      from: unpackDay(from),
      through: textOrNull(through),
      window: window === null ? null : unpackDay(window),
    }),
  );
  return {
    on,
    tier,
    since,
    balance,
    held,
    reached: walk.process.reached().map((reached) => plan.policy.tiers[reached]?.code ?? ""),
    live: counters.live(),
    rolledIn,
    closed: closed === undefined ? null : amountsOf(walk, closed.values),
    member: profile,
    grants: start === null ? grants : [...start.grants, ...grants],
    overrides: start === null ? overrides : [...start.overrides, ...overrides],
  };
}

interface Ahead {
  readonly through: PackedDay;
  readonly projected: TierProjection | null;
  readonly downgradeOn: PlainDate | null;
}

/** Lets time go on without events. The walk is of no use for the day asked for after this. */
function lookAhead<N extends number | bigint>(walk: Walk<N>, through: PackedDay): Ahead {
  const shown = walk.rank;
  const following = follows(walk) && through === FOREVER;
  const end = following ? FOREVER : dayAfter(through);
  if (shown === 0 && walk.source !== "overridden") return { through: FOREVER, projected: null, downgradeOn: null };
  if (!following && through === FOREVER) return { through, projected: null, downgradeOn: null };
  let projected: TierProjection | null = null;
  for (let moves = 0; moves < MOST_MOVES_AHEAD; moves += 1) {
    const due = walk.due();
    if (projected === null && due > end) projected = { tier: codeOf(walk), on: unpackDay(end) };
    if (due === FOREVER) break;
    walk.step(due);
    const first = following ? walk.rank !== shown : due >= end;
    if (projected === null && first) projected = { tier: codeOf(walk), on: unpackDay(following ? due : end) };
    if (walk.rank < shown) {
      const last = following && projected !== null ? addPackedDays(due, -1) : through;
      return { through: last, projected, downgradeOn: unpackDay(due) };
    }
    if (projected !== null && repeats(walk)) break;
  }
  return { through, projected, downgradeOn: null };
}

const codeOf = <N extends number | bigint>({ plan, rank }: Walk<N>): string => plan.policy.tiers[rank]?.code ?? "";

/** Whether every later term of a tier that lasts would begin as this one did. */
function repeats<N extends number | bigint>({ plan, counters, process, source }: Walk<N>): boolean {
  const { versions, policy } = plan;
  if (!process.judgesFirst || source !== "earned" || versions.length > 1 || policy.review !== null) return false;
  const still = plan.clocks.every(({ kind }) => kind === "balance" || kind === "lifetime" || kind === "rolling");
  return still && counters.settled && (versions[0]?.levels[process.rank]?.decay.length ?? 0) === 0;
}

type Metrics = Walk<number>["plan"]["policy"]["metrics"];

/** The first of the routes that cost least. */
function cheapestOf(metrics: Metrics, next: TierGap): CheapestRoute | null {
  let cheapest: { readonly missing: MetricAmounts; readonly cost: Exact } | null = null;
  for (const missing of next.missingAnyOf ?? (next.missing === undefined ? [] : [next.missing])) {
    const cost = costOf(metrics, missing);
    if (cost !== null && (cheapest === null || compareExact(cost, cheapest.cost) < 0)) cheapest = { missing, cost };
  }
  return cheapest === null ? null : { tier: next.tier, missing: cheapest.missing, cost: formatExact(cheapest.cost) };
}

/** What a route costs; `null` when something is missing whose cost the policy does not name. */
function costOf(metrics: Metrics, missing: MetricAmounts): Exact | null {
  let cost: Exact = { units: 0n, scale: 0 };
  for (const [metric, text] of Object.entries(missing)) {
    const amount = exact(text);
    if (amount.units === 0n) continue;
    const each = Object.hasOwn(metrics, metric) ? (metrics[metric]?.cost ?? null) : null;
    if (each === null) return null;
    cost = plus(cost, times(exact(each), amount));
  }
  return cost;
}

function workingOf<N extends number | bigint>(
  walk: Walk<N>,
  levels: readonly Level<N>[],
  asOf: PackedDay,
  segments: readonly Segment<string>[],
): TierWorking {
  const { plan, counters } = walk;
  const from = (isFixed(plan.policy.window) ? counters.window?.from : undefined) ?? asOf;
  const version = plan.versions.findLast(({ packedFrom }) => packedFrom <= from);
  return {
    version: version?.from ?? null,
    tiers: levels.map((level) => ({
      tier: level.code,
      met: level.enters?.(counters.values) === true,
      condition: level.weigh === null ? null : level.weigh(counters.values),
    })),
    lapsing: counters.lapsing().map(({ day, amounts }): TierLapse => ({ on: unpackDay(day), amounts: amountsAt(walk, amounts) })),
    events: [...new Set(segments.flatMap(({ cause }) => (cause.event === null ? [] : [cause.event])))],
  };
}

const NO_WARNINGS: TierStatus["warnings"] = /* @__PURE__ */ deepFreeze([]);

function warningsOf<N extends number | bigint>(
  { counters, plan }: Walk<N>,
  { historyFrom }: Member,
  asOf: PackedDay,
): TierStatus["warnings"] {
  if (historyFrom === null) return NO_WARNINGS;
  const reaches = counters.reachesBack(asOf);
  const text = reaches <= 0 ? "0001-01-01" : packedText(reaches);
  return plan.metrics.length > 0 && text < historyFrom ? [{ code: "window-longer-than-history", path: ["historyFrom"] }] : NO_WARNINGS;
}
