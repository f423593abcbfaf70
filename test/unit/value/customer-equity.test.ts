import { en } from "idic/locales/en/value";
import { zhCN } from "idic/locales/zh-CN/value";
import {
  brandSwitchingClv,
  customerDatabaseUses,
  customerEquity,
  customerEquityRoi,
  customerEquityShare,
  customerLifecycleStages,
  customerManagementPhases,
  dynamicCustomerEquity,
  equityContrasts,
  equityDrivers,
  equityLevers,
  staticCustomerEquity,
} from "idic/value";
import { describe, expect, it } from "vitest";

const issue = (code: string, path: (string | number)[]) => ({ ok: false, issues: [expect.objectContaining({ code, path })] });

describe("customer equity", () => {
  const year = { sales: 120, costOfGoods: 70, retentionSpend: 8, addOnSpend: 2 };
  const owners = {
    name: "owners",
    prospects: 1000,
    acquisitionRate: "0.2",
    acquisitionSpend: 5,
    sales: 100,
    costOfGoods: 60,
    periods: [
      { ...year, retention: "0.8" },
      { ...year, retention: "0.5" },
    ],
  };

  it("VA-14: adds winning, keeping and selling more", () => {
    // 1000 · (0.2 · 40 − 5) = 3000; 160 · 40 / 1.25 = 5120; 80 · 40 / 1.5625 = 2048
    expect(customerEquity({ segments: [owners], discountRate: "0.25" }).value).toEqual({
      equity: "10168",
      segments: [{ segment: "owners", acquisition: "3000", retention: "7168", equity: "10168" }],
    });
  });

  it("spends on every prospect, won or not, and on those alone who stay", () => {
    const nobody = { ...owners, name: "nobody", acquisitionRate: 0 };
    expect(customerEquity({ segments: [nobody], discountRate: "0.25" }).value.equity).toBe("-5000");
    const leaving = { ...owners, periods: [{ ...year, retention: 0, retentionSpend: 1000 }] };
    expect(customerEquity({ segments: [leaving], discountRate: "0.25" }).value.equity).toBe("3000");
  });

  it("tells the segments apart and adds them up", () => {
    const { value } = customerEquity({ segments: [owners, { ...owners, name: "half", prospects: 500 }], discountRate: "0.25" });
    expect(value.equity).toBe("15252");
    expect(value.segments.map(({ equity }) => equity)).toEqual(["10168", "5084"]);
  });

  it("refuses no segment, one name twice and negative spending", () => {
    expect(customerEquity.safe({ segments: [], discountRate: 0 })).toEqual(issue("empty", ["segments"]));
    expect(customerEquity.safe({ segments: [owners, owners], discountRate: 0 })).toEqual(issue("duplicate-id", ["segments", 1, "name"]));
    expect(customerEquity.safe({ segments: [{ ...owners, acquisitionSpend: -5 }], discountRate: 0 })).toEqual(
      issue("out-of-range", ["segments", 0, "acquisitionSpend"]),
    );
    const long = { ...owners, periods: Array.from({ length: 1001 }, () => ({ ...year, retention: 1 })) };
    expect(customerEquity.safe({ segments: [long], discountRate: 0 })).toEqual(issue("out-of-range", ["segments", 0, "periods"]));
  });
});

describe("static and dynamic customer equity", () => {
  const base = { customers: 1000, margin: 100, retention: "0.8", discountRate: "0.1" };

  it("does not count the first margin of customers who have just paid", () => {
    expect(staticCustomerEquity(base).value).toBe("266666.66666666666667");
  });

  it("counts the first margin of new customers, and pays for them", () => {
    const { value } = dynamicCustomerEquity({
      ...base,
      retention: "0.75",
      discountRate: "0.25",
      cohorts: [
        { period: 0, customers: 10, acquisitionCost: 100 },
        { period: 2, customers: 100, acquisitionCost: 300 },
      ],
    });
    // 1000 · 100 · 0.75 / 0.5; a new customer is worth 125 / 0.5 = 250: 10 · 150 + 100 · (−50) / 1.5625
    expect(value).toEqual({ equity: "148300", present: "150000", future: "-1700" });
  });

  it("is static without customers to come", () => {
    expect(dynamicCustomerEquity({ ...base, cohorts: [] }).value).toEqual({
      equity: "266666.66666666666667",
      present: "266666.66666666666667",
      future: "0",
    });
  });

  it("G2: has no value without an end", () => {
    expect(staticCustomerEquity.safe({ ...base, retention: 1, discountRate: 0 })).toEqual(issue("diverges", []));
    expect(dynamicCustomerEquity.safe({ ...base, retention: 1, discountRate: 0, cohorts: [] })).toEqual(issue("diverges", []));
    expect(dynamicCustomerEquity.safe({ ...base, cohorts: [{ period: -1, customers: 1, acquisitionCost: 1 }] })).toEqual(
      issue("out-of-range", ["cohorts", 0, "period"]),
    );
  });
});

