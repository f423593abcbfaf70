import fc from "fast-check";
import { addDays, daysBetween } from "idic/foundation";
import { compileTiers, type TierInput, type TierStatus } from "idic/loyalty";
import { describe, expect, it } from "vitest";
import { runs } from "../arbitrary";
import { history, JOINED, memberDay, programme } from "./tiers-arbitrary";

const time = { timeout: 600_000 };

/** Random programmes in which a tier can be had for life. */
const forLife = fc.tuple(programme, fc.integer({ min: 1, max: 3 }), fc.integer({ min: 20, max: 120 })).map(([policy, rank, points]) => {
  const lasting = (tiers: readonly TierInput[]) =>
    tiers.map((tier, at) => (at === Math.min(rank, tiers.length - 1) ? { ...tier, lifetime: { atLeast: { ever: `${points}` } } } : tier));
  const ever = { of: "points", kinds: ["visit", "purchase", "refund"], window: { kind: "lifetime" } } as const;
  const { points: counted } = { ...policy.metrics };
  const money = counted?.money;
  return {
    ...policy,
    metrics: { ...policy.metrics, ever: money == null ? ever : { ...ever, money } },
    tiers: lasting(policy.tiers),
    versions: (policy.versions ?? []).map((version) => ({ ...version, tiers: lasting(version.tiers) })),
  };
});

/** What people have decided about a member. */
const given = fc.record({
  grants: fc.array(
    fc.record({ rank: fc.integer({ min: 1, max: 3 }), from: memberDay, days: fc.option(fc.integer({ min: 0, max: 400 }), { freq: 4 }) }),
    { maxLength: 2 },
  ),
  overrides: fc.array(fc.record({ rank: fc.integer({ min: 0, max: 3 }), from: memberDay, days: fc.integer({ min: 0, max: 200 }) }), {
    maxLength: 2,
  }),
});

const factsOf = (
  { tiers }: { readonly tiers: readonly TierInput[] },
  { grants, overrides }: typeof given extends fc.Arbitrary<infer Given> ? Given : never,
) => {
  const codeAt = (rank: number) => tiers[Math.min(rank, tiers.length - 1)]?.code ?? "base";
  return {
    grants: grants.map(({ rank, from, days }, at) => ({
      ...{ id: `g${at}`, tier: codeAt(rank), from },
      through: days === null ? null : addDays(from, days),
    })),
    overrides: overrides.map(({ rank, from, days }, at) => ({
      ...{ id: `o${at}`, tier: codeAt(rank), from, reason: "care" },
      through: addDays(from, days),
    })),
  };
};

const standing = ({ tier, since, validThrough, balance, next, keep, shortOf, because, window }: TierStatus) => ({
  ...{ tier, since, validThrough, balance, next, keep, shortOf, because, window },
});

describe("tiers for life, given, or set by hand", () => {
  it("stay the same on every day before reviewOn, and tile the time", time, () => {
    fc.assert(
      fc.property(forLife, history, given, memberDay, fc.double({ min: 0, max: 1, noNaN: true }), (policy, events, more, asOf, share) => {
        const tierOf = compileTiers(policy);
        const facts = { member: { joinedOn: JOINED }, events, ...factsOf(policy, more) };
        const now = tierOf(facts, { asOf });
        const last = addDays(now.reviewOn ?? addDays(asOf, 5000), -1);
        for (const later of [last, addDays(asOf, Math.floor(share * daysBetween(asOf, last)))])
          expect(standing(tierOf(facts, { asOf: later }))).toEqual(standing(now));
        expect(now.segments[0]?.from).toBeNull();
        expect(now.segments.at(-1)).toMatchObject({ state: now.tier, through: null });
        now.segments.slice(1).forEach(({ from }, at) => {
          const before = now.segments[at]?.through ?? null;
          expect(before === null ? null : addDays(before, 1)).toBe(from);
        });
      }),
      runs,
    );
  });

  it("R18: go on from a snapshot as the whole history would", time, () => {
    fc.assert(
      fc.property(forLife, history, given, memberDay, memberDay, (policy, events, more, a, b) => {
        const [cut, asOf] = a <= b ? [a, b] : [b, a];
        const cutting = new Set(events.flatMap(({ on, refunds }) => (refunds !== undefined && on > cut ? [refunds] : [])));
        const whole = events.filter(({ id, refunds }) => !cutting.has(refunds ?? id));
        const tierOf = compileTiers(policy);
        const { grants, overrides } = factsOf(policy, more);
        const facts = {
          ...{ member: { joinedOn: JOINED }, events: whole },
          grants: grants.filter(({ from }) => from <= cut),
          overrides: overrides.filter(({ from }) => from <= cut),
        };
        const { snapshot } = tierOf(facts, { asOf: cut });
        const { tier, since, validThrough, balance, next, keep } = tierOf.resume(
          snapshot,
          whole.filter(({ on }) => on > cut),
          { asOf },
        );
        expect(tierOf(facts, { asOf })).toMatchObject({ tier, since, validThrough, balance, next, keep });
      }),
      runs,
    );
  });

  it("find on the projected day what was projected, and fall on the day that was foretold", time, () => {
    fc.assert(
      fc.property(forLife, history, given, memberDay, (policy, events, more, asOf) => {
        const tierOf = compileTiers(policy);
        const { grants, overrides } = factsOf(policy, more);
        const facts = {
          ...{ member: { joinedOn: JOINED }, events: events.filter(({ on }) => on <= asOf) },
          grants: grants.filter(({ from }) => from <= asOf),
          overrides: overrides.filter(({ from }) => from <= asOf),
        };
        const { projected, downgradeOn, validThrough, tier } = tierOf(facts, { asOf });
        const ranks = policy.tiers.map(({ code }) => code);
        const rankOf = (day: string) => ranks.indexOf(tierOf(facts, { asOf: day }).tier);
        if (validThrough !== null && overrides.length === 0) expect(rankOf(validThrough)).toBeGreaterThanOrEqual(ranks.indexOf(tier));
        if (projected !== null) expect(tierOf(facts, { asOf: projected.on }).tier).toBe(projected.tier);
        if (downgradeOn === null) return;
        expect(rankOf(downgradeOn)).toBeLessThan(ranks.indexOf(tier));
      }),
      runs,
    );
  });
});
