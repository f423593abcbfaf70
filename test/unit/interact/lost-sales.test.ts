import { type LostSaleInput, lossKinds, lostSaleOutcomes, lostSaleReasons, lostSales } from "idic/interact";
import { en } from "idic/locales/en";
import { zhCN } from "idic/locales/zh-CN";
import { explain } from "idic/rule";
import { describe, expect, it } from "vitest";

const report = (lost: readonly LostSaleInput[]) => lostSales({ lost }).value;

describe("lost sales", () => {
  it("counts the kind of a loss by its outcome when nobody judged it", () => {
    const counted = lostSaleOutcomes.map((outcome) => [outcome, report([{ id: "a", outcome }]).counts] as const);
    const kinds = counted.map(([outcome, counts]) => [outcome, lossKinds.find((kind) => counts[kind] === 1)]);
    expect(Object.fromEntries(kinds)).toEqual({
      "bought-other-brand": "real",
      "bought-same-brand-elsewhere": "real",
      unreachable: "real",
      "nothing-bought-yet": "quasi",
      "intent-unclear": "quasi",
      "gave-up": "quasi",
      "sales-fault": "false",
    });
  });

  it("takes the word of the check before that of the staff, and that before the outcome", () => {
    const outcome = "unreachable";
    expect(
      report([
        { id: "a", outcome, judgedByStaff: "quasi", judgedByCheck: "false" },
        { id: "b", outcome, judgedByStaff: "quasi" },
        { id: "c", outcome },
        { id: "d" },
      ]).counts,
    ).toEqual({ real: 1, quasi: 1, false: 1, unknown: 1, total: 4 });
  });

  it("IN-06: lists reasons by how often they come, then by code, what nobody noted under its own name", () => {
    const reasons = ["staff", "price", null, "product", "price", null, "price", "staff"];
    expect(report(reasons.map((reason, position) => ({ id: `${position}`, reason }))).byReason).toEqual([
      { code: "price", count: 3, share: "0.375", cumulativeShare: "0.375" },
      { code: "not-recorded", count: 2, share: "0.25", cumulativeShare: "0.625" },
      { code: "staff", count: 2, share: "0.25", cumulativeShare: "0.875" },
      { code: "product", count: 1, share: "0.125", cumulativeShare: "1" },
    ]);
  });

  it("M8: shares that do not end still add up to exactly 1", () => {
    expect(report(["b", "a", "c"].map((reason) => ({ id: reason, reason }))).byReason).toEqual([
      { code: "a", count: 1, share: "0.33333333333333333334", cumulativeShare: "0.33333333333333333334" },
      { code: "b", count: 1, share: "0.33333333333333333333", cumulativeShare: "0.66666666666666666667" },
      { code: "c", count: 1, share: "0.33333333333333333333", cumulativeShare: "1" },
    ]);
  });

  it("lists the brands of those who bought one; a placeholder is no brand", () => {
    expect(
      report([
        { id: "a", outcome: "bought-other-brand", brand: "别克" },
        { id: "b", outcome: "bought-other-brand", brand: "不详" },
        { id: "c", outcome: "bought-same-brand-elsewhere" },
        { id: "d", outcome: "gave-up" },
      ]).byBrand,
    ).toMatchObject([
      { code: "not-recorded", count: 2 },
      { code: "别克", count: 1 },
    ]);
    expect(report([{ id: "d", outcome: "gave-up" }]).byBrand).toEqual([]);
  });

  it("IN-05: names those who bought another brand and were not asked why", () => {
    const figure = lostSales({
      lost: [
        { id: "b", outcome: "bought-other-brand" },
        { id: "a", outcome: "bought-other-brand" },
        { id: "c", outcome: "bought-other-brand", reason: "our-own-reason" },
        { id: "d", outcome: "gave-up" },
      ],
    });
    expect(figure.value.reasonOwed).toEqual(["a", "b"]);
    expect(figure.warnings).toEqual([{ code: "reason-owed", path: ["lost"] }]);
    expect(lostSales({ lost: [] }).warnings).toEqual([]);
  });

  it("takes for accuracy those judged right over all lost, and beside it over those judged twice", () => {
    const judged = (judgedByStaff: LostSaleInput["judgedByStaff"], judgedByCheck: LostSaleInput["judgedByCheck"], id: string) => ({
      id,
      judgedByStaff: judgedByStaff ?? null,
      judgedByCheck: judgedByCheck ?? null,
    });
    const rows = [judged("real", "real", "a"), judged("real", "false", "b"), judged("quasi", "quasi", "c"), judged("real", null, "d")];
    expect(report(rows).accuracy).toEqual({ right: 2, judgedTwice: 3, share: "0.5", shareOfJudgedTwice: "0.66666666666666666667" });
    expect(report(rows.slice(3)).accuracy).toEqual({ right: 0, judgedTwice: 0, share: null, shareOfJudgedTwice: null });
  });

  it("G3: the cost is losses by marketing cost over leads, and without leads there is none", () => {
    const lost = ["a", "b", "c"].map((id) => ({ id }));
    // 3 · 90,000.50 / 600 = 450.0025
    expect(lostSales({ lost, marketingCost: "90000.50", leads: 600 })).toMatchObject({
      value: { cost: "450.0025" },
      steps: [
        { code: "cost-per-lead", value: "150.00083333333333333" },
        { code: "cost", value: "450.0025" },
      ],
    });
    expect(lostSales({ lost: [], marketingCost: 100, leads: 7 }).value.cost).toBe("0");
    expect(lostSales({ lost, marketingCost: "90000" }).value.cost).toBeNull();
    expect(lostSales({ lost, leads: 0 }).value.cost).toBeNull();
    expect(lostSales.safe({ lost, marketingCost: 0, leads: 0 })).toMatchObject({
      ok: false,
      issues: [{ code: "zero-denominator", path: ["leads"] }],
    });
  });

  it("assumes nothing of a period without losses", () => {
    expect(report([])).toEqual({
      counts: { real: 0, quasi: 0, false: 0, unknown: 0, total: 0 },
      byOutcome: [],
      byReason: [],
      byBrand: [],
      reasonOwed: [],
      accuracy: { right: 0, judgedTwice: 0, share: null, shareOfJudgedTwice: null },
      cost: null,
    });
  });

  it("says everything that is wrong with the rows", () => {
    const result = lostSales.safe({
      lost: [
        { id: "a", outcome: "won" },
        { id: "b", reason: "Too dear" },
        { id: "b", judgedByCheck: "maybe" },
      ],
      marketingCost: "-1",
      leads: 1.5,
    });
    expect(result.ok ? [] : result.issues.map(({ code, path }) => `${path.join(".")} ${code}`)).toEqual([
      "lost.0.outcome not-an-option",
      "lost.1.reason wrong-type",
      "lost.2.judgedByCheck not-an-option",
      "marketingCost out-of-range",
      "leads wrong-type",
    ]);
    expect(lostSales.safe({ lost: [{ id: "a" }, { id: "a" }] })).toMatchObject({
      ok: false,
      issues: [{ code: "duplicate-id", path: ["lost", 1, "id"] }],
    });
  });

  it("has names for every code in both languages, and speaks them", () => {
    for (const { lists } of [en, zhCN]) {
      expect(Object.keys(lists.lostSaleReasons)).toEqual([...lostSaleReasons, "not-recorded"]);
      expect(Object.keys(lists.lossKinds)).toEqual(lossKinds);
    }
    const figure = lostSales({
      lost: [
        { id: "a", outcome: "bought-other-brand", reason: "price" },
        { id: "b", reason: "price" },
      ],
    });
    expect(explain(figure, en)).toBe(
      "Of 2 lost prospects: 1 real, 0 quasi, 0 false. Most often: price (2). What they say serves to improve the product and the service.",
    );
    expect(explain(figure, zhCN)).toBe(
      "战败客户共2位，其中真战败1位，准战败0位，假战败0位。最常见的原因：价格（2位）。客户说出的原因用于改进产品和服务。",
    );
  });
});
