import fc from "fast-check";
import { addDays, daysBetween, type PlainDate } from "idic/foundation";
import { compileTiers, type TierStatus } from "idic/loyalty";
import { verify } from "idic/rule";
import { describe, expect, it } from "vitest";
import { runs } from "../arbitrary";
import { history, JOINED, memberDay, programme } from "./tiers-arbitrary";

const member = { joinedOn: JOINED };
const time = { timeout: 600_000 };
const verdict = ({ tier, since, validThrough, balance, rolledIn, next, keep, shortOf, because, window }: TierStatus) => ({
  tier,
  since,
  validThrough,
  balance,
  rolledIn,
  next,
  keep,
  shortOf,
  because,
  window,
});

describe("tiers of any programme", () => {
  it("stay the same on every day before reviewOn", time, () => {
    fc.assert(
      fc.property(programme, history, memberDay, fc.double({ min: 0, max: 1, noNaN: true }), (policy, events, asOf, share) => {
        const tierOf = compileTiers(policy);
        const now = tierOf({ member, events }, { asOf });
        const last = addDays(now.reviewOn ?? addDays(asOf, 5000), -1);
        for (const later of [last, addDays(asOf, Math.floor(share * daysBetween(asOf, last)))])
          expect(verdict(tierOf({ member, events }, { asOf: later }))).toEqual(verdict(now));
      }),
      runs,
    );
  });

  it("R34: tile the time, do not depend on order or repetition, and verify", time, () => {
    fc.assert(
      fc.property(programme, history, memberDay, (policy, events, asOf) => {
        const tierOf = compileTiers(policy);
        const now = tierOf({ member, events }, { asOf, explain: true });
        expect(now.segments[0]?.from).toBeNull();
        expect(now.segments.at(-1)).toMatchObject({ state: now.tier, through: null });
        now.segments.slice(1).forEach(({ from }, at) => {
          expect(addDays((now.segments[at]?.through ?? "") as PlainDate, 1)).toBe(from);
        });
        expect(tierOf({ member, events: [...events].reverse().concat(events) }, { asOf, explain: true })).toEqual(now);
        expect(verify(JSON.parse(JSON.stringify(now)), tierOf)).toEqual({ verified: true });
      }),
      runs,
    );
  });

  it("find on the projected day what was projected, and fall on the day that was foretold", time, () => {
    fc.assert(
      fc.property(programme, history, memberDay, (policy, events, asOf) => {
        const tierOf = compileTiers(policy);
        const known = events.filter(({ on }) => on <= asOf);
        const { projected, downgradeOn, validThrough, tier } = tierOf({ member, events: known }, { asOf });
        const ranks = policy.tiers.map(({ code }) => code);
        const rankOf = (day: string) => ranks.indexOf(tierOf({ member, events: known }, { asOf: day }).tier);
        if (validThrough !== null) expect(rankOf(validThrough)).toBeGreaterThanOrEqual(ranks.indexOf(tier));
        if (projected !== null) expect(tierOf({ member, events: known }, { asOf: projected.on }).tier).toBe(projected.tier);
        if (downgradeOn === null) return;
        expect(rankOf(downgradeOn)).toBeLessThan(ranks.indexOf(tier));
        expect(rankOf(addDays(downgradeOn, -1))).toBeGreaterThanOrEqual(ranks.indexOf(tier));
      }),
      runs,
    );
  });

  it("R18: go on from a snapshot as the whole history would", time, () => {
    fc.assert(
      fc.property(programme, history, memberDay, memberDay, (policy, events, a, b) => {
        const [cut, asOf] = a <= b ? [a, b] : [b, a];
        // A refund older than the snapshot is an issue, so the purchases of later refunds are left out with them.
        const cutting = new Set(events.flatMap(({ on, refunds }) => (refunds !== undefined && on > cut ? [refunds] : [])));
        const whole = events.filter(({ id, refunds }) => !cutting.has(refunds ?? id));
        const tierOf = compileTiers(policy);
        const { snapshot } = tierOf({ member, events: whole }, { asOf: cut });
        const { tier, since, validThrough, balance, next, keep } = tierOf.resume(
          snapshot,
          whole.filter(({ on }) => on > cut),
          { asOf },
        );
        expect(tierOf({ member, events: whole }, { asOf })).toMatchObject({ tier, since, validThrough, balance, next, keep });
      }),
      runs,
    );
  });

  it("R34: with fixed or rolling windows, no ceiling and no rollover, more spend never lowers a tier on any day", time, () => {
    const plain = programme.map((policy) => ({
      ...policy,
      window:
        policy.window?.kind === "since-tier" || policy.window?.kind === "balance"
          ? ({ kind: "lifetime" } as const)
          : (policy.window ?? null),
      // A surplus that is handed on is smaller when a higher threshold was reached, so a rollover breaks the law.
      metrics: Object.fromEntries(Object.entries(policy.metrics ?? {}).filter(([name]) => name !== "points")),
      versions: [],
      review: null,
      downgrade: { kind: "immediate" } as const,
      onUpgrade: "run-on" as const,
      effective: "same-day" as const,
      step: "any" as const,
      grace: 0,
      tiers: policy.tiers.map(({ code, atLeast, any }) => ({ code, atLeast: atLeast ?? null, any: any ?? null, cites: [] })),
    }));
    fc.assert(
      fc.property(plain, history, memberDay, memberDay, fc.integer({ min: 1, max: 100 }), (policy, events, on, asOf, points) => {
        const tierOf = compileTiers(policy);
        const more = [...events, { id: "more", on, kind: "visit", metrics: { points: `${points}` } }];
        const ranks = policy.tiers.map(({ code }) => code);
        const rankOf = (list: typeof events) => ranks.indexOf(tierOf({ member, events: list }, { asOf }).tier);
        expect(rankOf(more)).toBeGreaterThanOrEqual(rankOf(events));
      }),
      runs,
    );
  });
});
