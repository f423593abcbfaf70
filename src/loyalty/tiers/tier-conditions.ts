import { deepFreeze } from "../../foundation/canonical";
import type { DecimalText } from "../../foundation/exact";
import type { Units } from "../../foundation/whole-units";
import type { MetricAmounts } from "./metric-amounts-types";
import type { TierCondition } from "./tier-condition-types";
import type { TierGap } from "./tier-gap-types";
import type { TierEvidence } from "./tier-working-types";

/** Whether a condition holds for what the metrics have counted. */
export type Test<N> = (values: readonly N[]) => boolean;

/** Weighs every part of a condition against what the metrics have counted, which has been written as text already. */
export type Weigh<N> = (values: readonly N[], balance: MetricAmounts) => TierEvidence;

const NO_PARTS: TierEvidence["parts"] = /* @__PURE__ */ deepFreeze([]);

/** At which position the values of a metric stand. */
export type Positions = ReadonlyMap<string, number>;

/** One way to meet a condition: floors and ceilings that must all hold. */
export interface Route<N> {
  readonly floors: readonly Bound<N>[];
  readonly ceilings: readonly Bound<N>[];
}

/** A metric and the amount it is compared with. */
export interface Bound<N> {
  readonly metric: string;
  readonly at: number;
  readonly amount: N;
}

/** More routes than a programme could publish. */
export const MOST_ROUTES = 100;

/** How many routes a condition has; the parts of a conjunction multiply. */
export function countRoutes({ all, any }: TierCondition): number {
  const inAll = all.reduce((product, part) => product * countRoutes(part), 1);
  return any.length === 0 ? inAll : inAll * any.reduce((sum, part) => sum + countRoutes(part), 0);
}

/** Compiles conditions of a programme over one kind of units. */
export function conditionsOver<N extends number | bigint>(units: Units<N>, positions: Positions) {
  const { zero, minus } = units;

  const boundsOf = (amounts: MetricAmounts): Bound<N>[] =>
    Object.entries(amounts).map(([metric, amount]) => ({ metric, at: positions.get(metric) ?? 0, amount: units.of(amount) }));
  const valueAt = (values: readonly N[], at: number): N => values[at] ?? zero;

  function testOf({ atLeast, atMost, all, any }: TierCondition): Test<N> {
    const tests = [
      ...boundsOf(atLeast).map(
        ({ at, amount }): Test<N> =>
          (values) =>
            valueAt(values, at) >= amount,
      ),
      ...boundsOf(atMost).map(
        ({ at, amount }): Test<N> =>
          (values) =>
            valueAt(values, at) <= amount,
      ),
      ...all.map(testOf),
    ];
    if (any.length > 0) {
      const routes = any.map(testOf);
      tests.push((values) => routes.some((route) => route(values)));
    }
    return allOf(tests);
  }

  function routesOf({ atLeast, atMost, all, any }: TierCondition): Route<N>[] {
    let routes: Route<N>[] = [{ floors: boundsOf(atLeast), ceilings: boundsOf(atMost) }];
    const alternatives = all.map(routesOf);
    if (any.length > 0) alternatives.push(any.flatMap(routesOf));
    for (const choice of alternatives)
      routes = routes.flatMap((route) =>
        choice.map(({ floors, ceilings }) => ({
          floors: strictest([...route.floors, ...floors], (a, b) => a > b),
          ceilings: strictest([...route.ceilings, ...ceilings], (a, b) => a < b),
        })),
      );
    return routes;
  }

  const above = (a: N, b: N): N => (a > b ? minus(a, b) : zero);

  function missingOn({ floors }: Route<N>, values: readonly N[]): MetricAmounts {
    const missing: Record<string, DecimalText> = {};
    for (const { metric, at, amount } of floors) missing[metric] = units.text(above(amount, valueAt(values, at)));
    return missing;
  }

  function gapTo(tier: string, routes: readonly Route<N>[], values: readonly N[]): TierGap {
    const [only, second] = routes;
    const gap: TierGap =
      only !== undefined && second === undefined
        ? { tier, missing: missingOn(only, values) }
        : { tier, missingAnyOf: routes.map((route) => missingOn(route, values)) };
    if (!routes.every(({ ceilings }) => ceilings.some(({ at, amount }) => valueAt(values, at) > amount))) return gap;
    const exceeded = routes.flatMap(({ ceilings }) =>
      ceilings.flatMap(({ metric, at, amount }) =>
        valueAt(values, at) > amount ? [[metric, units.text(above(valueAt(values, at), amount))] as const] : [],
      ),
    );
    return { ...gap, exceeded: Object.fromEntries(exceeded) };
  }

  function evidenceOf({ atLeast, atMost, all, any }: TierCondition): Weigh<N> {
    const parts = [
      ...boundsOf(atLeast).map((bound) => weighBound("at-least", bound)),
      ...boundsOf(atMost).map((bound) => weighBound("at-most", bound)),
      ...all.map(evidenceOf),
    ];
    if (any.length > 0) parts.push(group("any", any.map(evidenceOf)));
    const [only] = parts;
    return only !== undefined && parts.length === 1 ? only : group("all", parts);
  }

  function weighBound(kind: "at-least" | "at-most", { metric, at, amount }: Bound<N>): Weigh<N> {
    const need = units.text(amount);
    return (values, balance) => {
      const have = valueAt(values, at);
      const missing = kind === "at-least" ? above(amount, have) : above(have, amount);
      const text = units.text(missing);
      return { metric, kind, have: balance[metric] ?? units.text(have), need, missing: text, met: missing === zero, parts: NO_PARTS };
    };
  }

  return { testOf, routesOf, gapTo, evidenceOf };
}

/** A conjunction; those of one and two parts, which are nearly all, without a loop. */
function allOf<N>(tests: readonly Test<N>[]): Test<N> {
  const [first, second] = tests;
  if (first === undefined) return () => true;
  if (second === undefined) return first;
  if (tests.length === 2) return (values) => first(values) && second(values);
  return (values) => tests.every((test) => test(values));
}

function strictest<N>(bounds: readonly Bound<N>[], stricter: (a: N, b: N) => boolean): Bound<N>[] {
  const byMetric = new Map<string, Bound<N>>();
  for (const bound of bounds) {
    const known = byMetric.get(bound.metric);
    if (known === undefined || stricter(bound.amount, known.amount)) byMetric.set(bound.metric, bound);
  }
  return [...byMetric.values()];
}

function group<N>(kind: "all" | "any", parts: readonly Weigh<N>[]): Weigh<N> {
  return (values, balance) => {
    const weighed = parts.map((part) => part(values, balance));
    const met = kind === "all" ? weighed.every((part) => part.met) : weighed.some((part) => part.met);
    return { metric: null, kind, have: null, need: null, missing: null, met, parts: weighed };
  };
}
