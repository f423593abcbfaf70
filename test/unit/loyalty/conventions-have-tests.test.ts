import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";

const folder = new URL("./", import.meta.url);

/** The names of tests that are written out in a file; rows of tables are not. */
function namesIn(text: string): string[] {
  return [...text.matchAll(/\bit\(\s*(["'`])(.+?)\1,/g)].map(([, , name]) => name ?? "");
}

const names = readdirSync(folder)
  .filter((file) => file.endsWith(".test.ts"))
  .flatMap((file) => namesIn(readFileSync(new URL(file, folder), "utf8")));

const conventions = [...readFileSync("docs/sources/conventions.md", "utf8").matchAll(/^\| (R\d+) \|/gm)].map(([, id]) => id ?? "");

const untested = (ids: readonly string[], tests: readonly string[]) =>
  ids.filter((id) => !tests.some((name) => name.startsWith(`${id}:`) || name.startsWith(`${id}, `)));

describe("conventions of programmes", () => {
  it("have a unit test each whose name starts with theirs, and so have three decisions", () => {
    expect(conventions).toEqual(Array.from({ length: 34 }, (_, before) => `R${before + 1}`));
    expect(untested([...conventions, "D30", "D31", "D32"], names)).toEqual([]);
  });

  it("have a test for every one of ten defects of other programmes", () => {
    const tested = names.flatMap((name) => /^defect ([\d and]+):/.exec(name)?.[1]?.split(" and ") ?? []);
    const defects = Array.from({ length: 10 }, (_, before) => `${before + 1}`);
    expect(defects.filter((defect) => !tested.includes(defect))).toEqual([]);
  });

  it("notice a convention without a test, and one that is only mentioned", () => {
    expect(untested(["R1", "R2"], namesIn('it("R1: a day", () => {});\nit("a day after R2", () => {});'))).toEqual(["R2"]);
    expect(untested(["R1"], namesIn('it("R12: a grant", () => {});'))).toEqual(["R1"]);
  });
});
