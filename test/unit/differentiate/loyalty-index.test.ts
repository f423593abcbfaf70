import { arcElasticity, loyaltyIndex, loyaltyIndicatorSigns, loyaltyIndicators } from "idic/differentiate";
import { describe, expect, it } from "vitest";

const reading = (value: number | string, min: number | string = 0, max: number | string = 1) => ({ value, min, max });
const indicators = {
  repeatPurchases: reading(1),
  selectionTime: reading(0),
  priceSensitivity: reading(0),
  competitorAttitude: reading(0),
  incidentTolerance: reading(1),
};

describe("loyalty index", () => {
  it("LO-02 to LO-06: knows five indicators and their signs", () => {
    expect(loyaltyIndicators.map((indicator) => loyaltyIndicatorSigns[indicator]).join("")).toBe("+---+");
  });

  it("is 1 when every indicator speaks for loyalty, and 0 when none does", () => {
    expect(loyaltyIndex(indicators).value).toBe("1");
    const turned = Object.fromEntries(Object.entries(indicators).map(([name, { value }]) => [name, reading(value === 1 ? 0 : 1)]));
    expect(loyaltyIndex.safe(turned)).toMatchObject({ ok: true, value: { value: "0" } });
  });

  it.each([
    ["LO-02", { repeatPurchases: reading(3, 0, 4) }, "0.95"],
    ["LO-03", { selectionTime: reading(10, 0, 40) }, "0.95"],
    ["LO-04", { priceSensitivity: reading("0.5", 0, 2) }, "0.95"],
    ["LO-05", { competitorAttitude: reading(2, 1, 5) }, "0.95"],
    ["LO-06", { incidentTolerance: reading(4, 1, 5) }, "0.95"],
  ])("%s: a quarter of a scale away costs a twentieth", (_, change, value) => {
    expect(loyaltyIndex({ ...indicators, ...change }).value).toBe(value);
  });

  it("G3: refuses a scale without extent, one turned round, and values beyond it", () => {
    const safe = (repeatPurchases: object) => loyaltyIndex.safe({ ...indicators, repeatPurchases });
    expect(safe(reading(1, 1, 1))).toMatchObject({ issues: [{ code: "zero-denominator", path: ["repeatPurchases", "max"] }] });
    expect(safe(reading(1, 2, 1))).toMatchObject({ issues: [{ code: "inconsistent", path: ["repeatPurchases", "max"] }] });
    expect(safe(reading(5, 0, 4))).toMatchObject({ issues: [{ code: "out-of-range", path: ["repeatPurchases", "value"] }] });
  });
});

describe("arc elasticity", () => {
  it("LO-04: is the worked example, and the same the other way round", () => {
    const change = { quantityBefore: 100, quantityAfter: 80, priceBefore: 10, priceAfter: 12 };
    expect(Number(arcElasticity(change).value)).toBeCloseTo(-1.22222222222222, 13);
    const back = { quantityBefore: 80, quantityAfter: 100, priceBefore: 12, priceAfter: 10 };
    expect(arcElasticity(back).value).toBe(arcElasticity(change).value);
  });

  it("G3: refuses a price that has not changed, and nothing bought", () => {
    const same = { quantityBefore: 0, quantityAfter: 0, priceBefore: 10, priceAfter: 10 };
    expect(arcElasticity.safe(same)).toMatchObject({
      issues: [
        { code: "zero-denominator", path: ["quantityAfter"] },
        { code: "zero-denominator", path: ["priceAfter"] },
      ],
    });
    expect(arcElasticity.safe({ ...same, priceAfter: -1 })).toMatchObject({ issues: [{ code: "out-of-range", path: ["priceAfter"] }] });
  });
});
