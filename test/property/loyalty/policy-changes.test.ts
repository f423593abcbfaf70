import fc from "fast-check";
import { compareTierPolicies, compileTiers, jd2013, reconcile } from "idic/loyalty";
import { compare, diffPolicies } from "idic/rule";
import { describe, expect, it } from "vitest";
import { day, garbage, runs } from "../arbitrary";

const asOf = "2026-11-22";
const member = fc
  .array(fc.record({ on: day("2024-01-01", 1000), growth: fc.integer({ min: -2000, max: 20_000 }) }), { maxLength: 5 })
  .map((events) => ({ events: events.map(({ on, growth }, position) => ({ id: `${position}`, on, metrics: { growth } })) }));
const rows = fc.array(fc.oneof({ weight: 9, arbitrary: member }, { weight: 1, arbitrary: garbage }), { maxLength: 12 });

/** Programmes like JD's with other thresholds. */
const programme = fc.uniqueArray(fc.integer({ min: 1, max: 30_000 }), { minLength: 3, maxLength: 3 }).map((drawn) => {
  const thresholds = [0, ...drawn.sort((a, b) => a - b)];
  return { ...jd2013, tiers: jd2013.tiers.map((tier, rank) => ({ ...tier, atLeast: { growth: `${thresholds[rank]}` } })) };
});

describe("compare tier policies", () => {
  it("D31: counts everybody once, on both sides, and agrees with the comparison of any two rules", () => {
    fc.assert(
      fc.property(programme, programme, rows, (one, other, members) => {
        const rules = { before: compileTiers(one), after: compileTiers(other) };
        const { moved, distribution, ...counts } = compareTierPolicies({ ...rules, members }, { asOf });
        const read = members.length - counts.refused.length;
        expect(counts.same + moved.length).toBe(read);
        expect(counts.up + counts.down).toBe(moved.length);
        expect(distribution.reduce((total, { before }) => total + before, 0)).toBe(read);
        expect(distribution.reduce((total, { after }) => total + after, 0)).toBe(read);
        expect(moved.map(({ direction: _, ...move }) => move)).toEqual(compare({ ...rules, rows: members }, { asOf }).moved);
      }),
      runs,
    );
  });

  it("exchanging the policies turns every move and every cost round", () => {
    const costs = { bronze: "0", silver: "1.5", gold: "20", diamond: "300.01" };
    fc.assert(
      fc.property(programme, programme, fc.array(member, { maxLength: 8 }), (one, other, members) => {
        const [before, after] = [compileTiers(one), compileTiers(other)];
        const costPerMember = { before: costs, after: costs };
        const there = compareTierPolicies({ before, after, members, costPerMember }, { asOf });
        const back = compareTierPolicies({ before: after, after: before, members, costPerMember }, { asOf });
        expect([back.up, back.down]).toEqual([there.down, there.up]);
        expect(Number(there.rewardCost?.difference) + Number(back.rewardCost?.difference)).toBe(0);
      }),
      runs,
    );
  });
});

describe("reconcile", () => {
  it("agrees with itself, and answers garbage with issues", () => {
    const tierOf = compileTiers(jd2013);
    fc.assert(
      fc.property(fc.array(member, { maxLength: 6 }), garbage, (histories, anything) => {
        const members = histories.map((facts) => {
          const { tier, since, validThrough, balance } = tierOf(facts, { asOf });
          return { facts, held: { tier, since, validThrough, balance } };
        });
        expect(reconcile({ rule: tierOf, members }, { asOf })).toMatchObject({
          members: histories.length,
          same: histories.length,
          rows: [],
        });
        const odd = reconcile({ rule: tierOf, members: [{ facts: anything, held: anything }] }, { asOf });
        for (const { issues } of odd.refused) expect(issues.length).toBeGreaterThan(0);
      }),
      runs,
    );
  });
});

describe("diff policies", () => {
  const json = fc.dictionary(fc.string(), fc.jsonValue({ maxDepth: 3 }));

  it("is empty exactly when the policies say the same, and turns round with them", () => {
    fc.assert(
      fc.property(json, json, (one, other) => {
        const there = diffPolicies(one, other);
        const back = diffPolicies(other, one);
        expect(there.length === 0).toBe(JSON.stringify(sorted(one)) === JSON.stringify(sorted(other)));
        expect(diffPolicies(one, JSON.parse(JSON.stringify(one)))).toEqual([]);
        const key = ({ path }: { path: readonly unknown[] }) => JSON.stringify(path);
        expect(back.map(key).sort()).toEqual(there.map(key).sort());
      }),
      runs,
    );
  });
});

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (value === null || typeof value !== "object") return value;
  return Object.entries(value)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, entry]) => [key, sorted(entry)]);
}
