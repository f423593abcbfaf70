import { en } from "idic/locales/en";
import { zhCN } from "idic/locales/zh-CN";
import { explain } from "idic/rule";
import { type CampaignMeasureInput, campaignReport, campaignSteps } from "idic/value";
import { describe, expect, it } from "vitest";

const share = (before: [number, number], after: [number, number]): CampaignMeasureInput => ({
  code: "return",
  kind: "share",
  before: { count: before[0], of: before[1] },
  after: { count: after[0], of: after[1] },
});

function issuesOf(input: unknown) {
  const result = campaignReport.safe(input);
  return result.ok ? [] : result.issues.map(({ code, path }) => ({ code, path: path.join(".") }));
}

describe("campaign report", () => {
  it("O10: tells percentage points and relative change apart", () => {
    // From 40% to 49% is 9 points and 22.5%; from 40% to 43.6% is 3.6 points and 9%.
    expect(campaignReport({ measures: [share([400, 1000], [490, 1000])] }).value).toEqual([
      { code: "return", before: "0.4", after: "0.49", changeInPoints: "9", relativeChange: "0.225" },
    ]);
    expect(campaignReport({ measures: [share([400, 1000], [436, 1000])] }).value).toMatchObject([
      { changeInPoints: "3.6", relativeChange: "0.09" },
    ]);
  });

  it("CU-14: is exact where the shares themselves never end", () => {
    expect(campaignReport({ measures: [share([1, 3], [2, 3])] }).value).toMatchObject([
      { before: "0.33333333333333333333", changeInPoints: "33.333333333333333333", relativeChange: "1" },
    ]);
    expect(campaignReport({ measures: [share([3, 7], [3, 21])] }).value).toMatchObject([{ relativeChange: "-0.66666666666666666667" }]);
  });

  it("CU-11: compares amounts by period, so two months stand beside three", () => {
    const measure: CampaignMeasureInput = {
      code: "turnover",
      kind: "amount",
      before: { amount: "300000", periods: 3 },
      after: { amount: "216200", periods: 2 },
    };
    expect(campaignReport({ measures: [measure] }).value).toEqual([
      { code: "turnover", before: "100000", after: "108100", changeInPoints: null, relativeChange: "0.081" },
    ]);
  });

  it("CU-15: says when one of the three steps was left out", () => {
    const warnings = (steps: readonly (typeof campaignSteps)[number][] | null) =>
      campaignReport({ steps, measures: [share([1, 2], [1, 2])] }).warnings.map(({ code }) => code);
    expect(warnings([...campaignSteps])).toEqual(["no-control-group"]);
    expect(warnings(["precise-selection"])).toEqual(["step-left-out", "no-control-group"]);
    expect(warnings(null)).toEqual(["no-control-group"]);
  });

  it("G3: has no relative change from nothing, and refuses a share of nobody", () => {
    const figure = campaignReport({ measures: [share([0, 10], [5, 10])] });
    expect(figure.value).toMatchObject([{ before: "0", changeInPoints: "50", relativeChange: null }]);
    expect(figure.warnings).toContainEqual({ code: "no-base", path: ["measures", 0, "before"] });
    expect(issuesOf({ measures: [share([0, 0], [5, 10])] })).toEqual([{ code: "zero-denominator", path: "measures.0.before.of" }]);
    expect(issuesOf({ measures: [share([1, 10], [11, 10])] })).toEqual([{ code: "out-of-range", path: "measures.0.after.count" }]);
  });

  it("refuses what it cannot compare, at its place", () => {
    expect(issuesOf({ measures: [] })).toEqual([{ code: "out-of-range", path: "measures" }]);
    expect(issuesOf({ measures: [{ ...share([1, 2], [1, 2]), kind: "rate" }] })).toEqual([
      { code: "not-an-option", path: "measures.0.kind" },
    ]);
    expect(issuesOf({ measures: [share([1, 2], [1, 2]), share([1, 2], [1, 2])] })).toEqual([
      { code: "duplicate-id", path: "measures.1.code" },
    ]);
    expect(issuesOf({ measures: [share([1.5, 2], [1, 2])] })).toEqual([{ code: "wrong-type", path: "measures.0.before.count" }]);
  });

  it("says both in both languages", () => {
    const figure = campaignReport({ measures: [share([400, 1000], [490, 1000])] });
    expect(explain(figure, en)).toContain("return: from 0.4 to 0.49, 9 percentage points, a relative change of 0.225 as a fraction.");
    expect(explain(figure, zhCN)).toContain("变化9个百分点，相对变化（小数）0.225。");
  });
});
