import { compareTierPolicies, compileTiers, jd2013 } from "idic/loyalty";
import { compare } from "idic/rule";
import { describe, expect, it } from "vitest";
import { byPoints, cursor } from "./tier-judge";

const asOf = "2026-11-22";
const before = byPoints({ base: 0, silver: 100, gold: 200 });
const after = byPoints({ base: 0, silver: 150, gold: 180 });
const members = [50, 100, 149, 150, 180, 200].map((points) => ({ points }));

describe("compare tier policies", () => {
  it("D31: says who rises and who falls, and how many each tier has", () => {
    const comparison = compareTierPolicies({ before, after, members }, { asOf });
    expect(comparison).toMatchObject({ members: 6, same: 3, up: 1, down: 2, refused: [], rewardCost: null });
    expect(comparison.moved.map(({ row, from, to, direction }) => [row, from, to, direction])).toEqual([
      [1, "silver", "base", "down"],
      [2, "silver", "base", "down"],
      [4, "silver", "gold", "up"],
    ]);
    expect(comparison.moved[0]?.because).toEqual({
      before: { code: "reached", cites: ["R9"] },
      after: { code: "reached", cites: ["R9"] },
    });
    expect(comparison.distribution).toEqual([
      { tier: "base", before: 1, after: 3 },
      { tier: "silver", before: 4, after: 1 },
      { tier: "gold", before: 1, after: 2 },
    ]);
  });

  it("finds nobody who moves between a policy and itself", () => {
    expect(compareTierPolicies({ before, after: before, members }, { asOf })).toMatchObject({ same: 6, up: 0, down: 0, moved: [] });
  });

  it("R21: costs are exact, by tier", () => {
    const costPerMember = { before: { base: 0, silver: "0.1", gold: 1 }, after: { base: 0n, silver: "0.2", gold: "1.05" } };
    // before: 4 · 0.1 + 1 · 1 = 1.4; after: 1 · 0.2 + 2 · 1.05 = 2.3
    expect(compareTierPolicies({ before, after, members, costPerMember }, { asOf }).rewardCost).toEqual({
      before: "1.4",
      after: "2.3",
      difference: "0.9",
      unpriced: [],
    });
  });

  it("a tier with members and no cost leaves the cost untold", () => {
    const costPerMember = { before: { base: 0, silver: 1, gold: 2 }, after: { base: 0, silver: 1 } };
    expect(compareTierPolicies({ before, after, members, costPerMember }, { asOf }).rewardCost).toEqual({
      before: "6",
      after: null,
      difference: null,
      unpriced: ["gold"],
    });
    expect(compareTierPolicies({ before, after, members: [{ points: 1 }], costPerMember }, { asOf }).rewardCost?.after).toBe("0");
  });

  it("refuses a cost that is not exact, with its path", () => {
    const costPerMember = { before: { base: 0.5 }, after: {} };
    expect(() => compareTierPolicies({ before, after, members, costPerMember }, { asOf })).toThrow("costPerMember.before.base");
  });

  it("ranks by the new policy, by the old where the new has lost a tier, and not at all where neither knows both", () => {
    const renamed = byPoints({ base: 0, blue: 100, gold: 200 });
    const moves = compareTierPolicies({ before, after: renamed, members }, { asOf });
    expect(moves.moved.map(({ from, to, direction }) => [from, to, direction])).toEqual(
      Array.from({ length: 4 }, () => ["silver", "blue", "unranked"]),
    );
    expect(moves.distribution.map(({ tier }) => tier)).toEqual(["base", "silver", "blue", "gold"]);
    const turned = byPoints({ base: 0, gold: 100, silver: 300 });
    expect(compareTierPolicies({ before, after: turned, members: [{ points: 150 }] }, { asOf })).toMatchObject({ up: 0, down: 1 });
    const fewer = byPoints({ base: 0, gold: 200 });
    expect(compareTierPolicies({ before, after: fewer, members }, { asOf })).toMatchObject({ up: 0, down: 4 });
  });

  it("goes on after a member who cannot be read, and reads a cursor as it reads a list", async () => {
    const rows = [...members, { points: "many" }, null, ...members];
    const comparison = compareTierPolicies({ before, after, members: rows }, { asOf });
    expect(comparison).toMatchObject({ members: 14, same: 6, refused: [{ row: 6 }, { row: 7 }] });
    expect(await compareTierPolicies({ before, after, members: cursor(rows) }, { asOf })).toEqual(comparison);
  });

  it("agrees with the comparison of any two rules", () => {
    const [bronze, silver, ...higher] = jd2013.tiers;
    const stricter = { ...jd2013, edition: "stricter", tiers: [bronze, { ...silver, atLeast: { growth: "3000" } }, ...higher] };
    const rows = ["100", "2500", "3000"].map((growth) => ({ events: [{ id: "o", on: "2026-11-01", metrics: { growth } }] }));
    const rules = { before: compileTiers(jd2013), after: compileTiers(stricter) };
    const { moved } = compareTierPolicies({ ...rules, members: rows }, { asOf });
    expect(moved.map(({ direction: _, ...move }) => move)).toEqual(compare({ ...rules, rows }, { asOf }).moved);
  });
});
