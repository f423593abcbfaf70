import { readdirSync, readFileSync } from "node:fs";
import * as value from "idic/value";
import { describe, expect, it } from "vitest";

interface AnyFormula {
  safe(
    given: unknown,
    options?: { readonly explain?: boolean },
  ): { readonly ok: boolean; readonly value?: { readonly value: unknown; readonly steps: readonly unknown[]; readonly warnings: unknown } };
}

const folder = new URL("../../cases/value/", import.meta.url);
const library: Readonly<Record<string, unknown>> = value;

describe.each(readdirSync(folder))("case file %s", (file) => {
  const { rule, cases } = JSON.parse(readFileSync(new URL(file, folder), "utf8"));
  const formula = library[rule] as AnyFormula;

  it("computes the same with and without its steps, and is plain JSON", () => {
    for (const { given } of cases) {
      const [shown, quiet] = [formula.safe(given).value, formula.safe(given, { explain: false }).value];
      expect(quiet).toEqual({ ...shown, steps: [] });
      expect(shown?.steps.length).toBeGreaterThan(0);
      expect(JSON.parse(JSON.stringify(shown))).toEqual(shown);
    }
  });
});
