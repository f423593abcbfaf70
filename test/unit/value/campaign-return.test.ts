import {
  breakEvenResponse,
  campaignRoi,
  differenceInDifferences,
  groupSpendComparison,
  incrementalProfit,
  redemptionComparison,
  redemptionProfit,
  returnOnAdSpend,
  spendPerVisitIndex,
} from "idic/value";
import { describe, expect, it } from "vitest";

const issue = (code: string, path: (string | number)[]) => ({ ok: false, issues: [expect.objectContaining({ code, path })] });

describe("return on a campaign", () => {
  it("counts incremental margin; revenue by cost is another number", () => {
    expect(campaignRoi({ incrementalMargin: 15000, cost: 10000 }).value).toBe("0.5");
    expect(returnOnAdSpend({ revenue: 50000, cost: 10000 }).value).toBe("5");
    expect(campaignRoi({ incrementalMargin: 0, cost: 10000 }).value).toBe("-1");
  });

  it("G3, G4: has no value for a campaign that cost nothing or less", () => {
    expect(campaignRoi.safe({ incrementalMargin: 1, cost: 0 })).toEqual(issue("zero-denominator", ["cost"]));
    expect(campaignRoi.safe({ incrementalMargin: 1, cost: -1 })).toEqual(issue("out-of-range", ["cost"]));
    expect(returnOnAdSpend.safe({ revenue: 1, cost: 0 })).toEqual(issue("zero-denominator", ["cost"]));
  });
});

describe("break-even response", () => {
  const terms = { contactCost: "0.5", fixedCost: 1000, contacts: 10000, marginPerResponse: 8 };

  it("pays contacts and fixed cost out of the margin of responses", () => {
    expect(breakEvenResponse(terms)).toMatchObject({ value: "0.075", warnings: [], steps: [{ value: "0.6" }, { value: "0.075" }] });
  });

  it("returns a number above 1 and says that it cannot be reached", () => {
    expect(breakEvenResponse({ ...terms, marginPerResponse: "0.5" })).toMatchObject({
      value: "1.2",
      warnings: [{ code: "cannot-break-even", path: [] }],
    });
    expect(breakEvenResponse({ ...terms, marginPerResponse: "0.6" })).toMatchObject({ value: "1", warnings: [] });
  });

  it("G3: needs contacts and a margin", () => {
    expect(breakEvenResponse.safe({ ...terms, contacts: 0 })).toEqual(issue("zero-denominator", ["contacts"]));
    expect(breakEvenResponse.safe({ ...terms, marginPerResponse: 0 })).toEqual(issue("zero-denominator", ["marginPerResponse"]));
    expect(breakEvenResponse.safe({ ...terms, marginPerResponse: -8 })).toEqual(issue("out-of-range", ["marginPerResponse"]));
  });
});

describe("spending on a visit", () => {
  it("CU-14, O10: 9% more visits and 8.1% more output, if both are relative, make a visit cheaper by 0.83%", () => {
    const { value, warnings } = spendPerVisitIndex({ visitsChange: "0.09", outputChange: "0.081" });
    expect(Number(value)).toBeCloseTo(0.991743119266055, 14);
    expect(warnings).toEqual([{ code: "no-control-group", path: [] }]);
  });

  it("G1, G3: refuses percentages, and a change to no visits at all", () => {
    expect(spendPerVisitIndex.safe({ visitsChange: 9, outputChange: "0.081" })).toEqual(issue("out-of-range", ["visitsChange"]));
    expect(spendPerVisitIndex.safe({ visitsChange: -1, outputChange: 0 })).toEqual(issue("out-of-range", ["visitsChange"]));
  });
});

describe("redemption", () => {
  it("DF-19: 20% beside 0.5% is told in three numbers", () => {
    expect(redemptionComparison({ redemption: "0.2", benchmark: "0.005" }).value).toEqual({
      ratio: "40",
      relativeChange: "39",
      percentagePoints: "19.5",
    });
  });

  it("G1, G3: refuses percentages and a benchmark of nothing", () => {
    expect(redemptionComparison.safe({ redemption: 20, benchmark: "0.5" })).toEqual(issue("out-of-range", ["redemption"]));
    expect(redemptionComparison.safe({ redemption: "0.2", benchmark: 0 })).toEqual(issue("zero-denominator", ["benchmark"]));
  });

  it("is not profit: more of it can lose more", () => {
    const coupon = { coupons: 100000, incrementalShare: "0.6", margin: 8, faceValue: 5, costPerCoupon: "0.1" };
    expect(redemptionProfit({ ...coupon, redemption: "0.2" }).value).toBe("-14000");
    expect(redemptionProfit({ ...coupon, redemption: "0.005" }).value).toBe("-10100");
    expect(redemptionProfit.safe({ ...coupon, redemption: "0.2", faceValue: -5 })).toEqual(issue("out-of-range", ["faceValue"]));
  });
});

describe("comparison of what groups spend", () => {
  it("VA-12: compares members and others, and always warns of self-selection", () => {
    const { value, warnings } = groupSpendComparison({ members: 1224, others: 505 });
    expect(Number(value.ratio)).toBeCloseTo(2.42376237623762, 14);
    expect(Number(value.relativeDifference)).toBeCloseTo(1.42376237623762, 14);
    expect(value.difference).toBe("719");
    expect(warnings).toEqual([{ code: "self-selection", path: [] }]);
  });

  it("G3: has no ratio to nothing", () => {
    expect(groupSpendComparison.safe({ members: 1, others: 0 })).toEqual(issue("zero-denominator", ["others"]));
  });
});

describe("difference in differences", () => {
  it("takes off what changed for everybody, exactly", () => {
    expect(differenceInDifferences({ treated: { before: 100, after: 130 }, control: { before: 90, after: 100 } }).value).toBe("20");
    expect(differenceInDifferences({ treated: { before: "0.1", after: "0.3" }, control: { before: "0.1", after: "0.3" } }).value).toBe("0");
    expect(differenceInDifferences.safe({ treated: { before: 1, after: null }, control: { before: 1, after: 1 } })).toEqual(
      issue("missing", ["treated", "after"]),
    );
  });
});

describe("incremental profit", () => {
  const terms = { treated: 1000, treatedRate: "0.12", controlRate: "0.09", margin: 50, cost: 600 };

  it("pays for what would not have happened anyway, and for nothing else", () => {
    expect(incrementalProfit(terms)).toMatchObject({ value: "900", steps: [{ value: "30" }, { value: "900" }] });
    expect(incrementalProfit({ ...terms, controlRate: "0.12" }).value).toBe("-600");
    expect(incrementalProfit.safe({ ...terms, treatedRate: 12 })).toEqual(issue("out-of-range", ["treatedRate"]));
  });
});
