import {
  breakage,
  breakEvenLift,
  launchEstimate,
  pointsAllocation,
  pointsLiability,
  programmeRoi,
  rewardCostRate,
  rewardRate,
  rewardRateBand,
  rewardRateBands,
  tierDistribution,
  vintageBreakage,
} from "idic/loyalty";
import { describe, expect, it } from "vitest";

const issue = (code: string, path: (string | number)[]) => ({ ok: false, issues: [expect.objectContaining({ code, path })] });
const whole = { decimals: 0, mode: "half-up" } as const;

describe("reward rate", () => {
  it("LO-17: is the value given divided by the spending", () => {
    expect(rewardRate({ value: "50", spend: "1000" }).value).toBe("0.05");
    expect(rewardRate({ value: 1, spend: 3 }).value).toBe("0.33333333333333333333");
  });

  it("R23: does not exist where nothing was spent", () => {
    expect(rewardRate({ value: 5, spend: "0.00" })).toMatchObject({ value: null, warnings: [{ code: "no-spend" }] });
  });

  it("D10: refuses what is negative or no plain number, and takes a finite number by its shortest text", () => {
    expect(rewardRate.safe({ value: -1, spend: 1 })).toEqual(issue("out-of-range", ["value"]));
    expect(rewardRate({ value: 0.1, spend: 0.4 }).value).toBe("0.25");
    expect(rewardRate.safe({ value: 1, spend: "1e3" })).toEqual(issue("invalid-decimal", ["spend"]));
  });
});

describe("reward rate band", () => {
  it.each([
    ["0.0299", "below-telecom"],
    ["0.03", "telecom"],
    ["0.05", "telecom"],
    ["0.050000000000000001", "airline"],
    ["0", "below-telecom"],
    ["1.5", "airline"],
  ])("LO-17: %s is %s", (rate, band) => {
    expect(rewardRateBand({ rate }).value).toBe(band);
  });

  it("LO-17: the bands are 3% to 5% with both ends, and above 5%", () => {
    expect(rewardRateBands).toEqual([
      { industry: "telecom", atLeast: "0.03" },
      { industry: "airline", above: "0.05" },
    ]);
    expect(rewardRateBand.safe({ rate: -0.01 })).toEqual(issue("out-of-range", ["rate"]));
  });
});

describe("reward cost rate", () => {
  it("R21: is exact, and the rate of all points overstates it by the breakage", () => {
    const { value, steps } = rewardCostRate({ earnRate: "10", redemption: "0.95", costPerPoint: "0.004" });
    expect(value).toBe("0.038");
    expect(steps.map(({ code, value: amount }) => [code, amount])).toEqual([
      ["all-points", "0.04"],
      ["overstatement", "0.002"],
      ["rate", "0.038"],
    ]);
  });

  it("D12: refuses a percentage where a fraction is meant", () => {
    expect(rewardCostRate.safe({ earnRate: 1, redemption: 95, costPerPoint: 1 })).toEqual(issue("out-of-range", ["redemption"]));
  });
});

describe("breakage", () => {
  it("is one less the share that is redeemed in the end", () => {
    expect(breakage({ redemption: "0.95" }).value).toBe("0.05");
    expect(breakage({ redemption: 0 }).value).toBe("1");
    expect(breakage.safe({ redemption: "1.01" })).toEqual(issue("out-of-range", ["redemption"]));
  });

  it("is read from lots by the month of issue, oldest first", () => {
    const lots = [
      { issuedOn: "2024-02-29", issued: 300, redeemed: 100, expired: 50 },
      { issuedOn: "2024-01-31", issued: "400", redeemed: "380", expired: "20" },
      { issuedOn: "2024-01-01", issued: 600, redeemed: 520, expired: 80 },
      { issuedOn: "2024-03-01", issued: 0, redeemed: 0, expired: 0 },
    ];
    const figure = vintageBreakage({ lots });
    expect(figure.value).toEqual([
      { month: "2024-01", issued: "1000", redeemed: "900", expired: "100", outstanding: "0", breakage: "0.1" },
      { month: "2024-02", issued: "300", redeemed: "100", expired: "50", outstanding: "150", breakage: "0.16666666666666666667" },
      { month: "2024-03", issued: "0", redeemed: "0", expired: "0", outstanding: "0", breakage: null },
    ]);
    expect(figure.warnings).toEqual([{ code: "vintage-open", path: [1] }]);
  });

  it("D10: points are exact, and more cannot go than was issued", () => {
    const lot = { issuedOn: "2024-01-31", issued: 100, redeemed: 90, expired: 11 };
    expect(vintageBreakage.safe({ lots: [lot] })).toEqual(issue("inconsistent", ["lots", 0, "issued"]));
    expect(vintageBreakage.safe({ lots: [{ ...lot, redeemed: 0.5 }] })).toEqual(issue("inexact-number", ["lots", 0, "redeemed"]));
    expect(vintageBreakage.safe({ lots: [{ ...lot, issuedOn: "2024-01-32" }] })).toEqual(issue("invalid-date", ["lots", 0, "issuedOn"]));
  });
});

