import { gini, lorenzCurve, topShare } from "idic/differentiate";
import { describe, expect, it } from "vitest";

const issue = (code: string, path: (string | number)[]) => ({ ok: false, issues: [expect.objectContaining({ code, path })] });

describe("gini", () => {
  it("DF-16: is 0.75 when one of four brings everything, and 1 corrected for a sample", () => {
    expect(gini({ values: [0, 0, 0, 10], correction: "none" }).value).toBe("0.75");
    expect(gini({ values: [0, 0, 0, 10], correction: "sample" }).value).toBe("1");
    expect(gini({ values: [7, 7, 7], correction: "none" }).value).toBe("0");
  });

  it("G3: refuses nobody, nothing, less than nothing and a sample of one", () => {
    expect(gini.safe({ values: [], correction: "none" })).toEqual(issue("empty", ["values"]));
    expect(gini.safe({ values: [0, 0], correction: "none" })).toEqual(issue("zero-denominator", ["values"]));
    expect(gini.safe({ values: [1, -1], correction: "none" })).toEqual(issue("out-of-range", ["values", 1]));
    expect(gini.safe({ values: [1], correction: "sample" })).toEqual(issue("zero-denominator", ["values"]));
    expect(gini.safe({ values: [1, 2] })).toEqual(issue("missing", ["correction"]));
  });

  it("shows its steps", () => {
    expect(gini({ values: [1, 3], correction: "sample" }).steps.map(({ code, value }) => [code, value])).toEqual([
      ["weighted-sum", "2"],
      ["sum", "4"],
      ["gini", "0.25"],
      ["corrected", "0.5"],
    ]);
  });
});

describe("lorenz curve", () => {
  it("has a point for every customer, from nothing to everything", () => {
    expect(lorenzCurve({ values: [40, 10, 30, 20] }).value).toEqual([
      { customers: "0", value: "0" },
      { customers: "0.25", value: "0.1" },
      { customers: "0.5", value: "0.3" },
      { customers: "0.75", value: "0.6" },
      { customers: "1", value: "1" },
    ]);
  });

  it("G3: refuses nobody, nothing, less than nothing and a point beyond the curve", () => {
    expect(lorenzCurve.safe({ values: [] })).toEqual(issue("empty", ["values"]));
    expect(lorenzCurve.safe({ values: [0, 0] })).toEqual(issue("zero-denominator", ["values"]));
    expect(lorenzCurve.safe({ values: [1, -1] })).toEqual(issue("out-of-range", ["values", 1]));
    expect(lorenzCurve.safe({ values: [1, 2], at: [50] })).toEqual(issue("out-of-range", ["at", 0]));
  });

  it("goes straight between two customers", () => {
    expect(lorenzCurve({ values: [40, 10, 30, 20], at: ["0", "0.625", "1"] }).value.map(({ value }) => value)).toEqual(["0", "0.45", "1"]);
  });
});

describe("top share", () => {
  it("counts a part of a customer", () => {
    expect(topShare({ values: [10, 30, 20, 40], top: "0.25" }).value).toBe("0.4");
    expect(topShare({ values: [10, 30, 20, 40], top: "0.3" }).value).toBe("0.46");
    expect(topShare({ values: [10, 30, 20, 40], top: 0 }).value).toBe("0");
    expect(topShare({ values: [10, 30, 20, 40], top: 1 }).value).toBe("1");
  });

  it("G1: refuses 20 for 0.2", () => {
    expect(topShare.safe({ values: [1], top: 20 })).toEqual(issue("out-of-range", ["top"]));
  });
});
