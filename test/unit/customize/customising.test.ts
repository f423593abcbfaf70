import {
  chooseQuoteMethod,
  communicationMix,
  compileQuoteMethod,
  customisingEffects,
  productOpportunities,
  retainedSales,
  zhengdaQuoteMethod,
} from "idic/customize";
import { en } from "idic/locales/en";
import { zhCN } from "idic/locales/zh-CN";
import { explain, labelOf } from "idic/rule";
import { describe, expect, it } from "vitest";

const asOf = "2026-11-22";

describe("quote method", () => {
  it("CU-05: quotes by class to who is unhappy about an amount or suspects overselling, and where that is unknown", () => {
    const method = (unhappyWithAmount: boolean | null, suspectsOverselling: boolean | null) =>
      chooseQuoteMethod({ unhappyWithAmount, suspectsOverselling }, { asOf }).outcome.method;
    expect([method(true, false), method(false, true), method(true, null), method(null, true)]).toEqual(["abc", "abc", "abc", "abc"]);
    expect([method(null, null), method(false, null), method(null, false)]).toEqual(["abc", "abc", "abc"]);
    expect(method(false, false)).toBe("plain");
    const always = compileQuoteMethod({ ...zhengdaQuoteMethod, id: "always", otherwise: "abc" });
    expect(always({ unhappyWithAmount: false, suspectsOverselling: false }, { asOf })).toMatchObject({
      outcome: { method: "abc" },
      because: { code: "no-doubts" },
      reviewOn: null,
    });
  });

  it("says why in both languages", () => {
    const advice = chooseQuoteMethod({ suspectsOverselling: true }, { asOf });
    expect(explain(advice, en)).toContain("You shall see that nothing is sold to you that you do not need.");
    expect(explain(advice, zhCN)).toContain("按ABC法报价");
  });
});

describe("retained sales", () => {
  const sale = (id: string, on: string, kind: "replacement" | "referral", margin: string | null, customer = "lao-zhang") => ({
    id,
    on,
    kind,
    margin,
    customer,
  });

  it("LO-34: tracks referrals as value, exactly, by who made them", () => {
    const { value, warnings } = retainedSales({
      sales: [
        sale("1", "2026-10-31", "referral", "0.10", "b"),
        sale("2", "2026-11-01", "referral", "0.20", "b"),
        sale("3", "2026-11-30", "referral", "9007199254740993", "a"),
        sale("4", "2026-11-30", "referral", null, "c"),
        sale("5", "2026-11-30", "replacement", "-120.5"),
      ],
    });
    expect(value).toMatchObject({
      total: 5,
      referrals: 4,
      replacements: 1,
      referralValue: "9007199254740993.3",
      replacementValue: "-120.5",
    });
    expect(value.byReferrer).toEqual([
      { customer: "a", referrals: 1, value: "9007199254740993" },
      { customer: "b", referrals: 2, value: "0.3" },
      { customer: "c", referrals: 1, value: "0" },
    ]);
    expect(warnings).toEqual([{ code: "margin-unknown", path: ["sales", 3, "margin"] }]);
  });

  it("CU-16: counts cars by month", () => {
    const sales = Array.from({ length: 51 }, (_, position) =>
      sale(`${position}`, "2018-06-15", position < 30 ? "replacement" : "referral", "1"),
    );
    const [month] = retainedSales({ sales: [...sales, sale("next", "2018-07-01", "replacement", "1")] }).value.byMonth;
    expect(month).toEqual({ month: "2018-06", replacements: 30, referrals: 21, total: 51, replacementValue: "30", referralValue: "21" });
  });

  it("refuses a sale that comes twice, and has nothing to tell of none", () => {
    const twice = [sale("1", "2026-11-01", "referral", "1"), sale("1", "2026-11-02", "referral", "1")];
    expect(retainedSales.safe({ sales: twice })).toMatchObject({ issues: [{ code: "duplicate-id", path: ["sales", 1, "id"] }] });
    expect(retainedSales({ sales: [] }).value).toMatchObject({ total: 0, referralValue: "0", byMonth: [], byReferrer: [] });
  });

  it("says it in both languages", () => {
    const figure = retainedSales({ sales: [sale("1", "2026-11-01", "referral", "10")] });
    expect(explain(figure, en)).toContain("0 by replacement, 1 by referral. The referrals earned 10.");
    expect(explain(figure, zhCN)).toContain("转介绍1辆");
  });
});

describe("product opportunities", () => {
  it("CU-27: lists needs that nothing meets, the most valuable first", () => {
    const need = (code: string, customers: number, value: string | null) => ({ need: code, customers, value });
    const figure = productOpportunities({
      needs: [
        need("unknown", 900, null),
        need("loss", 5, "-1"),
        need("small", 10, "5"),
        need("tie-b", 7, "9"),
        need("tie-a", 7, "9.0"),
        need("many", 8, "9"),
        need("met", 99, "99"),
        need("nobody", 0, "99"),
      ],
      met: ["met"],
    });
    expect(figure.value.map((row) => row.need)).toEqual(["many", "tie-a", "tie-b", "small", "loss", "unknown"]);
    expect(explain(figure, en)).toContain("6 needs are open; the most valuable is “many”, of 8 customers.");
    expect(explain(productOpportunities({ needs: [], met: [] }), zhCN)).toContain("已发现的需求均已得到满足。");
    expect(productOpportunities.safe({ needs: [need("a", 1, null), need("a", 1, null)], met: [] })).toMatchObject({
      issues: [{ code: "duplicate-id", path: ["needs", 1, "need"] }],
    });
  });
});

describe("closed lists", () => {
  it("CU-26 and CU-10: has seven parts of communication and three effects, named in both languages", () => {
    expect([communicationMix.length, customisingEffects.length]).toEqual([7, 3]);
    for (const [list, codes] of Object.entries({ communicationMix, customisingEffects }))
      for (const code of codes) {
        expect(labelOf(zhCN, { list, code })).toMatch(/\p{Script=Han}/u);
        expect(Object.keys(en.lists[list === "communicationMix" ? "communicationMix" : "customisingEffects"])).toContain(code);
      }
  });
});
