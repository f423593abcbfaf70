import * as loyalty from "idic/loyalty";
import { compileLedger, type LedgerEventInput, type LedgerPolicyInput, retailPoints } from "idic/loyalty";
import { describe, expect, it } from "vitest";

const house = { ...retailPoints, expiry: { kind: "end-of-month" } } as const satisfies LedgerPolicyInput;
const ask = (policy: LedgerPolicyInput, events: readonly LedgerEventInput[], asOf: string) => compileLedger(policy)({ events }, { asOf });
const earn = (id: string, on: string, points: string) => ({ id, on, kind: "earn", points }) as const;
const buy = (id: string, on: string, amount: string) => ({ id, on, kind: "purchase", lines: [{ id: "1", amount }] }) as const;
const spend = (id: string, on: string, points: string) => ({ id, on, kind: "redeem", points }) as const;

describe("defects of other ledgers", () => {
  it("defect 2: points that have lapsed are still points that were earned", () => {
    const { balance, totals } = ask(house, [earn("a", "2026-01-10", "30"), earn("b", "2026-02-10", "12")], "2026-03-01");
    expect([balance, totals.credited, totals.lapsed]).toEqual(["0", "42", "42"]);
  });

  it("defect 3: points that lapse forgive no debt, and a point is not rounded away", () => {
    const owing = { ...house, decimals: 14, shortage: "carry-debt" } as const;
    const owed = [earn("a", "2026-01-10", "30"), spend("r", "2026-01-11", "50"), earn("b", "2026-02-10", "5")];
    expect(ask(owing, owed, "2026-04-01")).toMatchObject({ balance: "-15", debt: "15" });
    const tiny = [earn("a", "2026-01-10", "0.3"), spend("r", "2026-01-11", "0.1"), spend("s", "2026-01-12", "0.2")];
    expect(ask(owing, tiny, "2026-01-12")).toMatchObject({ balance: "0", debt: "0", lots: [] });
    expect(ask(owing, [...tiny, earn("b", "2026-01-13", "0.00000000000001")], "2026-01-13").balance).toBe("0.00000000000001");
  });

  it("defect 4: a lot past its last day cannot be spent, and what is younger is spent in its stead", () => {
    const events = [earn("dead", "2026-01-10", "30"), earn("live", "2026-02-10", "30"), spend("r", "2026-02-15", "30")];
    const { totals, lots } = ask(house, events, "2026-02-15");
    expect([totals.spent, totals.lapsed, lots]).toEqual(["30", "30", []]);
    expect(ask(house, [earn("dead", "2026-01-10", "30"), spend("r", "2026-02-01", "1")], "2026-02-01").because.code).toBe("refused");
  });

  it("defect 5: a factor is exact, and a return eats the points of its own purchase though others are spent first", () => {
    const multipliers = [{ code: "m", factor: "1.1", when: {}, cites: [] }];
    // 110 · 1.1 is 121; in binary fractions it is a little more, and rounded up a point too many.
    const exact = { ...house, earn: { ...house.earn, multipliers, rounding: { place: "per-order", mode: "ceil" } } } as const;
    expect(ask(exact, [buy("o", "2026-01-01", "110")], "2026-01-01").balance).toBe("121");
    const lots = [
      { id: "sooner", points: "100", earnedOn: "2025-06-01", validThrough: "2026-01-31" },
      { id: "later", points: "100", earnedOn: "2025-06-01", validThrough: "2027-12-31" },
    ];
    const returned = { id: "f", on: "2026-02-03", kind: "refund", of: "o", lines: [{ id: "1", amount: "-40" }] } as const;
    const ledger = compileLedger({ ...house, expiry: { kind: "end-of-year" } });
    const before = ledger(
      { start: { on: "2026-01-01", lots }, events: [buy("o", "2026-01-02", "100"), { ...returned, on: "2026-01-03" }] },
      { asOf: "2026-01-03" },
    );
    expect(before.lots.map(({ id, points }) => [id, points])).toEqual([
      ["sooner", "100"],
      ["o", "60"],
      ["later", "100"],
    ]);
    const after = ledger({ start: { on: "2026-01-01", lots }, events: [buy("o", "2026-01-02", "100"), returned] }, { asOf: "2026-02-03" });
    expect(after.lots.map(({ id, points }) => [id, points])).toEqual([
      ["o", "60"],
      ["later", "100"],
    ]);
  });

  it("defect 8: points are gone on the first of the month, not on the second", () => {
    expect(ask(house, [earn("a", "2025-12-15", "9")], "2025-12-31").balance).toBe("9");
    expect(ask(house, [earn("a", "2025-12-15", "9")], "2026-01-01").balance).toBe("0");
  });
});

describe("presets of the module", () => {
  it("D32: name their sources, each with its standing, and say of numbers of our own that they are a draft", () => {
    const presets = Object.entries(loyalty).flatMap(([name, value]) =>
      typeof value === "object" && "edition" in value && "sources" in value ? [[name, value.sources] as const] : [],
    );
    expect(presets.length).toBeGreaterThanOrEqual(12);
    for (const [name, sources] of presets) {
      expect([name, sources.length > 0]).toEqual([name, true]);
      for (const { title, standing } of sources) {
        expect(["primary", "secondary", "draft"]).toContain(standing);
        if (title.startsWith("idic:")) expect([name, standing]).toEqual([name, "draft"]);
      }
    }
  });
});
