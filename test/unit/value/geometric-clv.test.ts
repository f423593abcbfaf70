import { faderHardie1, faderHardie2, faderHardie3, geometricClv } from "idic/value";
import { describe, expect, it } from "vitest";

const terms = { margin: 100, retention: 0.8, discountRate: 0.1 };
const issue = (code: string, path: (string | number)[]) => ({ ok: false, issues: [expect.objectContaining({ code, path })] });

describe("geometric CLV", () => {
  it.each([
    ["first margin counted, cash at the beginning", faderHardie1, "366.66666666666666667"],
    ["first margin not counted, cash at the beginning", faderHardie2, "266.66666666666666667"],
    ["first margin counted, cash at the end", faderHardie3, "333.33333333333333333"],
  ])("has a reading with %s", (_, reading, value) => {
    expect(geometricClv({ ...terms, ...reading }).value).toBe(value);
  });

  it.each([
    ["first-counted", "307.69230769230769231"],
    ["first-period", "323.07692307692307692"],
  ] as const)("grows from the %s margin", (growthFrom, value) => {
    expect(geometricClv({ ...terms, ...faderHardie2, growth: "0.05", growthFrom }).value).toBe(value);
  });

  it("counts so many payments and no more", () => {
    expect(Number(geometricClv({ ...terms, ...faderHardie1, periods: 3 }).value)).toBeCloseTo(225.619834710744, 12);
    expect(geometricClv({ ...terms, ...faderHardie1, periods: 0 }).value).toBe("0");
    expect(geometricClv({ ...terms, retention: 1, discountRate: 0, ...faderHardie1, periods: 7 }).value).toBe("700");
  });

  it("knows the edges: nobody renews, everybody renews, a customer below zero", () => {
    expect(geometricClv({ ...terms, retention: 0, ...faderHardie1 }).value).toBe("100");
    expect(geometricClv({ ...terms, retention: 0, ...faderHardie2 }).value).toBe("0");
    expect(geometricClv({ ...terms, retention: 1, ...faderHardie1 }).value).toBe("1100");
    expect(geometricClv({ ...terms, margin: -100, discountRate: 0.2, ...faderHardie1 }).value).toBe("-300");
    expect(geometricClv({ ...terms, margin: 100, discountRate: "-0.1", ...faderHardie1 }).value).toBe("900");
  });

  it("has cash in the middle of a period, and the first margin left out with cash at the end", () => {
    expect(geometricClv({ ...terms, firstMargin: "included", timing: "mid" }).value).toBe("349.60294939005051566");
    expect(geometricClv({ ...terms, firstMargin: "excluded", timing: "end" }).value).toBe("242.42424242424242424");
  });

  it("says that a finite sum is cut off", () => {
    expect(geometricClv({ ...terms, ...faderHardie1, periods: 3 }).warnings).toEqual([{ code: "truncated", path: ["periods"] }]);
    expect(geometricClv({ ...terms, ...faderHardie1 }).warnings).toEqual([]);
  });

  it("loses no digit where renewal and discount nearly cancel", () => {
    const nearly = { margin: 1, retention: "0.99999999999999999999", discountRate: 0 };
    expect(geometricClv({ ...nearly, ...faderHardie1, periods: 3 }).value).toBe("2.9999999999999999999700000000000000000001");
  });

  it("G2: a sum without an end is an issue that says why", () => {
    expect(geometricClv.safe({ ...terms, retention: 1, discountRate: 0, ...faderHardie1 })).toEqual(issue("diverges", []));
    expect(geometricClv.safe({ ...terms, ...faderHardie1, growth: "0.5", growthFrom: "first-counted" })).toEqual(issue("diverges", []));
  });

  it("refuses what a spreadsheet lets pass", () => {
    expect(geometricClv.safe({ ...terms, retention: 80, ...faderHardie1 })).toEqual(issue("out-of-range", ["retention"]));
    expect(geometricClv.safe({ ...terms, discountRate: -1, ...faderHardie1 })).toEqual(issue("out-of-range", ["discountRate"]));
    expect(geometricClv.safe({ ...terms, timing: "begin" })).toEqual(issue("missing", ["firstMargin"]));
    expect(geometricClv.safe({ ...terms, ...faderHardie1, growth: "0.1" })).toEqual(issue("missing", ["growthFrom"]));
    expect(geometricClv.safe({ ...terms, margin: Number.NaN, ...faderHardie1 })).toEqual(issue("invalid-decimal", ["margin"]));
  });

  it("says which reading it is and shows its steps", () => {
    const { convention, steps, cites, unit } = geometricClv({ ...terms, retention: "0.5", discountRate: "0.25", ...faderHardie1 });
    expect(convention).toBe("first margin included, cash at begin");
    expect(steps.map(({ code, value }) => [code, value])).toEqual([
      ["ratio", "0.4"],
      ["lead", "100"],
      ["factor", "1.6666666666666666667"],
      ["value", "166.66666666666666667"],
    ]);
    expect([unit, cites[0]]).toEqual(["money", "paper:fader-hardie-2012"]);
  });
});
