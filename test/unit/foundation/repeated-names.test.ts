import { expect, it } from "vitest";
import { repeatedNames } from "../../../src/foundation/repeated-names";

it("reports every entry after the first of a name, where it stands", () => {
  const issues = repeatedNames(["a", "b", "a", "a"], (position) => ["rows", position, "id"]);
  expect(issues.map(({ code, path }) => [code, path])).toEqual([
    ["duplicate-id", ["rows", 2, "id"]],
    ["duplicate-id", ["rows", 3, "id"]],
  ]);
  expect(repeatedNames([], () => [])).toEqual([]);
});

it("reads a hundred thousand names in one pass", () => {
  const names = Array.from({ length: 100_000 }, (_, position) => `${position}`);
  const started = performance.now();
  expect(repeatedNames(names, () => [])).toEqual([]);
  expect(performance.now() - started).toBeLessThan(1_000);
});
