import { describe, expect, it } from "vitest";
import { formatExact } from "../../../src/foundation/exact";
import type { Issue } from "../../../src/foundation/issue";
import { readNumberColumn } from "../../../src/foundation/number-column";

const texts = (values: ArrayLike<number | string | bigint>) => {
  const { keys, exactOf } = readNumberColumn(values, "value", []);
  return [...keys].map((key) => formatExact(exactOf(key)));
};

describe("number column", () => {
  it("keeps whole numbers, doubles by their shortest text, texts and bigints", () => {
    expect(texts(Int32Array.of(3, -2, 0))).toEqual(["3", "-2", "0"]);
    expect(texts([0.1, 0.001, 1e20, -0])).toEqual(["0.1", "0.001", "100000000000000000000", "0"]);
    expect(texts(["1.50", 2, 3n])).toEqual(["1.5", "2", "3"]);
    expect(texts([0.0000001])).toEqual(["0.0000001"]);
  });

  it("keeps the order of numbers that no double can tell apart", () => {
    const values = ["9007199254740993.1", "9007199254740993.2", "9007199254740993.1"];
    const [a, b, c] = readNumberColumn(values, "value", []).keys;
    expect(a).toBe(c);
    expect(Number(a)).toBeLessThan(Number(b));
    expect(texts(values)).toEqual(values);
  });

  it("tells every entry that is no number", () => {
    const issues: Issue[] = [];
    readNumberColumn([1, Number.NaN, "x", 1e300], "value", issues);
    expect(issues.map(({ code, path }) => [code, path])).toEqual([
      ["invalid-decimal", ["value", 1]],
      ["invalid-decimal", ["value", 2]],
      ["invalid-decimal", ["value", 3]],
    ]);
  });
});
