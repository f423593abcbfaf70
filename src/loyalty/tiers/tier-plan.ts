import type { DecimalText } from "../../foundation/exact";
import { type PackedDay, packedDay } from "../../foundation/packed-day";
import type { PlainDate } from "../../foundation/plain-date";
import type { Units } from "../../foundation/whole-units";
import type { MemberEvent } from "./member-event-types";
import type { TierCondition } from "./tier-condition-types";
import { type Bound, conditionsOver, type Positions, type Route, type Test, type Weigh } from "./tier-conditions";
import type { MetricCount } from "./tier-metric-types";
import { type ConvertAmount, converterOf } from "./tier-money";
import type { TierPolicy } from "./tier-policy-types";
import type { Tier } from "./tier-types";
import { type EndOf, endOfValidity } from "./tier-validity";
import type { TierWindow } from "./tier-window-types";
import { isFixed } from "./tier-windows";

/** A tier with its conditions compiled. */
export interface Level<N> {
  readonly rank: number;
  readonly code: string;
  /** The condition to enter; `null` for a tier by invitation only. */
  readonly enters: Test<N> | null;
  /** What keeps it when that is not the condition to enter. */
  readonly keeps: Test<N> | null;
  readonly lifetime: Test<N> | null;
  /** Weighs the condition part by part; `null` for a tier by invitation only. */
  readonly weigh: Weigh<N> | null;
  readonly routes: readonly Route<N>[];
  readonly keepRoutes: readonly Route<N>[];
  readonly decay: readonly Bound<N>[];
  /** The last valid day. */
  readonly endOf: EndOf;
}

/** A metric as it is counted. */
export interface CountedMetric<N> {
  readonly position: number;
  readonly name: string;
  readonly of: string;
  readonly count: MetricCount;
  /** Which of the plan's windows it adds up in. */
  readonly clock: number;
  /** Whether spending lowers it. */
  readonly spending: boolean;
  readonly matches: ((event: MemberEvent) => boolean) | null;
  readonly convert: ConvertAmount<N> | null;
  /** The rank from which surplus is credited to the next window; `null` for none. */
  readonly rollover: number | null;
  /** The amounts of time at which a condition on it can begin to hold. */
  readonly milestones: readonly number[];
}

/** The tiers from a day on. */
export interface Version<N> {
  /** The first day; `null` for the first version. */
  readonly from: PlainDate | null;
  readonly packedFrom: PackedDay;
  readonly levels: readonly Level<N>[];
}

/** A programme compiled for one market over one kind of units. */
export interface Plan<N extends number | bigint> {
  readonly policy: TierPolicy;
  readonly units: Units<N>;
  readonly conditions: ReturnType<typeof conditionsOver<N>>;
  readonly metrics: readonly CountedMetric<N>[];
  /** The windows that metrics add up in; the first is that of the programme. */
  readonly clocks: readonly TierWindow[];
  /** Latest last. */
  readonly versions: readonly Version<N>[];
  readonly usesLifetime: boolean;
}

/** Compiles a programme for a market. */
export function planOf<N extends number | bigint>(policy: TierPolicy, units: Units<N>, market: string | null): Plan<N> {
  const names = metricNames(policy);
  const positions: Positions = new Map(names.map((name, at) => [name, at]));
  const clocks: TierWindow[] = [policy.window];
  const conditions = conditionsOver(units, positions);
  const tiersByVersion = [{ from: null, tiers: policy.tiers }, ...policy.versions];
  const levelOf = (tier: Tier, rank: number): Level<N> => {
    const terms = (market === null ? undefined : tier.markets[market]) ?? tier;
    const validity = rank === 0 || policy.downgrade.kind === "never" ? null : (tier.validity ?? policy.validity);
    const { keep } = terms;
    return {
      rank,
      code: tier.code,
      enters: tier.invitationOnly ? null : conditions.testOf(terms),
      keeps: keep === null ? null : conditions.testOf(keep),
      lifetime: tier.lifetime === null ? null : conditions.testOf(tier.lifetime),
      weigh: tier.invitationOnly ? null : conditions.evidenceOf(terms),
      routes: tier.invitationOnly ? [] : conditions.routesOf(terms),
      keepRoutes: keep === null ? (tier.invitationOnly ? [] : conditions.routesOf(terms)) : conditions.routesOf(keep),
      decay: Object.entries(tier.decay).map(([metric, amount]) => ({ metric, at: positions.get(metric) ?? 0, amount: units.of(amount) })),
      endOf: endOfValidity(validity, policy.window),
    };
  };
  return {
    policy,
    units,
    conditions,
    metrics: names.map((name, position) => ({ position, ...countedMetric(policy, units, name, clocks) })),
    clocks,
    versions: tiersByVersion.map(({ from, tiers }) => ({
      from,
      packedFrom: from === null ? 0 : packedDay(from),
      levels: tiers.map(levelOf),
    })),
    usesLifetime: policy.tiers.some(({ lifetime }) => lifetime !== null),
  };
}

