import { readdirSync, readFileSync } from "node:fs";
import { dirname } from "node:path";
import fc from "fast-check";
import * as idic from "idic";
import { en } from "idic/locales/en";
import { zhCN } from "idic/locales/zh-CN";
import { type AnyFigure, compare, explain } from "idic/rule";
import { describe, expect, it } from "vitest";
import { Decimal } from "../../src/foundation/decimal";
import { runs } from "./arbitrary";

interface AnyFormula {
  safe(given: unknown): { readonly ok: boolean; readonly value?: AnyFigure };
}

const folder = new URL("../cases/", import.meta.url);
const library: Readonly<Record<string, unknown>> = idic;

/** A figure of every case of every formula. */
const figures = readdirSync(folder, { recursive: true })
  .map(String)
  .filter((file) => file.endsWith(".json") && dirname(file) !== ".")
  .map((file) => JSON.parse(readFileSync(new URL(file, folder), "utf8")))
  .filter(({ rule }) => typeof library[rule] === "function" && "line" in (library[rule] as object))
  .flatMap(({ rule, cases }) =>
    cases.flatMap(({ given }: { readonly given: unknown }) => {
      const { value } = (library[rule] as AnyFormula).safe(given);
      return value === undefined ? [] : [value];
    }),
  );
const figure: fc.Arbitrary<AnyFigure> = fc.constantFrom(...figures);

/** Catalogues of this library have words for all of its formulas; the types of figures of unknown formulas cannot say so. */
const told = (comparison: object, catalogue: object, options?: object): string =>
  (explain as (comparison: object, catalogue: object, options?: object) => string)(comparison, catalogue, options);

describe("figures side by side", () => {
  it("finds figures of many formulas", () => {
    expect(new Set(figures.map(({ code }) => code)).size).toBeGreaterThan(90);
  });

  it("turn their differences round with the figures", () => {
    fc.assert(
      fc.property(figure, figure, (first, second) => {
        const [there, back] = [compare({ first, second }), compare({ first: second, second: first })];
        expect(back.differs).toEqual(there.differs);
        expect(back.inputs.map(({ name }) => name).sort()).toEqual(there.inputs.map(({ name }) => name).sort());
        const at = (path: readonly unknown[]) => back.values.find((value) => JSON.stringify(value.path) === JSON.stringify(path));
        for (const { path, difference } of there.values) {
          const other = at(path)?.difference ?? null;
          expect(other === null).toBe(difference === null);
          if (difference !== null && other !== null) expect(new Decimal(difference).plus(other).isZero()).toBe(true);
        }
      }),
      runs,
    );
  });

  it("say of each figure what it says alone, in both languages, and are plain JSON", () => {
    fc.assert(
      fc.property(figure, figure, (first, second) => {
        const comparison = compare({ first, second });
        expect(JSON.parse(JSON.stringify(comparison))).toEqual(comparison);
        for (const catalogue of [en, zhCN]) {
          expect(told(comparison, catalogue).startsWith(`${told(first, catalogue)}\n${told(second, catalogue)}`)).toBe(true);
          const lines = told(comparison, catalogue, { audience: "auditor" }).split("\n");
          expect(lines.length).toBeGreaterThan(5);
          expect(lines.filter((line) => line.includes("undefined"))).toEqual([]);
        }
      }),
      runs,
    );
  });

  it("do not differ from themselves, and are not written into", () => {
    fc.assert(
      fc.property(figure, (own) => {
        const before = JSON.stringify(own);
        const { differs, inputs, values } = compare({ first: own, second: own });
        expect([differs, inputs]).toEqual([[], []]);
        expect(values.filter(({ difference }) => difference !== null && difference !== "0")).toEqual([]);
        expect(JSON.stringify(own)).toBe(before);
      }),
      runs,
    );
  });
});
