import fc from "fast-check";
import { addDays, type PlainDate, plainDate } from "idic/foundation";
import type { TierInput, TierPolicyInput, TierValidity, TierWindowInput } from "idic/loyalty";
import type { ReferenceEvent } from "./tiers-reference";

/** The day on which every member joins. */
export const JOINED = "2024-02-29";
const SPAN = 900;
/** A day of the first years of a membership. */
export const memberDay = fc.integer({ min: 0, max: SPAN }).map((offset): PlainDate => addDays(plainDate(JOINED), offset));
const amount = (most: number) => fc.integer({ min: 1, max: most * 4 }).map((quarters) => `${quarters / 4}`);

const fixedWindow: fc.Arbitrary<TierWindowInput> = fc.oneof(
  fc.constant({ kind: "calendar-year" } as const),
  fc.constantFrom("03-01", "02-29", "11-30").map((start) => ({ kind: "fixed-year", start }) as const),
  fc.constant({ kind: "membership-year" } as const),
  fc.constantFrom(1, 5, 12, 18).map((months) => ({ kind: "member-cycle", months }) as const),
  fc.constant({
    kind: "named-years",
    years: [
      { from: "2024-05-01", through: "2025-02-28", statusThrough: "2025-12-31" },
      { from: "2025-03-01", through: "2025-09-30", statusThrough: "2026-12-31" },
    ],
  } as const),
);
const runningWindow: fc.Arbitrary<TierWindowInput> = fc.oneof(
  fc.constantFrom({ kind: "balance" } as const, { kind: "lifetime" } as const),
  fc.constantFrom({ months: 12 }, { months: 1 }, { days: 90 }, { weeks: 7 }).map((lasts) => ({ kind: "rolling", lasts }) as const),
  fc.constantFrom(3, 12).map((months) => ({ kind: "since-tier", months }) as const),
);
const term: fc.Arbitrary<TierValidity> = fc.oneof(
  fc.constantFrom({ years: 1 }, { months: 5 }, { days: 40 }),
  fc
    .tuple(fc.constantFrom({ months: 3 }, { days: 1 }), fc.constantFrom("month", "quarter", "year"))
    .map(([lasts, roundTo]) => ({ kind: "from-start", lasts, roundTo }) as const),
);
const byWindow: fc.Arbitrary<TierValidity> = fc.oneof(
  fc.constantFrom(0, 1, 14).map((months) => ({ kind: "after-window", months }) as const),
  fc.constantFrom(0, 1, 2).map((windows) => ({ kind: "later-window", windows }) as const),
  fc
    .constantFrom(["03-31", 1], ["02-29", 1], ["12-31", 0])
    .map(([monthDay, years]) => ({ kind: "fixed-day", day: `${monthDay}`, years: Number(years) }) as const),
  term,
);

interface Shape {
  readonly window: TierWindowInput;
  readonly fixed: boolean;
}

function tiersOf(shape: Shape, following: boolean): fc.Arbitrary<TierInput[]> {
  const step = fc.record({
    rise: fc.integer({ min: 1, max: 12 }),
    route: fc.option(fc.integer({ min: 1, max: 4 })),
    ceiling: fc.option(fc.integer({ min: 0, max: 2 })),
    keep: fc.option(fc.integer({ min: 1, max: 8 })),
    decay: fc.option(fc.integer({ min: 1, max: 30 })),
  });
  return fc.array(step, { minLength: 1, maxLength: 3 }).map((steps) => {
    let floor = 0;
    const tiers: TierInput[] = [{ code: "base", cites: [] }];
    steps.forEach(({ rise, route, ceiling, keep, decay }, position) => {
      floor += rise * 5;
      const points = { points: `${floor}` };
      const routes = route === null ? {} : { any: [{ atLeast: points }, { atLeast: { visits: `${route + position}` } }] };
      tiers.push({
        code: `tier-${position + 1}`,
        ...(route === null ? { atLeast: points } : routes),
        ...(ceiling === null ? {} : { atMost: { noShows: `${ceiling}` } }),
        ...(keep === null ? {} : { keep: { atLeast: { points: `${keep * 4}` } } }),
        ...(decay === null || shape.fixed || following || shape.window.kind !== "balance" ? {} : { decay: { points: `${decay}` } }),
        cites: [],
      });
    });
    return tiers;
  });
}

/** The market of a member; thresholds of some programmes differ in the first. */
export const market = fc.constantFrom("jp", "de", null);

/** The same ladder with other thresholds: half as high again, in whole points. */
const steeper = (amounts: TierInput["atLeast"]) =>
  amounts == null
    ? null
    : Object.fromEntries(Object.entries(amounts).map(([metric, bound]) => [metric, `${Math.ceil(Number(bound) * 1.5)}`]));

function steeperTier({ code, atLeast, any, ...rest }: TierInput): TierInput {
  return {
    ...rest,
    code,
    atLeast: steeper(atLeast ?? null),
    any: any?.map((route) => ({ atLeast: steeper(route.atLeast ?? null) })) ?? null,
  };
}

const inMarket = (tier: TierInput, at: number): TierInput => {
  const { atLeast, any, keep } = steeperTier(tier);
  return at === 0 ? tier : { ...tier, markets: { jp: { atLeast: atLeast ?? null, any: any ?? null, keep: keep ?? null } } };
};

const inDollars = {
  currency: "USD",
  amounts: "major",
  rates: [
    { from: "2020-01-01", currency: "EUR", rate: "1.04" },
    { from: "2024-08-15", currency: "EUR", rate: "1.18" },
  ],
} as const;

