import { compileTiers, jd2013, reconcile } from "idic/loyalty";
import { describe, expect, it } from "vitest";
import { byPoints, cursor } from "./tier-judge";

const asOf = "2026-11-22";
const rule = byPoints({ base: 0, silver: 100, gold: 200 });
const silver = { facts: { points: 150 } };
const rowsOf = (...held: unknown[]) => reconcile({ rule, members: held.map((each) => ({ ...silver, held: each })) }, { asOf }).rows;

describe("reconcile", () => {
  it("says where another system differs, in what, and why ours is what it is", () => {
    expect(rowsOf({ tier: "gold", validThrough: "2027-12-31", balance: { points: "200" } })).toEqual([
      {
        row: 0,
        code: "held-too-high",
        differences: [
          { field: "tier", ours: "silver", theirs: "gold" },
          { field: "validThrough", ours: "2026-12-31", theirs: "2027-12-31" },
          { field: "balance.points", ours: "150", theirs: "200" },
        ],
        because: { code: "reached", cites: ["R9"] },
      },
    ]);
  });

  it("names the heaviest difference", () => {
    expect(
      rowsOf(
        { tier: "base" },
        { tier: "platinum" },
        { tier: null },
        {},
        { tier: "silver", balance: { points: "149.99" }, validThrough: "2026-12-30" },
        { tier: "silver", validThrough: "2026-12-30" },
        { tier: "silver", since: "2026-01-01" },
      ).map(({ code }) => code),
    ).toEqual(["held-too-low", "not-a-tier", "tier-unknown", "tier-unknown", "other-balance", "other-days", "other-days"]);
  });

  it("R21: compares amounts by their value, and leaves alone what the other system does not hold", () => {
    expect(rowsOf({ tier: "silver", balance: { points: "150.00" } }, { tier: "silver", since: null })).toEqual([]);
    expect(rowsOf({ tier: "silver", balance: { constructor: "1" } })[0]?.differences).toEqual([
      { field: "balance.constructor", ours: null, theirs: "1" },
    ]);
  });

  it("counts, goes on after a row that cannot be read, and reads a cursor as it reads a list", async () => {
    const members = [
      { ...silver, held: { tier: "silver" } },
      { ...silver, held: { tier: "gold" } },
      { facts: {}, held: { tier: 5, since: "yesterday" } },
      { ...silver, held: null },
    ];
    const result = reconcile({ rule, members }, { asOf });
    expect(result).toMatchObject({ members: 4, same: 1, counts: { "held-too-high": 1, "held-too-low": 0 } });
    expect(result.refused.map(({ row, issues }) => [row, issues.map(({ path }) => path.join("."))])).toEqual([
      [2, ["facts.points", "held.tier", "held.since"]],
      [3, ["held"]],
    ]);
    expect(await reconcile({ rule, members: cursor(members) }, { asOf })).toEqual(result);
  });

  it("finds the tier of a system whose job has not run", () => {
    const facts = { events: [{ id: "o", on: "2025-11-02", metrics: { growth: "2100" } }] };
    const held = { tier: "silver", since: "2025-11-02", validThrough: "2026-11-01", balance: { growth: "2100" } };
    const tierOf = compileTiers(jd2013);
    expect(reconcile({ rule: tierOf, members: [{ facts, held }] }, { asOf: "2026-11-01" }).same).toBe(1);
    expect(reconcile({ rule: tierOf, members: [{ facts, held }] }, { asOf: "2026-11-02" }).rows[0]).toMatchObject({
      code: "held-too-high",
      because: { code: "lowered" },
    });
  });
});
