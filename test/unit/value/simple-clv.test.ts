import { historicClv, simpleMarginClv, simpleRevenueClv } from "idic/value";
import { describe, expect, it } from "vitest";
import { refused } from "./refused";

const orders = { orderValue: 120, ordersPerPeriod: 4, periods: 5 };

describe("simple lifetime value", () => {
  it("keeps revenue and margin apart", () => {
    expect(simpleRevenueClv(orders).value).toBe("2400");
    expect(simpleMarginClv({ ...orders, marginRate: "0.25" }).value).toBe("600");
  });

  it("VA-06: is proportional to how long the customer stays", () => {
    expect(simpleMarginClv({ ...orders, periods: 10, marginRate: "0.25" }).value).toBe("1200");
    expect(simpleMarginClv({ ...orders, periods: 0, marginRate: "0.25" }).value).toBe("0");
  });

  it("G1, G4: refuses 25 for 0.25 and a negative order, and lets a loss be a loss", () => {
    expect(simpleMarginClv.safe({ ...orders, marginRate: 25 })).toEqual(refused("out-of-range", ["marginRate"]));
    expect(simpleRevenueClv.safe({ ...orders, orderValue: -1 })).toEqual(refused("out-of-range", ["orderValue"]));
    expect(simpleMarginClv({ ...orders, marginRate: "-0.1" }).value).toBe("-240");
  });
});

describe("historic value", () => {
  const margins = [
    { margin: 100, ageInMonths: 24 },
    { margin: 80, ageInMonths: 12 },
    { margin: 60, ageInMonths: 3 },
  ];

  it("compounds the past forward and does not discount it", () => {
    expect(historicClv({ margins, annualRate: "0.12" }).value).toBe("276.76424068332481683");
    expect(
      historicClv({ margins, annualRate: "0.12" })
        .steps.map(({ value }) => value)
        .slice(0, 2),
    ).toEqual(["125.44", "89.6"]);
  });

  it("adds up without a rate, takes refunds off, and is 0 for somebody who has not bought", () => {
    expect(historicClv({ margins: [...margins, { margin: -60, ageInMonths: 2 }] }).value).toBe("180");
    expect(historicClv({ margins: [] }).value).toBe("0");
  });

  it("says which reading it is and refuses a negative age", () => {
    expect(historicClv({ margins, annualRate: 0 }).convention).toBe("past margins compounded forward to today");
    expect(historicClv.safe({ margins: [{ margin: 1, ageInMonths: -1 }] })).toEqual(refused("out-of-range", ["margins", 0, "ageInMonths"]));
    expect(historicClv.safe({ margins, annualRate: 12 })).toEqual(refused("out-of-range", ["annualRate"]));
  });

  it("G2: refuses an age of more than a thousand years, whose money could not even be written", () => {
    const aged = (ageInMonths: string | number) => ({ margins: [{ margin: 1, ageInMonths }], annualRate: 1 });
    for (const age of [12_000.5, "1000000000000", "99999999999999999999999999999"])
      expect(historicClv.safe(aged(age))).toEqual(refused("out-of-range", ["margins", 0, "ageInMonths"]));
    expect(historicClv(aged(12_000)).value).toHaveLength(302);
  });

  it("is exact for whole years, and takes the root for months", () => {
    const many = Array.from({ length: 4_800 }, (_, month) => ({ margin: 1, ageInMonths: month % 24 }));
    // Two hundred times the sum of 1.21 ^ (month / 12) from 0 to 23, which is (1.21² − 1) / (1.21 ^ (1/12) − 1).
    expect(historicClv({ margins: many, annualRate: "0.21" }, { explain: false }).value.slice(0, 13)).toBe("5796.95019429");
    expect(historicClv({ margins: [{ margin: 1, ageInMonths: 120 }], annualRate: "0.1" }).value).toBe("2.5937424601");
  });
});
