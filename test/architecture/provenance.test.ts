import { execFileSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { sourceFiles } from "./source-files";

const SOURCES = "docs/sources";

/** The first column of every table under docs/sources. */
function documentedIds(): Set<string> {
  const pages = readdirSync(SOURCES).map((file) => readFileSync(`${SOURCES}/${file}`, "utf8"));
  return new Set(pages.flatMap((page) => [...page.matchAll(/^\| ([A-Za-z]+[:-]?[\w-]*) \|/gm)].map(([, id]) => id ?? "")));
}

/** Every id that a list of citations in a source file names. */
function citedIds(text: string): string[] {
  const lists = [...text.matchAll(/cites: \[([^\]]*)\]/g)].map(([, list]) => list ?? "");
  const comments = [...text.matchAll(/@see ([^\n]*?) under Sources/g)].map(([, list]) => list ?? "");
  const ids = /\b(?:[A-Z]{2,4}-\d+|[GKMRIO]\d+|(?:paper|book|law|web|case):[a-z0-9-]+)\b/g;
  return [...lists, ...comments].flatMap((list) => list.match(ids) ?? []);
}

/** The ids that are cited and not documented. */
function undocumented(files: readonly { readonly path: string; readonly text: string }[], known: ReadonlySet<string>): string[] {
  return files.flatMap(({ path, text }) => citedIds(text).flatMap((id) => (known.has(id) ? [] : [`${path} cites ${id}`])));
}

describe("provenance", () => {
  const known = documentedIds();

  it("documents every id that the code cites", () => {
    expect(undocumented(sourceFiles, known)).toEqual([]);
  });

  it("notices a citation that names nothing", () => {
    const planted = { path: "planted.ts", text: 'const line = { cites: ["IN-01", "IN-99", "K3", "paper:nobody-2099"] };' };
    expect(undocumented([planted], known)).toEqual(["planted.ts cites IN-99", "planted.ts cites paper:nobody-2099"]);
  });

  it("documents all 228 rows of the register once", () => {
    const rows = [...readFileSync(`${SOURCES}/register.md`, "utf8").matchAll(/^\| ([A-Z]+-\d+) \| [EFCP] \| .+ \| S[0-4] \|$/gm)].map(
      ([, id]) => id,
    );
    expect(rows.length).toBe(228);
    expect(new Set(rows).size).toBe(228);
  });

  it("accounts for every row: cited by the code, or staying in the documentation by its type", () => {
    expect(execFileSync("node", ["test/docs/register-report.mjs"], { encoding: "utf8" })).toContain("228 of 228 rows are accounted for");
  });
});
