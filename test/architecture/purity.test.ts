import { describe, expect, it } from "vitest";
import { sourceFiles } from "./source-files";

/** What would make an answer depend on anything but its arguments. */
const IMPURE: readonly (readonly [name: string, pattern: RegExp])[] = [
  ["a clock", /\bDate\.now\b|\bnew Date\(\)|\bperformance\b(?=[.;,)[])/],
  ["randomness", /\bMath\.random\b|\bcrypto\b/],
  ["the process", /\bprocess\.(env|argv|cwd|exit|nextTick|hrtime|platform|versions?|std\w+)\b|\bglobalThis\b/],
  ["output", /\bconsole\b/],
  ["a locale of the machine", /\.toLocale\w*\(|\bIntl\.(?!DateTimeFormat)/],
  ["a timer", /\bsetTimeout\b|\bsetInterval\b|\bqueueMicrotask\b/],
  ["a file or the network", /\bfetch\(|\bimport\(|\brequire\(/],
];

/** Comments and docstrings may speak of anything. */
function codeOf(text: string): string {
  return text.replace(/\/\*[\s\S]*?\*\//g, "").replace(/\/\/.*$/gm, "");
}

function impurities(path: string, text: string): string[] {
  const code = codeOf(text);
  const found = IMPURE.filter(([, pattern]) => pattern.test(code)).map(([name]) => `${path} uses ${name}`);
  if (/\bIntl\b/.test(code) && path !== "foundation/instant.ts") found.push(`${path} uses time-zone data`);
  return found;
}

describe("purity", () => {
  it("uses no clock, locale, randomness, environment or output in src", () => {
    expect(sourceFiles.flatMap(({ path, text }) => impurities(path, text))).toEqual([]);
  });

  it("keeps casts and any inside the lower floors; the locales hold words only", () => {
    const casts = sourceFiles
      .filter(({ path }) => !/^(foundation|rule|locales)\//.test(path))
      .filter(({ text }) => /\bas (?!const\b|\w+[,\s}])|: any\b|@ts-/.test(codeOf(text).replace(/^(import|export)[\s\S]*?;$/gm, "")));
    expect(casts.map(({ path }) => path)).toEqual([]);
  });

  it("would find a fault", () => {
    expect(impurities("value/planted.ts", "const today = new Date();\nconsole.log(Intl.NumberFormat());")).toEqual([
      "value/planted.ts uses a clock",
      "value/planted.ts uses output",
      "value/planted.ts uses a locale of the machine",
      "value/planted.ts uses time-zone data",
    ]);
    expect(impurities("value/planted.ts", "// new Date() is banned\nconst day = new Date(0);")).toEqual([]);
  });
});
