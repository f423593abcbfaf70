import { newcombeInterval, sampleSize, twoProportionTest, wilsonInterval } from "idic/value";
import { describe, expect, it } from "vitest";

const groups = (x1: number, n1: number, x2: number, n2: number) => ({
  treated: { responses: x1, size: n1 },
  control: { responses: x2, size: n2 },
});
const issue = (code: string, path: (string | number)[]) => ({ ok: false, issues: [expect.objectContaining({ code, path })] });

describe("test of two proportions", () => {
  it("pools the groups and looks both ways, without continuity correction", () => {
    const { value, convention } = twoProportionTest(groups(120, 1000, 90, 1000));
    expect(value.difference).toBe("0.03");
    expect(Number(value.z)).toBeCloseTo(2.18826588462272, 13);
    expect(Math.abs(Number(value.pValue) - 0.0286502403984485)).toBeLessThan(1e-12);
    expect(convention).toBe("pooled, two-sided, without continuity correction");
  });

  it("sees no difference between groups that are alike, and no chance in groups far apart", () => {
    expect(twoProportionTest(groups(9, 90, 90, 900)).value).toEqual({ difference: "0", z: "0", pValue: "1" });
    expect(twoProportionTest(groups(1_000_000, 1_000_001, 1, 1_000_000)).value.pValue).toBe("0");
  });

  it("G3: nothing follows when nobody or everybody responded, or a group is empty", () => {
    expect(twoProportionTest.safe(groups(0, 10, 0, 20))).toEqual(issue("zero-denominator", []));
    expect(twoProportionTest.safe(groups(10, 10, 20, 20))).toEqual(issue("zero-denominator", []));
    expect(twoProportionTest.safe(groups(0, 0, 1, 20))).toEqual(issue("zero-denominator", ["treated", "size"]));
  });

  it("refuses more responses than people, and parts of people", () => {
    expect(twoProportionTest.safe(groups(11, 10, 1, 20))).toEqual(issue("inconsistent", ["treated", "responses"]));
    expect(twoProportionTest.safe(groups(1.5, 10, 1, 20))).toEqual(issue("wrong-type", ["treated", "responses"]));
  });
});

describe("Wilson's interval", () => {
  it("holds 81 of 263 between the limits reckoned by hand", () => {
    const { value, steps } = wilsonInterval({ responses: 81, size: 263, confidence: "0.95" });
    expect(Number(value.lower)).toBeCloseTo(0.255288519878274, 14);
    expect(Number(value.upper)).toBeCloseTo(0.3662095769828, 14);
    expect(steps[0]).toMatchObject({ code: "z", value: "1.959963984540054" });
  });

  it("starts at 0 for nobody and ends at 1 for everybody, without shrinking to nothing", () => {
    const nobody = wilsonInterval({ responses: 0, size: 20, confidence: "0.95" }).value;
    const everybody = wilsonInterval({ responses: 20, size: 20, confidence: "0.95" }).value;
    expect([nobody.lower, everybody.upper]).toEqual(["0", "1"]);
    const square = 1.959963984540054 ** 2;
    expect(Number(nobody.upper)).toBeCloseTo(square / (20 + square), 13);
  });

  it("has no default confidence and refuses 95 and 1", () => {
    const group = { responses: 1, size: 20 };
    expect(wilsonInterval.safe(group)).toEqual(issue("missing", ["confidence"]));
    expect(wilsonInterval.safe({ ...group, confidence: 95 })).toEqual(issue("out-of-range", ["confidence"]));
    expect(wilsonInterval.safe({ ...group, confidence: 1 })).toEqual(issue("out-of-range", ["confidence"]));
    expect(wilsonInterval.safe({ ...group, confidence: 0 })).toEqual(issue("out-of-range", ["confidence"]));
    expect(wilsonInterval.safe({ responses: 0, size: 0, confidence: "0.95" })).toEqual(issue("zero-denominator", ["size"]));
    expect(wilsonInterval.safe({ responses: 2, size: 1, confidence: "0.95" })).toEqual(issue("inconsistent", ["responses"]));
  });
});

describe("Newcombe's interval", () => {
  it("crosses the halves of both intervals", () => {
    const { value } = newcombeInterval({ ...groups(56, 70, 48, 80), confidence: "0.95" });
    expect(value.difference).toBe("0.2");
    expect(Number(value.lower)).toBeCloseTo(0.0524314724023649, 14);
    expect(Number(value.upper)).toBeCloseTo(0.333872654036906, 14);
  });

  it("G3: needs people in both groups", () => {
    expect(newcombeInterval.safe({ ...groups(1, 2, 0, 0), confidence: "0.95" })).toEqual(issue("zero-denominator", ["control", "size"]));
    expect(newcombeInterval.safe(groups(1, 2, 0, 1))).toEqual(issue("missing", ["confidence"]));
  });
});

describe("sample size", () => {
  const terms = { controlRate: "0.10", treatedRate: "0.12", alpha: "0.05", power: "0.8" };

  it("is 3841 per group to tell 12% from 10%", () => {
    expect(sampleSize(terms).value).toBe("3841");
    expect(sampleSize({ ...terms, controlRate: "0.12", treatedRate: "0.10" }).value).toBe("3841");
  });

  it("needs the second deviate no more at a power of one half", () => {
    const { steps, value } = sampleSize({ ...terms, power: "0.5" });
    expect(steps[1]).toMatchObject({ code: "z-beta", value: "0" });
    // 1.959963984540054² · 2 · 0.11 · 0.89 / 0.02² = 1880.4 and rounded up
    expect(value).toBe("1881");
  });

  it("G3: no sample tells equal rates apart; a power below one half or of 1 is none", () => {
    expect(sampleSize.safe({ ...terms, treatedRate: "0.1" })).toEqual(issue("zero-denominator", ["treatedRate"]));
    expect(sampleSize.safe({ ...terms, power: "0.4" })).toEqual(issue("out-of-range", ["power"]));
    expect(sampleSize.safe({ ...terms, power: 1 })).toEqual(issue("out-of-range", ["power"]));
    expect(sampleSize.safe({ ...terms, alpha: 5 })).toEqual(issue("out-of-range", ["alpha"]));
    expect(sampleSize.safe({ ...terms, alpha: null })).toEqual(issue("missing", ["alpha"]));
  });
});