/** The tiers in force: of the window that began on the day where windows are fixed, else of the day. */
export function levelsOn<N extends number | bigint>({ versions }: Plan<N>, day: PackedDay): Version<N> {
  let [found] = versions;
  if (versions.length > 1) for (const version of versions) if (version.packedFrom <= day) found = version;
  if (found === undefined) throw new TypeError("a programme has at least one version");
  return found;
}

/** The highest tier above a rank whose condition holds; the rank itself when none does. */
export function highestAbove<N>(levels: readonly Level<N>[], rank: number, values: readonly N[]): number {
  for (let higher = levels.length - 1; higher > rank; higher -= 1) if (levels[higher]?.enters?.(values) === true) return higher;
  return rank;
}

/** Every metric that a condition or a deduction names, and those the policy defines, in that order of first mention. */
export function metricNames({ metrics, tiers, versions }: TierPolicy): string[] {
  const names = new Set(Object.keys(metrics));
  for (const tier of [...tiers, ...versions.flatMap((version) => version.tiers)]) {
    for (const condition of conditionsOf(tier)) for (const name of namedIn(condition)) names.add(name);
    for (const name of Object.keys(tier.decay)) names.add(name);
  }
  return [...names];
}

/** All conditions that a tier writes down, those of markets included. */
export function conditionsOf(tier: Tier): TierCondition[] {
  const own: (TierCondition | null)[] = [tier, tier.keep, tier.lifetime];
  const markets = Object.values(tier.markets).flatMap((terms) => [terms, terms.keep]);
  return [...own, ...markets].filter((condition) => condition !== null);
}

function namedIn({ atLeast, atMost, all, any }: TierCondition): string[] {
  return [...Object.keys(atLeast), ...Object.keys(atMost), ...[...all, ...any].flatMap(namedIn)];
}

function amountsFor(metric: string, { atLeast, atMost, all, any }: TierCondition): DecimalText[] {
  const own = [atLeast[metric], atMost[metric]].filter((amount) => amount !== undefined);
  return [...own, ...[...all, ...any].flatMap((part) => amountsFor(metric, part))];
}

function countedMetric<N extends number | bigint>(
  policy: TierPolicy,
  units: Units<N>,
  name: string,
  clocks: TierWindow[],
): Omit<CountedMetric<N>, "position"> {
  const metric = Object.hasOwn(policy.metrics, name) ? policy.metrics[name] : undefined;
  const window = metric?.window ?? policy.window;
  const written = JSON.stringify(window);
  let clock = clocks.findIndex((known) => JSON.stringify(known) === written);
  if (clock < 0) clock = clocks.push(window) - 1;
  const timed = metric?.count === "months-since-joining" || metric?.count === "days-since-joining";
  const tiers = [...policy.tiers, ...policy.versions.flatMap((version) => version.tiers)];
  const rollover = metric?.rollover ?? null;
  return {
    name,
    of: metric?.of ?? name,
    count: metric?.count ?? "sum",
    clock,
    spending: window.kind === "balance",
    matches: metric === undefined ? null : matcherOf(metric),
    convert: metric?.money == null ? null : converterOf(metric.money, units),
    rollover: rollover === null || !isFixed(window) ? null : policy.tiers.findIndex(({ code }) => code === rollover),
    milestones: timed
      ? tiers
          .flatMap(conditionsOf)
          .flatMap((condition) => amountsFor(name, condition))
          .flatMap(wholesAround)
      : [],
  };
}

/** A floor begins to hold at its amount, a ceiling ceases to hold one later. */
function wholesAround(amount: DecimalText): number[] {
  const whole = Math.ceil(Number(amount));
  return [whole, Math.floor(Number(amount)) + 1];
}

interface Filters {
  readonly kinds: readonly string[] | null;
  readonly categories: readonly string[] | null;
  readonly channels: readonly string[] | null;
}

function matcherOf({ kinds, categories, channels }: Filters): CountedMetric<never>["matches"] {
  if (kinds === null && categories === null && channels === null) return null;
  const admits = (list: readonly string[] | null, value: string | null) => list === null || (value !== null && list.includes(value));
  return (event) => admits(kinds, event.kind) && admits(categories, event.category) && admits(channels, event.channel);
}
