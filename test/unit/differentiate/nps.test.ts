import { nps, npsDifference, npsGroups, npsInterval } from "idic/differentiate";
import { describe, expect, it } from "vitest";

const sample = { promoters: 60, passives: 25, detractors: 15 };
const issue = (code: string, path: (string | number)[]) => ({ ok: false, issues: [expect.objectContaining({ code, path })] });

describe("nps", () => {
  it("paper:reichheld-2003: sorts answers into groups", () => {
    expect(npsGroups({ answers: [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10] }).value).toEqual({ promoters: 2, passives: 2, detractors: 7 });
  });

  it("is points, exact", () => {
    expect(nps(sample)).toMatchObject({ value: "45", unit: "points" });
    expect(nps({ promoters: 0, passives: 0, detractors: 3 }).value).toBe("-100");
    expect(nps({ promoters: 1, passives: 1, detractors: 1 }).value).toBe("0");
  });

  it("refuses answers beyond the scale, parts of people, and nobody", () => {
    expect(npsGroups.safe({ answers: [11] })).toEqual(issue("out-of-range", ["answers", 0]));
    expect(npsGroups.safe({ answers: [] })).toEqual(issue("out-of-range", ["answers"]));
    expect(nps.safe({ promoters: 0, passives: 0, detractors: 0 })).toEqual(issue("empty", []));
    expect(nps.safe({ ...sample, passives: 0.5 })).toEqual(issue("wrong-type", ["passives"]));
  });
});

describe("nps interval", () => {
  it("is the worked example to 1e-12", () => {
    const { score, lower, upper, standardError } = npsInterval({ ...sample, method: "wald", confidence: 0.95 }).value;
    expect(score).toBe("45");
    expect(Number(standardError)).toBeCloseTo(7.39932429347437, 12);
    expect(Number(lower)).toBeCloseTo(30.497590874858, 12);
    expect(Number(upper)).toBeCloseTo(59.502409125142, 12);
  });

  it("web:measuringu-nps: imagines three answers for small samples", () => {
    const { score, lower, upper } = npsInterval({ ...sample, method: "adjusted-wald", confidence: 0.95 }).value;
    expect(score).toBe("45");
    expect(Number(lower)).toBeCloseTo(29.3431112017341, 12);
    expect(Number(upper)).toBeCloseTo(58.0355295749649, 12);
  });

  it("keeps 1e-12 however sure it is to be", () => {
    // 7.39932429347437103 times the deviates 4.89163847569908 and 7.13050619955449, worked out with 60 digits.
    const lowerAt = (confidence: number) => Number(npsInterval({ ...sample, method: "wald", confidence }).value.lower);
    expect(lowerAt(0.999999)).toBeCloseTo(8.80518059186948, 12);
    expect(lowerAt(0.999999999999)).toBeCloseTo(-7.76093254645945, 12);
  });

  it("has no width with promoters only, unless it is adjusted", () => {
    const all = { promoters: 9, passives: 0, detractors: 0, confidence: 0.95 };
    expect(npsInterval({ ...all, method: "wald" }).value).toMatchObject({ lower: "100", upper: "100", standardError: "0" });
    const adjusted = npsInterval({ ...all, method: "adjusted-wald" }).value;
    expect(Number(adjusted.lower)).toBeLessThan(100);
    expect(adjusted.upper).toBe("100");
  });

  it("must be told its method and a confidence between 0 and 1", () => {
    expect(npsInterval.safe({ ...sample, confidence: 0.95 })).toEqual(issue("missing", ["method"]));
    expect(npsInterval.safe({ ...sample, method: "wald", confidence: 95 })).toEqual(issue("out-of-range", ["confidence"]));
    expect(npsInterval.safe({ ...sample, method: "wald", confidence: "0.95" })).toEqual(issue("wrong-type", ["confidence"]));
    expect(npsInterval({ ...sample, method: "wald", confidence: 0.9 }).convention).toBe("wald, confidence 0.9");
  });
});

describe("nps difference", () => {
  it("measures waves in both errors together", () => {
    // 0.61 and 0.5475 are the variances of one answer: 15 / (100 · √(0.0061 + 0.005475)).
    const { difference, z } = npsDifference({ before: { promoters: 50, passives: 30, detractors: 20 }, after: sample }).value;
    expect(difference).toBe("15");
    expect(Number(z)).toBeCloseTo(15 / (100 * Math.sqrt(0.0061 + 0.005475)), 12);
  });

  it("G3: refuses waves in which everybody agrees", () => {
    const all = { promoters: 3, passives: 0, detractors: 0 };
    expect(npsDifference.safe({ before: all, after: all })).toEqual(issue("zero-denominator", []));
    expect(npsDifference.safe({ before: sample, after: { promoters: 0, passives: 0, detractors: 0 } })).toEqual(issue("empty", ["after"]));
  });
});