/** Terms that any programme can have beside its ladder: versions, markets, money, a household, rollover and reviews. */
interface Extras {
  readonly version: string | null;
  readonly markets: boolean;
  readonly money: boolean;
  readonly pooling: "household" | "own";
  readonly rollover: boolean;
  readonly review: TierPolicyInput["review"];
}

const extras: fc.Arbitrary<Extras> = fc.record({
  version: fc.constantFrom(null, null, "2024-12-15", "2025-03-01"),
  markets: fc.boolean(),
  money: fc.boolean(),
  pooling: fc.constantFrom("household", "own"),
  rollover: fc.boolean(),
  review: fc.constantFrom(
    null,
    { every: { days: 200 }, reset: true },
    { every: { months: 7 }, reset: false },
    { every: { years: 1 }, reset: true },
  ),
});

function withExtras(
  policy: TierPolicyInput,
  fixed: boolean,
  { version, markets, money, pooling, rollover, review }: Extras,
): TierPolicyInput {
  const tiers = markets ? policy.tiers.map(inMarket) : policy.tiers;
  const points = { ...(money ? { money: inDollars } : {}), ...(rollover && fixed ? { rollover: "tier-1" } : {}) };
  return {
    ...policy,
    tiers,
    metrics: { ...policy.metrics, ...(money || (rollover && fixed) ? { points } : {}) },
    pooling,
    versions: version === null ? [] : [{ from: version, tiers: tiers.map(steeperTier) }],
    review: fixed || policy.downgrade?.kind === "immediate" ? null : (review ?? null),
  };
}

/** Random programmes over every window, validity and treatment. */
export const programme: fc.Arbitrary<TierPolicyInput> = fc
  .record({
    shape: fc.oneof(
      fixedWindow.map((window): Shape => ({ window, fixed: true })),
      runningWindow.map((window): Shape => ({ window, fixed: false })),
    ),
    following: fc.boolean(),
  })
  .chain(({ shape, following }) => fc.tuple(fc.constant(shape.fixed), ladderOf(shape, following), extras))
  .map(([fixed, policy, more]) => withExtras(policy, fixed, more));

function ladderOf(shape: Shape, following: boolean): fc.Arbitrary<TierPolicyInput> {
  return fc
    .record({
      id: fc.constant("random"),
      edition: fc.constant("1"),
      from: fc.constant("2020-01-01"),
      window: fc.constant(shape.window),
      metrics: fc.constantFrom(
        { visits: { count: "events", kinds: ["visit"] }, noShows: { count: "events", kinds: ["no-show"] } } as const,
        {
          visits: { count: "days" },
          noShows: { count: "events", kinds: ["no-show"], window: { kind: "rolling", lasts: { months: 6 } } },
        } as const,
        { visits: { count: "months-since-joining" }, noShows: { count: "events", kinds: ["no-show"] } } as const,
      ),
      tiers: tiersOf(shape, following),
      validity: fc.option(shape.fixed ? byWindow : term, { freq: 6, nil: null }),
      effective: fc.constantFrom(
        "same-day",
        "same-day",
        "next-day",
        "next-month",
        ...(shape.fixed && !following ? (["next-window"] as const) : []),
      ),
      step: fc.constantFrom("any", "any", "one"),
      onUpgrade: following ? fc.constant("run-on" as const) : fc.constantFrom("run-on", "run-on", "reset"),
      downgrade: following
        ? fc.constant({ kind: "immediate" } as const)
        : fc.constantFrom(
            { kind: "earned" } as const,
            { kind: "one-level" } as const,
            { kind: "to-tier", tier: "tier-1" } as const,
            { kind: "never" } as const,
          ),
      grace: fc.constantFrom(0, 0, 0, 10),
      refunds: fc.record({
        attribution: fc.constantFrom("original-window", "booking-day"),
        afterUpgrade: fc.constantFrom("reevaluate", "keep-until-expiry"),
      }),
    })
    .map((policy) => (policy.refunds.afterUpgrade === "reevaluate" ? { ...policy, onUpgrade: "run-on" } : policy));
}

/** Random histories with refunds and spending. */
export const history: fc.Arbitrary<ReferenceEvent[]> = fc
  .array(
    fc.record({
      on: memberDay,
      points: amount(30),
      kind: fc.constantFrom("visit", "visit", "purchase", "no-show", "spend"),
      currency: fc.constantFrom(undefined, "EUR", "EUR", "USD"),
      by: fc.constantFrom(undefined, undefined, undefined, "partner"),
      refundAfter: fc.option(fc.integer({ min: 0, max: 400 }), { freq: 3 }),
    }),
    { maxLength: 14 },
  )
  .map((drafts) =>
    drafts.flatMap(({ on, points, kind, refundAfter, currency, by }, position): ReferenceEvent[] => {
      const whose = { ...(currency === undefined ? {} : { currency }), ...(by === undefined ? {} : { by }) };
      if (kind === "spend") return [{ id: `s${position}`, on, kind, metrics: { points: `-${points}` }, ...whose }];
      const bought = { id: `e${position}`, on, kind, metrics: { points }, ...whose };
      if (refundAfter === null) return [bought];
      return [
        bought,
        { id: `r${position}`, on: addDays(on, refundAfter), kind: "refund", metrics: { points: `-${points}` }, refunds: bought.id },
      ];
    }),
  );
