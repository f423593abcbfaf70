import { compileStrategyMap, enterpriseOneToOne, needsDiversity } from "idic/differentiate";
import { describe, expect, it } from "vitest";

const asOf = "2026-11-22";

describe("needs diversity", () => {
  it("is entropy over its largest value", () => {
    expect(Number(needsDiversity({ weights: ["0.5", "0.25", "0.25"] }).value)).toBeCloseTo(0.946394630357186, 14);
    expect(needsDiversity({ weights: [1, 1] }).value).toBe("1");
    expect(needsDiversity({ weights: [7, 7, 7] }).value).toBe("1");
  });

  it("is 0 for a single need, looked at alone or beside others", () => {
    expect(needsDiversity({ weights: [9] }).value).toBe("0");
    expect(needsDiversity({ weights: [9, 0, 0] }).value).toBe("0");
  });

  it("G3: refuses no needs and nobody with one", () => {
    expect(needsDiversity.safe({ weights: [] })).toMatchObject({ issues: [{ code: "empty", path: ["weights"] }] });
    expect(needsDiversity.safe({ weights: [0, 0] })).toMatchObject({ issues: [{ code: "zero-denominator", path: ["weights"] }] });
    expect(needsDiversity.safe({ weights: [-1] })).toMatchObject({ issues: [{ code: "out-of-range", path: ["weights", 0] }] });
  });
});

describe("strategy map", () => {
  const strategyFor = compileStrategyMap(enterpriseOneToOne);

  it.each([
    ["0.5", "0.5", "one-to-one"],
    ["0.5", "0.4999", "key-account"],
    ["0.49", "0.5", "niche"],
    ["0", "0", "mass"],
  ])("DF-01, G5: skew %s and diversity %s are %s", (skew, diversity, strategy) => {
    expect(strategyFor({ skew, diversity }, { asOf })).toMatchObject({
      outcome: { strategy },
      because: { code: strategy },
      reviewOn: null,
    });
  });

  it("does not guess what is unknown, and refuses percentages", () => {
    expect(strategyFor({ skew: 0.9 }, { asOf }).because.code).toBe("unknown");
    expect(strategyFor.safe({ skew: 90 }, { asOf })).toMatchObject({ issues: [{ code: "out-of-range", path: ["skew"] }] });
    expect(() => compileStrategyMap({ ...enterpriseOneToOne, skewedFrom: 50 })).toThrow("skewedFrom");
  });
});
