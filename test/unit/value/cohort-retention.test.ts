import { cohortRetention } from "idic/value";
import { describe, expect, it } from "vitest";
import { refused } from "./refused";

const cohorts = [
  [100, 60, 45, 40],
  [80, 60, 39],
  [120, 78],
];

describe("cohort retention", () => {
  it("pools, averages, or goes from age to age, over the cohorts seen at an age", () => {
    expect(cohortRetention({ cohorts, method: "pooled" }).value).toEqual(["1", "0.66", "0.46666666666666666667", "0.4"]);
    // (0.6 + 0.75 + 0.65) / 3, (0.45 + 0.4875) / 2.
    expect(cohortRetention({ cohorts, method: "mean" }).value).toEqual(["1", "0.66666666666666666667", "0.46875", "0.4"]);
    expect(cohortRetention({ cohorts, method: "periodic" }).value).toEqual(["0.66", "0.7", "0.88888888888888888889"]);
  });

  it("does not take the product of the periodic rates for the pooled one", () => {
    const [first = "", second = ""] = cohortRetention({ cohorts, method: "periodic" }).value;
    expect(Number(first) * Number(second)).toBeCloseTo(0.462, 12);
    expect(cohortRetention({ cohorts, method: "pooled" }).value[2]).not.toBe("0.462");
  });

  it("G3: refuses cohorts that start empty, and rates of nobody", () => {
    expect(cohortRetention.safe({ cohorts: [[0, 0]], method: "pooled" })).toEqual(refused("zero-denominator", ["cohorts", 0, 0]));
    expect(cohortRetention.safe({ cohorts: [[10, 0, 0]], method: "periodic" })).toEqual(refused("zero-denominator", ["cohorts"]));
    expect(cohortRetention({ cohorts: [[10, 0, 0]], method: "pooled" }).value).toEqual(["1", "0", "0"]);
    expect(cohortRetention({ cohorts: [[10, 0]], method: "periodic" }).value).toEqual(["0"]);
  });

  it("refuses cohorts that grow, and a method that is not said", () => {
    expect(cohortRetention.safe({ cohorts: [[10, 11]], method: "mean" })).toEqual(refused("inconsistent", ["cohorts", 0, 1]));
    expect(cohortRetention.safe({ cohorts })).toEqual(refused("missing", ["method"]));
    expect(cohortRetention.safe({ cohorts: [], method: "mean" }).ok).toBe(false);
  });
});
