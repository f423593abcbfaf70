import { crossingPareto, cumulativePareto, type ParetoReading, paretoClasses } from "idic/differentiate";
import { describe, expect, it } from "vitest";

const customersOf = (values: readonly (string | number)[]) => values.map((value, at) => ({ id: `c${at}`, value }));
const classesOf = (values: readonly (string | number)[], reading: ParetoReading) =>
  paretoClasses({ customers: customersOf(values), ...reading })
    .value.customers.map((customer) => customer.class)
    .join(" ");
const issue = (code: string, path: (string | number)[]) => ({ ok: false, issues: [expect.objectContaining({ code, path })] });

describe("pareto classes", () => {
  it("have two cut-off rules", () => {
    expect(classesOf([500, 250, 150, 60, 40], cumulativePareto)).toBe("a a b c c");
    expect(classesOf([500, 250, 150, 60, 40], crossingPareto)).toBe("a a a b c");
  });

  it("leave nobody in A under the cumulative rule when one brings 90%", () => {
    expect(classesOf([90, 10], cumulativePareto)).toBe("b c");
    expect(classesOf([90, 10], crossingPareto)).toBe("a b");
  });

  it("G7: compare shares exactly where doubles miss", () => {
    // (2.7 + 2.1) / 6 is 0.8 and a little more in doubles.
    expect(classesOf(["2.7", "2.1", "1.2"], cumulativePareto)).toBe("a a c");
    expect(classesOf(["2.7", "2.1", "1.2"], crossingPareto)).toBe("a a b");
    expect(classesOf([2.7, 2.1, 1.2], cumulativePareto)).toBe("a a c");
  });

  it("G5: ties keep the order of the input, or stay together", () => {
    expect(classesOf([1, 1, 1, 1, 1], crossingPareto)).toBe("a a a a b");
    expect(classesOf([9, 9], { ...cumulativePareto, a: "0.5", b: "0.81" })).toBe("a c");
    expect(classesOf([1, 1, 1, 1, 1], { ...crossingPareto, ties: "together" })).toBe("a a a a a");
    expect(classesOf([1, 1, 1, 1, 1], { ...cumulativePareto, ties: "together" })).toBe("c c c c c");
  });

  it("leave negative values out of the whole", () => {
    const { value } = paretoClasses({ customers: customersOf(["80", "-30.5", "20", "0"]), ...crossingPareto });
    expect(value.customers.map((customer) => customer.class)).toEqual(["a", "below-zero", "b", "c"]);
    expect(value.classes).toEqual([
      { class: "a", customers: 1, value: "80", share: "0.8" },
      { class: "b", customers: 1, value: "20", share: "0.2" },
      { class: "c", customers: 1, value: "0", share: "0" },
      { class: "below-zero", customers: 1, value: "-30.5", share: null },
    ]);
  });

  it("refuse a base that brings nothing, limits that do not rise, and readings that are not said", () => {
    expect(paretoClasses.safe({ customers: customersOf([0, -1]), ...crossingPareto })).toEqual(issue("zero-denominator", ["customers"]));
    expect(paretoClasses.safe({ customers: [], ...crossingPareto })).toEqual(issue("empty", ["customers"]));
    expect(paretoClasses.safe({ customers: customersOf([1]), ...crossingPareto, b: "0.8" })).toEqual(issue("inconsistent", ["b"]));
    expect(paretoClasses.safe({ customers: customersOf([1]), ...crossingPareto, a: 80 })).toEqual(issue("out-of-range", ["a"]));
    expect(paretoClasses.safe({ customers: customersOf([1]), ...crossingPareto, cutOff: undefined })).toEqual(issue("missing", ["cutOff"]));
  });

  it("class columns, typed or not, and refuse what cannot be read", () => {
    const { codes, class: classes } = paretoClasses.columns({ value: Float64Array.of(500, 250, 150, 60, 40) }, crossingPareto);
    expect([...classes].map((at) => codes[at])).toEqual(["a", "a", "a", "b", "c"]);
    expect([...paretoClasses.columns({ value: [5n, "2.5", 1.5, -1] }, crossingPareto).class]).toEqual([0, 0, 1, 3]);
    expect(() => paretoClasses.columns({ value: [1, Number.POSITIVE_INFINITY] }, crossingPareto)).toThrow("value[1]");
    expect(() => paretoClasses.columns({ value: [0] }, crossingPareto)).toThrow("somebody who brings something");
    expect(() => paretoClasses.columns({ value: [] }, crossingPareto)).toThrow("at least one customer");
  });
});
