import { alwaysAShareClv, markovClv } from "idic/value";
import { describe, expect, it } from "vitest";
import { refused } from "./refused";

const recency = {
  transitions: [
    ["0.3", "0.7", "0", "0", "0"],
    ["0.2", "0", "0.8", "0", "0"],
    ["0.15", "0", "0", "0.85", "0"],
    ["0.05", "0", "0", "0", "0.95"],
    ["0", "0", "0", "0", "1"],
  ],
  margins: [36, -4, -4, -4, 0],
  discountRate: "0.2",
};

describe("Markov CLV", () => {
  it("values every state for ever, and warns of those that cost more than they bring", () => {
    const { value, warnings } = markovClv(recency);
    expect(value).toEqual(["52.319609438567941416", "5.5537835638730675346", "1.2507729861676159479", "-1.820016273393002441", "0"]);
    expect(warnings).toEqual([{ code: "negative-value", path: ["margins", 3] }]);
  });

  it("values every state up to a horizon", () => {
    expect(markovClv({ ...recency, horizon: 4 }).value).toEqual([
      "50.114969135802469136",
      "4.2199074074074074074",
      "0.59211033950617283951",
      "-1.9801311728395061728",
      "0",
    ]);
    expect(markovClv({ ...recency, horizon: 0 }).value).toEqual(["36", "-4", "-4", "-4", "0"]);
  });

  it("G2: needs no discount where everybody is lost in the end and the lost bring nothing", () => {
    const chain = {
      transitions: [
        ["0.8", "0.2"],
        ["0", "1"],
      ],
      margins: [100, 0],
      discountRate: 0,
    };
    expect(markovClv(chain).value).toEqual(["500", "0"]);
    expect(markovClv.safe({ ...chain, margins: [100, 1] })).toEqual(refused("diverges", ["transitions"]));
    expect(markovClv.safe({ ...chain, discountRate: "-0.2" })).toEqual(refused("diverges", ["transitions"]));
    expect(markovClv({ ...chain, discountRate: "-0.1" }).value).toEqual(["900", "0"]);
    expect(markovClv({ ...chain, margins: [0, 0] }).value).toEqual(["0", "0"]);
    expect(() => markovClv({ ...chain, margins: [100, 1] })).toThrow("Cannot read markov-clv input");
  });

  it("G7: scales rows that were estimated, and refuses those that do not add up", () => {
    const thirds = [1 / 3, 1 / 3, 1 / 3];
    const value = markovClv({ transitions: [thirds, thirds, thirds], margins: [3, 3, 3], discountRate: "0.5" }).value;
    expect(value).toEqual(["9", "9", "9"]);
    expect(markovClv.safe({ ...recency, transitions: [["0.3", "0.6", "0", "0", "0"], ...recency.transitions.slice(1)] })).toEqual(
      refused("inconsistent", ["transitions", 0]),
    );
  });

  it("refuses what is no square, and more work than anybody waits for", () => {
    expect(markovClv.safe({ ...recency, transitions: [["1"], ["1", "0"]], margins: [1, 2] })).toEqual(
      refused("length", ["transitions", 0]),
    );
    expect(markovClv.safe({ ...recency, margins: [1] })).toEqual(refused("length", ["margins"]));
    expect(markovClv.safe({ transitions: [["1"]], margins: [1], discountRate: 20 })).toEqual(refused("out-of-range", ["discountRate"]));
    const identity = (size: number) =>
      Array.from({ length: size }, (_, row) => Array.from({ length: size }, (__, column) => (row === column ? 1 : 0)));
    const large = { transitions: identity(101), margins: Array.from({ length: 101 }, () => 1), discountRate: "0.1" };
    expect(markovClv.safe(large)).toEqual(refused("out-of-range", ["transitions"]));
    const long = { transitions: identity(20), margins: Array.from({ length: 20 }, () => 1), discountRate: "0.1", horizon: 10_000 };
    expect(markovClv.safe(long)).toEqual(refused("out-of-range", ["horizon"]));
  });
});

describe("always-a-share CLV", () => {
  const customer = { margins: [50, 50, 50, 50, 50, 50], purchasesPerYear: 2, costs: [20, 20, 20], discountRate: "0.15" };

  it("books margins at fractions of a year and costs when a year begins", () => {
    expect(alwaysAShareClv(customer).value).toBe("184.07138616278993947");
    expect(alwaysAShareClv({ margins: [], purchasesPerYear: 2, costs: [20], discountRate: "0.15" }).value).toBe("-20");
    expect(alwaysAShareClv({ ...customer, discountRate: 0 }).value).toBe("240");
  });

  it("G3: refuses no purchase a year, purchases beyond the years, and negative costs", () => {
    expect(alwaysAShareClv.safe({ ...customer, purchasesPerYear: 0 })).toEqual(refused("zero-denominator", ["purchasesPerYear"]));
    expect(alwaysAShareClv.safe({ ...customer, costs: [20, 20] })).toEqual(refused("length", ["margins"]));
    expect(alwaysAShareClv.safe({ ...customer, costs: [20, -20, 20] })).toEqual(refused("out-of-range", ["costs", 1]));
  });
});
