import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";

const TESTS = "test/unit/identify";

/** The conventions that the names of tests begin with, such as `I4, I5: a masked number has no key`. */
function conventionsNamed(text: string): string[] {
  const names = [...text.matchAll(/(?:\bit(?:\.each[^"`]*?)?|\]\))\(\s*["`]((?:[A-Z]+-?\d+, )*[A-Z]+-?\d+):/g)].map(
    ([, list]) => list ?? "",
  );
  return names.flatMap((list) => list.split(", "));
}

describe("conventions", () => {
  it("have a test each that begins with their number", () => {
    const documented = [...readFileSync("docs/sources/conventions.md", "utf8").matchAll(/^\| (I\d+) \|/gm)].map(([, id]) => id ?? "");
    const named = new Set(readdirSync(TESTS).flatMap((file) => conventionsNamed(readFileSync(`${TESTS}/${file}`, "utf8"))));
    expect(documented).toHaveLength(40);
    expect(documented.filter((id) => !named.has(id))).toEqual([]);
  });

  it("notices a convention without a test", () => {
    expect(conventionsNamed('it("I4, I5: hides", () => {}); it("K1 I6", () => {});')).toEqual(["I4", "I5"]);
  });
});
