import { chooseOffers, type ExclusiveOfferInput, type OfferChoiceInput } from "idic/customize";
import { en } from "idic/locales/en";
import { zhCN } from "idic/locales/zh-CN";
import { explain } from "idic/rule";
import { describe, expect, it } from "vitest";

const choice = (base: string, offers: readonly ExclusiveOfferInput[], part: Partial<OfferChoiceInput> = {}): OfferChoiceInput => ({
  currency: "CNY",
  amounts: "major",
  base,
  openServiceIssue: false,
  offers,
  ...part,
});

function issuesOf(input: unknown) {
  const result = chooseOffers.safe(input);
  return result.ok ? [] : result.issues.map(({ code, path }) => ({ code, path: path.join(".") }));
}

describe("offer choice", () => {
  it("M13: takes the larger saving, and the earlier of two equal ones", () => {
    const offers = [
      { code: "a", amount: "10.00" },
      { code: "b", rate: "0.2" },
      { code: "c", amount: "20.00" },
    ];
    expect(chooseOffers(choice("100.00", offers)).value).toEqual({
      decimals: 2,
      chosen: { code: "b", saving: "20.00" },
      pays: "80.00",
      lost: [
        { code: "a", saving: "10.00", reason: "smaller-saving" },
        { code: "c", saving: "20.00", reason: "same-saving-later" },
      ],
    });
  });

  it("M13: rounds a rate once, a half away from zero or to even as asked", () => {
    // 12.5% of 0.20 is 0.025
    const offers = [{ code: "a", rate: "0.125" }];
    expect(chooseOffers(choice("0.20", offers)).value.chosen?.saving).toBe("0.03");
    expect(chooseOffers(choice("0.20", offers, { rounding: "half-even" })).value.chosen?.saving).toBe("0.02");
  });

  it("M13: never saves more than the base", () => {
    const figure = chooseOffers(
      choice("15.00", [
        { code: "a", amount: "10.00" },
        { code: "b", amount: "50.00" },
      ]),
    );
    expect(figure.value).toMatchObject({ chosen: { code: "b", saving: "15.00" }, pays: "0.00" });
    expect(figure.warnings).toEqual([{ code: "saving-capped", path: ["offers", 1] }]);
  });

  it("M13: chooses none that saves nothing", () => {
    expect(chooseOffers(choice("0.00", [{ code: "a", rate: "0.5" }])).value).toMatchObject({
      chosen: null,
      pays: "0.00",
      lost: [{ code: "a", saving: "0.00", reason: "no-saving" }],
    });
    expect(chooseOffers(choice("9.00", [])).value).toMatchObject({ chosen: null, pays: "9.00", lost: [] });
  });

  it("CU-30: an open service issue silences every offer, and must be known", () => {
    const open = choice("100.00", [{ code: "a", rate: "0.5" }], { openServiceIssue: true });
    expect(chooseOffers(open).value).toMatchObject({ chosen: null, pays: "100.00", lost: [{ reason: "service-issue-open" }] });
    expect(issuesOf({ ...open, openServiceIssue: undefined })).toEqual([{ code: "missing", path: "openServiceIssue" }]);
  });

  it("refuses what it cannot reckon with, at its place", () => {
    expect(issuesOf(choice("1.00", [{ code: "a" }]))).toEqual([{ code: "missing", path: "offers.0.amount" }]);
    expect(issuesOf(choice("1.00", [{ code: "a", amount: "1", rate: "0.1" }]))).toEqual([{ code: "inconsistent", path: "offers.0.rate" }]);
    expect(issuesOf(choice("1.00", [{ code: "a", amount: "0.001" }]))).toEqual([{ code: "too-fine", path: "offers.0.amount" }]);
    expect(issuesOf(choice("1.001", []))).toEqual([{ code: "too-fine", path: "base" }]);
    expect(issuesOf(choice("1.00", [{ code: "a", rate: 5 }]))).toEqual([{ code: "out-of-range", path: "offers.0.rate" }]);
    expect(issuesOf(choice("-1.00", []))).toEqual([{ code: "out-of-range", path: "base" }]);
    const twice = [
      { code: "a", rate: "0.1" },
      { code: "a", rate: "0.2" },
    ];
    expect(issuesOf(choice("1.00", twice))).toEqual([{ code: "duplicate-id", path: "offers.1.code" }]);
  });

  it("says what is paid and saved in both languages", () => {
    const figure = chooseOffers(choice("100.00", [{ code: "a", rate: "0.1" }]));
    expect(explain(figure, en)).toContain("you pay CNY 90.00; you save CNY 10.00.");
    expect(explain(figure, zhCN)).toContain("您需支付90.00元，节省10.00元。");
    expect(explain(chooseOffers(choice("100.00", [])), en)).toContain("You pay CNY 100.00.");
    expect(explain(chooseOffers(choice("100.00", [])), zhCN)).toContain("您需支付100.00元。");
  });
});