describe("points allocation", () => {
  const sale = { price: 100_000, goods: 100_000, expectedPoints: 9_500, pointValue: 1, booked: whole };

  it("law:ifrs-15: Example 52 gives 91,324 to the goods and 8,676 to the points", () => {
    expect(pointsAllocation(sale).value).toEqual({ goods: "91324", points: "8676" });
  });

  it("books in the unit asked for and by the mode asked for, and the shares are the price", () => {
    expect(pointsAllocation({ ...sale, booked: { decimals: 2, mode: "half-up" } }).value).toEqual({ goods: "91324.20", points: "8675.80" });
    expect(pointsAllocation({ ...sale, booked: { decimals: 0, mode: "down" } }).value).toEqual({ goods: "91325", points: "8675" });
  });

  it("gives goods that are worth nothing alone no share, and points without redemption none", () => {
    expect(pointsAllocation({ ...sale, goods: 0 }).value).toEqual({ goods: "0", points: "100000" });
    expect(pointsAllocation({ ...sale, expectedPoints: 0 }).value).toEqual({ goods: "100000", points: "0" });
  });

  it("refuses a price that nothing carries and a price finer than the books", () => {
    expect(pointsAllocation.safe({ ...sale, goods: 0, expectedPoints: 0 })).toEqual(issue("zero-denominator", ["goods"]));
    expect(pointsAllocation.safe({ ...sale, price: "99.5" })).toEqual(issue("too-fine", ["price"]));
    expect(pointsAllocation.safe({ ...sale, price: "-1" })).toEqual(issue("out-of-range", ["price"]));
    expect(pointsAllocation.safe({ ...sale, booked: { decimals: 2, mode: "up" } })).toEqual(issue("not-an-option", ["booked", "mode"]));
  });
});

describe("points liability", () => {
  const example52 = {
    allocated: 8_676,
    issued: 10_000,
    periods: [
      { redeemed: 4_500, expected: 9_500 },
      { redeemed: 4_000, expected: 9_700 },
    ],
    booked: whole,
  };

  it("law:ifrs-15: Example 52 books 4,110 and 3,493 and owes 4,566 and 1,073", () => {
    expect(pointsLiability(example52).value).toEqual({
      periods: [
        { revenue: "4110", toDate: "4110", liability: "4566" },
        { revenue: "3493", toDate: "7603", liability: "1073" },
      ],
      liability: "1073",
    });
  });

  it.each([
    ["10A", 9_900, "3552"],
    ["10B", 9_200, "4140"],
  ])("web:kpmg-revenue-2019: with example %s an estimate of %i books %s in the third year", (_, expected, revenue) => {
    const periods = [
      { redeemed: 4_500, expected: 9_700 },
      { redeemed: 4_000, expected },
    ];
    const { value } = pointsLiability({ allocated: 9_000, periods, booked: whole });
    expect(value.periods.map((period) => period.revenue)).toEqual(["4175", revenue]);
  });

  it("R21: reads fractions of points and of money exactly", () => {
    const booked = { decimals: 1, mode: "half-up" } as const;
    const periods = [{ redeemed: "0.75", expected: "2.50" }];
    expect(pointsLiability({ allocated: "10.5", periods, booked }).value.periods[0]).toEqual({
      revenue: "3.2",
      toDate: "3.2",
      liability: "7.3",
    });
    const sale = { price: "10.5", goods: "1.5", expectedPoints: "2.50", pointValue: "0.2", booked };
    expect(pointsAllocation(sale).value).toEqual({ goods: "7.9", points: "2.6" });
  });

  it("owes nothing once all that were expected are redeemed", () => {
    const last = { redeemed: 1_200, expected: 9_700 };
    expect(pointsLiability({ ...example52, periods: [...example52.periods, last] }).value.liability).toBe("0");
  });

  it("takes revenue back when many more are expected than before", () => {
    const periods = [
      { redeemed: 50, expected: 50 },
      { redeemed: 0, expected: 100 },
    ];
    expect(pointsLiability({ allocated: 100, periods, booked: whole }).value.periods[1]).toEqual({
      revenue: "-50",
      toDate: "50",
      liability: "50",
    });
  });

  it("refuses estimates that cannot be", () => {
    const with1 = (period: object) => pointsLiability.safe({ ...example52, periods: [period] });
    expect(with1({ redeemed: 10, expected: 9 })).toEqual(issue("inconsistent", ["periods", 0, "expected"]));
    expect(with1({ redeemed: 10, expected: 10_001 })).toEqual(issue("inconsistent", ["periods", 0, "expected"]));
    expect(with1({ redeemed: 0, expected: 0 })).toEqual(issue("zero-denominator", ["periods", 0, "expected"]));
    expect(with1({ redeemed: -1, expected: 9 })).toEqual(issue("out-of-range", ["periods", 0, "redeemed"]));
    expect(pointsLiability.safe({ ...example52, periods: [] })).toEqual(issue("empty", ["periods"]));
    expect(pointsLiability.safe({ ...example52, allocated: "0.1" })).toEqual(issue("too-fine", ["allocated"]));
    expect(pointsLiability.safe({ ...example52, booked: undefined })).toEqual(issue("missing", ["booked"]));
  });
});

