import { type PackageInput, pricePackage } from "idic/customize";
import { en } from "idic/locales/en";
import { zhCN } from "idic/locales/zh-CN";
import { explain } from "idic/rule";
import { describe, expect, it } from "vitest";

const yuan = (price: string, listNets: readonly string[], part: Partial<PackageInput> = {}): PackageInput => ({
  currency: "CNY",
  amounts: "major",
  price,
  lines: listNets.map((listNet, position) => ({ id: `line-${position}`, listNet })),
  ...part,
});

function issuesOf(input: unknown) {
  const result = pricePackage.safe(input);
  return result.ok ? [] : result.issues.map(({ code, path }) => ({ code, path: path.join(".") }));
}

describe("package price", () => {
  it("M12: shares the price over the lines in proportion to their list nets", () => {
    const { value, steps } = pricePackage(yuan("450.00", ["265.00", "190.00", "125.50"]));
    expect(value.lines.map(({ price }) => price)).toEqual(["205.42", "147.29", "97.29"]);
    expect(value).toMatchObject({ listNet: "580.50", price: "450.00", saving: "130.50" });
    expect(steps.map(({ code, value: noted }) => [code, noted])).toEqual([
      ["list-net", "580.5"],
      ["saving", "130.5"],
    ]);
  });

  it("M12: gives nothing to a line that costs nothing, and a free package is free", () => {
    expect(pricePackage(yuan("1.00", ["0.00", "3.00"])).value.lines.map(({ price }) => price)).toEqual(["0.00", "1.00"]);
    expect(pricePackage(yuan("0.00", ["0.00", "0.00"])).value.saving).toBe("0.00");
  });

  it("M12: refuses a package that is dearer than its lines, and warns of one that saves nothing", () => {
    expect(issuesOf(yuan("580.51", ["265.00", "190.00", "125.50"]))).toEqual([{ code: "out-of-range", path: "price" }]);
    expect(pricePackage(yuan("580.50", ["265.00", "190.00", "125.50"])).warnings).toEqual([{ code: "no-saving", path: ["price"] }]);
  });

  it("M8: stays exact beyond 2^53, in any currency", () => {
    const { value } = pricePackage(yuan("9007199254740993", ["9007199254740993", "9007199254740993"], { currency: "JPY" }));
    expect(value.lines.map(({ price }) => price)).toEqual(["4503599627370497", "4503599627370496"]);
  });

  it("refuses what it cannot reckon with, at its place", () => {
    expect(issuesOf(yuan("1.005", ["2.00"]))).toEqual([{ code: "too-fine", path: "price" }]);
    expect(issuesOf(yuan("1.00", ["2.005"]))).toEqual([{ code: "too-fine", path: "lines.0.listNet" }]);
    expect(issuesOf(yuan("1.00", []))).toEqual([{ code: "empty", path: "lines" }]);
    expect(issuesOf({ ...yuan("1.00", ["2.00"]), price: 1.5 })).toEqual([{ code: "inexact-number", path: "price" }]);
    expect(issuesOf(yuan("1.00", ["-2.00"]))).toEqual([{ code: "out-of-range", path: "lines.0.listNet" }]);
    const twice = [
      { id: "a", listNet: "1.00" },
      { id: "a", listNet: "1.00" },
    ];
    expect(issuesOf(yuan("1.00", [], { lines: twice }))).toEqual([{ code: "duplicate-id", path: "lines.1.id" }]);
    expect(issuesOf({ ...yuan("1.00", ["2.00"]), amounts: undefined })).toEqual([{ code: "missing", path: "amounts" }]);
  });

  it("says price and saving in both languages, in the main unit", () => {
    const fen = pricePackage({ currency: "CNY", amounts: "minor", price: 45000, lines: [{ id: "a", listNet: 58050 }] });
    expect(explain(fen, en)).toContain("The package costs CNY 450.00; you save CNY 130.50.");
    expect(explain(fen, zhCN)).toContain("套餐价为450.00元，为您节省130.50元。");
  });
});
