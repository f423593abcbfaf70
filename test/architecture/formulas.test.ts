import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { sourceFiles } from "./source-files";

/** The modules of which every formula and rule has to be complete. */
const MODULES = ["value", "differentiate"];

/** Formulas that only count, and so have no arithmetic to write down. */
const COUNTING = ["loyaltyMoves", "npsGroups", "segmentMoves"];

/** An exported formula, or the compile function of a rule, with its docstring. */
interface Exported {
  readonly name: string;
  readonly doc: string;
  readonly isFormula: boolean;
}

const EXPORTED = /\/\*\*((?:(?!\*\/)[\s\S])*)\*\/\nexport const (\w+): \w+ = \/\* @__PURE__ \*\/ (formula|compiler|Object\.assign)\(/g;

function exportedOf(text: string): Exported[] {
  return [...text.matchAll(EXPORTED)].map(([, doc = "", name = "", maker]) => ({ name, doc, isFormula: maker !== "compiler" }));
}

/** The texts of a folder of tests without their imports, which name what is not used. */
function textsOf(folder: string, ending: string): string[] {
  return readdirSync(folder, { recursive: true })
    .map(String)
    .filter((file) => file.endsWith(ending))
    .map((file) => readFileSync(`${folder}/${file}`, "utf8").replaceAll(/^import [^;]*;$/gm, ""));
}

const unit = textsOf("test/unit", ".test.ts");
const property = textsOf("test/property", ".test.ts");
const cases = textsOf("test/cases", ".json");

const ARITHMETIC = /[=·−+Σ√⌈^]| \/ |ln\(/;

/** What a formula or rule lacks. */
function gapsOf({ name, doc, isFormula }: Exported): string[] {
  const named = new RegExp(`\\b${name}\\b`);
  const refused = isFormula ? new RegExp(`\\b${name}\\.safe\\(|=> ${name}\\([\\s\\S]*?toThrow`) : /\.safe\(|toThrow/;
  const parts = ["@throws", "@see", "@returns", "@example", "@param"];
  const prose = doc.split("@param")[0] ?? "";
  return [
    ...(unit.some((text) => named.test(text)) ? [] : ["a unit test"]),
    ...(unit.some((text) => named.test(text) && refused.test(text)) ? [] : ["a unit test of its refusals"]),
    ...(property.some((text) => named.test(text)) ? [] : ["a property test"]),
    ...(cases.some((text) => text.includes(`"rule": "${name}"`)) ? [] : ["a case file"]),
    ...parts.filter((part) => !doc.includes(part)),
    ...(!isFormula || COUNTING.includes(name) || ARITHMETIC.test(prose) ? [] : ["the formula in plain text"]),
  ].map((part) => `${name} lacks ${part}`);
}

describe.each(MODULES)("formulas and rules of %s", (module) => {
  const exported = sourceFiles.filter(({ path }) => path.startsWith(`${module}/`)).flatMap(({ text }) => exportedOf(text));

  it("have a unit test, their refusals, a law, a case and a docstring with the formula", () => {
    expect(exported.length).toBeGreaterThan(30);
    expect(exported.flatMap(gapsOf)).toEqual([]);
  });
});

it("would find a formula without any of it", () => {
  const planted = "/** A number. */\nexport const plantedFigure: Planted = /* @__PURE__ */ formula({\n";
  const [first] = exportedOf(planted);
  expect(first === undefined ? [] : gapsOf(first)).toEqual([
    "plantedFigure lacks a unit test",
    "plantedFigure lacks a unit test of its refusals",
    "plantedFigure lacks a property test",
    "plantedFigure lacks a case file",
    "plantedFigure lacks @throws",
    "plantedFigure lacks @see",
    "plantedFigure lacks @returns",
    "plantedFigure lacks @example",
    "plantedFigure lacks @param",
    "plantedFigure lacks the formula in plain text",
  ]);
});