describe("lifetime value under brand switching", () => {
  const terms = {
    brands: ["ours", "theirs"],
    brand: "ours",
    start: [1, 0],
    switching: [
      ["0.8", "0.2"],
      ["0.3", "0.7"],
    ],
    purchases: Array.from({ length: 4 }, () => ({ volume: 1, margin: 30 })),
    purchasesPerYear: 2,
    discountRate: "0.1",
  };

  it("VA-16: predicts each purchase from the one before", () => {
    const { value } = brandSwitchingClv(terms);
    expect(value.probabilities).toEqual(["1", "0.8", "0.7", "0.65"]);
    expect(Number(value.clv)).toBeCloseTo(88.8763025876115, 12);
  });

  it("takes the volume and margin of each purchase", () => {
    const purchases = [
      { volume: 2, margin: 10 },
      { volume: 3, margin: -10 },
    ];
    expect(brandSwitchingClv({ ...terms, purchases, discountRate: 0 }).value.clv).toBe("-4");
    expect(brandSwitchingClv({ ...terms, brand: "theirs", purchases, discountRate: 0 }).value.clv).toBe("-6");
  });

  it("G7: a row adds up to 1, thirds of doubles included", () => {
    const third = 1 / 3;
    const thirds = [third, third, third];
    const three = { ...terms, brands: ["a", "b", "c"], brand: "a", start: thirds, switching: [thirds, thirds, thirds] };
    expect(brandSwitchingClv.safe(three)).toMatchObject({ ok: true });
    expect(brandSwitchingClv.safe({ ...terms, start: ["0.5", "0.4"] })).toEqual(issue("inconsistent", ["start"]));
    expect(
      brandSwitchingClv.safe({
        ...terms,
        switching: [
          ["0.8", "0.2"],
          ["0.3", "0.6"],
        ],
      }),
    ).toEqual(issue("inconsistent", ["switching", 1]));
  });

  it("refuses a matrix that does not fit its brands", () => {
    expect(brandSwitchingClv.safe({ ...terms, switching: [["0.8", "0.2"]] })).toEqual(issue("length", ["switching"]));
    expect(brandSwitchingClv.safe({ ...terms, start: [1] })).toEqual(issue("length", ["start"]));
    expect(brandSwitchingClv.safe({ ...terms, brand: "nobody" })).toEqual(issue("not-an-option", ["brand"]));
    expect(brandSwitchingClv.safe({ ...terms, purchases: [] })).toEqual(issue("empty", ["purchases"]));
    expect(brandSwitchingClv.safe({ ...terms, purchasesPerYear: "0.0000001" })).toEqual(issue("out-of-range", ["purchasesPerYear"]));
  });
});

describe("share of customer equity", () => {
  it("is the mean of a sample for everybody, as a part of all brands", () => {
    const brands = [
      { brand: "ours", values: [90, 30] },
      { brand: "theirs", values: [10, 30] },
    ];
    expect(customerEquityShare({ brands, population: 5000 }).value).toEqual([
      { brand: "ours", equity: "300000", share: "0.75" },
      { brand: "theirs", equity: "100000", share: "0.25" },
    ]);
  });

  it("G3: no share of nothing; below zero is said", () => {
    const brands = (ours: number, theirs: number) => [
      { brand: "ours", values: [ours] },
      { brand: "theirs", values: [theirs] },
    ];
    expect(customerEquityShare.safe({ brands: brands(1, -1), population: 1 })).toEqual(issue("zero-denominator", ["brands"]));
    expect(customerEquityShare.safe({ brands: brands(1, -2), population: 1 })).toEqual(issue("out-of-range", ["brands"]));
    expect(customerEquityShare({ brands: brands(5, -1), population: 1 })).toMatchObject({
      value: [{ share: "1.25" }, { share: "-0.25" }],
      warnings: [{ code: "equity-below-zero", path: ["brands", 1] }],
    });
    expect(customerEquityShare.safe({ brands: [...brands(1, 1), { brand: "more", values: [1, 2] }], population: 1 })).toEqual(
      issue("length", ["brands", 2, "values"]),
    );
    expect(customerEquityShare.safe({ brands: [{ brand: "ours", values: [] }], population: 1 })).toEqual(
      issue("empty", ["brands", 0, "values"]),
    );
  });
});

describe("return on customer equity", () => {
  it("is the gain beyond the expenditure, divided by it", () => {
    expect(customerEquityRoi({ equityGain: "101.29", expenditure: 70 }).value).toBe("0.447");
    expect(customerEquityRoi.safe({ equityGain: 1, expenditure: 0 })).toEqual(issue("zero-denominator", ["expenditure"]));
  });
});

describe("lists of customer equity", () => {
  it.each([
    ["VA-14", "equityLevers", equityLevers, 3],
    ["Rust, Lemon and Zeithaml", "equityDrivers", equityDrivers, 3],
    ["VA-18", "equityContrasts", equityContrasts, 4],
    ["VA-24", "customerManagementPhases", customerManagementPhases, 3],
    ["VA-25", "customerLifecycleStages", customerLifecycleStages, 4],
    ["VA-14, VA-15, VA-16, VA-28", "customerDatabaseUses", customerDatabaseUses, 4],
  ] as const)("%s: %s are named in both languages", (_, list, codes, count) => {
    expect(codes).toHaveLength(count);
    expect(Object.keys(en.lists[list]).sort()).toEqual([...codes].sort());
    expect(Object.keys(zhCN.lists[list]).sort()).toEqual([...codes].sort());
  });
});