describe("break-even lift", () => {
  const shop = { sales: 1_000_000, margin: "0.3", costRate: "0.04", fixedCost: 12_000, rewarded: "all-sales" } as const;

  it("is the lift whose margin pays for rewards on all sales and the fixed cost", () => {
    // 0.3 · 200,000 = 60,000 = 0.04 · 1,200,000 + 12,000
    expect(breakEvenLift(shop).value).toBe("0.2");
    // 0.26 · 50,000 = 13,000
    expect(breakEvenLift({ ...shop, fixedCost: 13_000, rewarded: "extra-sales" }).value).toBe("0.05");
  });

  it("R23: does not exist where rewards eat the margin", () => {
    for (const margin of ["0.04", "0.01", "-0.1"])
      expect(breakEvenLift({ ...shop, margin })).toMatchObject({ value: null, warnings: [{ code: "never-pays", path: ["margin"] }] });
  });

  it("needs the reading, sales, and rates that are fractions", () => {
    expect(breakEvenLift.safe({ ...shop, rewarded: undefined })).toEqual(issue("missing", ["rewarded"]));
    expect(breakEvenLift.safe({ ...shop, sales: 0 })).toEqual(issue("out-of-range", ["sales"]));
    expect(breakEvenLift.safe({ ...shop, margin: 30 })).toEqual(issue("out-of-range", ["margin"]));
    expect(breakEvenLift.safe({ ...shop, costRate: "-0.01" })).toEqual(issue("out-of-range", ["costRate"]));
  });
});

describe("programme ROI", () => {
  it("web:exchange-solutions-roi, web:kognitiv-roi: 5 for 2 is 150%, 30 for 10 is 200%", () => {
    expect(programmeRoi({ incrementalProfit: "5000000", cost: "2000000" }).value).toBe("1.5");
    expect(programmeRoi({ incrementalProfit: "30000000", cost: "10000000" }).value).toBe("2");
    expect(programmeRoi({ incrementalProfit: "-1", cost: "2" }).value).toBe("-1.5");
    expect(programmeRoi.safe({ incrementalProfit: 1, cost: 0 })).toEqual(issue("out-of-range", ["cost"]));
  });
});

describe("launch estimate", () => {
  const year = { members: 1_000, extraSpend: "200", margin: "0.3", cost: "40000" };

  it("LO-22: goes from behaviour to results, period by period", () => {
    expect(launchEstimate({ setUpCost: "30000", periods: [{ ...year, members: 500 }, year] }).value).toEqual({
      periods: [
        { profit: "30000", result: "-10000", toDate: "-40000" },
        { profit: "60000", result: "20000", toDate: "-20000" },
      ],
      total: "-20000",
      paysFrom: null,
    });
  });

  it("LO-22: pays from the period after which it is never below zero again", () => {
    const dear = { ...year, cost: "100000" };
    expect(launchEstimate({ setUpCost: 0, periods: [year, dear, year, year] }).value.paysFrom).toBe(3);
    expect(launchEstimate({ setUpCost: 0, periods: [year, year] }).value.paysFrom).toBe(1);
  });

  it("LO-22: a single period shows little", () => {
    expect(launchEstimate({ setUpCost: 0, periods: [year] }).warnings).toEqual([{ code: "one-period", path: ["periods"] }]);
  });

  it("refuses an estimate without a period or without an effect on behaviour", () => {
    expect(launchEstimate.safe({ setUpCost: 0, periods: [] })).toEqual(issue("out-of-range", ["periods"]));
    const { extraSpend: _, ...without } = year;
    expect(launchEstimate.safe({ setUpCost: 0, periods: [without] })).toEqual(issue("missing", ["periods", 0, "extraSpend"]));
  });
});

describe("tier distribution", () => {
  it("LO-15: shows how many reach a tier", () => {
    const tiers = [
      { tier: "t1", members: 1 },
      { tier: "t2", members: 1 },
      { tier: "t3", members: 2 },
    ];
    expect(tierDistribution({ tiers }).value).toEqual([
      { tier: "t1", share: "0.25", thisOrAbove: "1" },
      { tier: "t2", share: "0.25", thisOrAbove: "0.75" },
      { tier: "t3", share: "0.5", thisOrAbove: "0.5" },
    ]);
  });

  it("R23: has no shares of nobody", () => {
    expect(tierDistribution({ tiers: [{ tier: "t1", members: 0 }] })).toMatchObject({
      value: [{ tier: "t1", share: null, thisOrAbove: null }],
      warnings: [{ code: "no-members" }],
    });
  });

  it("refuses a tier that is there twice", () => {
    const tier = { tier: "t1", members: 1 };
    expect(tierDistribution.safe({ tiers: [tier, tier] })).toEqual(issue("duplicate-id", ["tiers", 1, "tier"]));
    expect(tierDistribution.safe({ tiers: [{ tier: "t1", members: 1.5 }] })).toEqual(issue("wrong-type", ["tiers", 0, "members"]));
  });
});
