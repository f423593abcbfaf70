import { compileLedger, compilePreviewOrder, dealerServicePoints, memberDayPoints, previewOrder, retailPoints } from "idic/loyalty";
import { describe, expect, it } from "vitest";

const line = (amount: string, more: object = {}) => ({ id: "1", amount, ...more });
const order = (amount: string, more: object = {}) => ({ id: "o", lines: [line(amount)], ...more });

describe("preview-order", () => {
  it("R22: gives the points by rule, and the parts add up", () => {
    const rules = [
      { code: "spend", basis: "amount", every: "10", points: "1", cites: ["LO-18"] },
      { code: "visit", basis: "order", points: "5", cites: [] },
      { code: "tyres", basis: "amount", every: "10", points: "1", only: { categories: ["tyres"] }, cites: [] },
    ] as const;
    const preview = compilePreviewOrder({ ...memberDayPoints, earn: { ...memberDayPoints.earn, rules } });
    const lines = [line("95.00", { category: "tyres" }), { id: "2", amount: "30.00" }];
    // 12.5 for the money, 5 for the visit, 9.5 for the tyres are 27; doubled they are 54: 25, 10 and 19.
    expect(preview({ order: { id: "o", lines }, events: [] }, { asOf: "2026-05-11" })).toMatchObject({
      points: "54",
      byRule: [
        { code: "spend", points: "25", cites: ["LO-18"] },
        { code: "visit", points: "10" },
        { code: "tyres", points: "19" },
      ],
      multipliers: [{ code: "member-day", factor: "2", cites: ["IN-44"] }],
      factor: "2",
    });
  });

  it("R32: an order pays off a debt first", () => {
    const owing = { ...retailPoints, shortage: "carry-debt" } as const;
    const events = [{ id: "r", on: "2026-01-01", kind: "redeem", points: 150 }] as const;
    expect(compilePreviewOrder(owing)({ order: order("100"), events }, { asOf: "2026-01-02" })).toMatchObject({
      balance: "-150",
      balanceAfter: "-50",
      debtAfter: "50",
      validThrough: null,
    });
  });

  it("R22: the preview is what the ledger awards, held back or not", () => {
    for (const policy of [retailPoints, memberDayPoints, dealerServicePoints]) {
      const bought = { id: "o", lines: [line("234.50", { tax: "26.98" })], tier: "gold" };
      const preview = compilePreviewOrder(policy)({ order: bought, events: [] }, { asOf: "2026-06-11" });
      const award = compileLedger(policy)({ events: [{ ...bought, kind: "purchase", on: "2026-06-11" }] }, { asOf: "2026-06-11" });
      expect([preview.balanceAfter, preview.pendingAfter]).toEqual([award.balance, award.pending]);
      expect(preview.pendingAfter === "0" ? preview.balanceAfter : preview.pendingAfter).toBe(preview.points);
    }
  });

  it("R2: tomorrow it may be another number", () => {
    expect(previewOrder({ order: order("10"), events: [] }, { asOf: "2026-01-31" }).reviewOn).toBe("2026-02-01");
    expect(previewOrder({ order: order("10"), events: [] }, { asOf: "9998-12-31" }).points).toBe("10");
    expect(previewOrder.safe({ order: order("10"), events: [] }, { asOf: "9999-12-31" })).toMatchObject({
      ok: false,
      issues: [{ code: "out-of-range" }],
    });
  });

  it("refuses an order that could not be placed, with its path", () => {
    const issues = (input: object) => {
      const result = previewOrder.safe(input, { asOf: "2026-01-02" });
      return result.ok ? [] : result.issues.map(({ code, path }) => [code, path.join(".")]);
    };
    const events = [{ id: "o", on: "2026-01-01", kind: "earn", points: 1 }];
    expect(issues({ order: order("1"), events })).toEqual([["duplicate-id", "order.id"]]);
    expect(issues({ order: order("1.001"), events: [] })).toEqual([["too-fine", "order.lines.0.amount"]]);
    expect(issues({ order: order("1", { rewards: "2" }), events: [] })).toEqual([["inconsistent", "order.rewards"]]);
    expect(issues({ order: { id: "o", lines: [line("1"), line("2")] }, events: [] })).toEqual([["duplicate-id", "order.lines.1.id"]]);
  });
});
