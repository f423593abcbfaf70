import fc from "fast-check";
import { compileAbcQuote, lineKinds, payers, quoteClasses, renderQuote, standardAbcQuote } from "idic/customize";
import { en } from "idic/locales/en";
import { zhCN } from "idic/locales/zh-CN";
import { describe, expect, it } from "vitest";
import { decimal, runs } from "../arbitrary";

const quoteRepair = compileAbcQuote(standardAbcQuote);
const quotes = fc
  .record({
    currency: fc.constantFrom("CNY", "JPY", "KWD", "USD"),
    amounts: fc.constantFrom("major", "minor"),
    reversal: fc.boolean(),
    lines: fc.uniqueArray(
      fc.record({
        id: fc.string({ minLength: 1, maxLength: 8, unit: "binary" }),
        name: fc.option(fc.string({ maxLength: 12, unit: "binary" }), { nil: null }),
        class: fc.constantFrom(...quoteClasses),
        kind: fc.constantFrom(...lineKinds),
        payer: fc.constantFrom(...payers),
        unitPrice: decimal({ min: 0, max: 9999, decimals: 3 }),
        quantity: decimal({ min: 0, max: 9, decimals: 1 }),
        taxRate: fc.constantFrom("0", "0.06", "0.13"),
      }),
      { minLength: 1, maxLength: 6, selector: ({ id }) => id },
    ),
  })
  .map((input) => quoteRepair(input, { asOf: "2026-11-22" }));

/** The first cell of a row as Markdown reads it: a mark with a backslash is the mark itself, and no bar between cells. */
function firstCell(row: string): string {
  const hidden = row.replace(/\\([!-/:-@[-`{-~])/g, (_, mark: string) => String.fromCharCode(0xe000 + mark.charCodeAt(0)));
  const cell = hidden.slice(2).split(" | ")[0] ?? "";
  return cell.replace(/[\ue000-\ue0ff]/g, (mark) => String.fromCharCode(mark.charCodeAt(0) - 0xe000));
}

describe("render quote", () => {
  it("writes every line on one line, and always the same text", () => {
    fc.assert(
      fc.property(quotes, (quote) => {
        for (const catalogue of [en, zhCN]) {
          const text = renderQuote(quote, catalogue);
          expect(renderQuote(JSON.parse(JSON.stringify(quote)), catalogue)).toBe(text);
          const rows = text.split("\n").filter((line) => line.startsWith("- "));
          expect(rows).toHaveLength(quote.lines.length);
          for (const bad of ["undefined", "NaN", "[object", "{amount}", "{currency}"])
            if (!quote.lines.some((line) => `${line.id}${line.name}`.includes(bad))) expect(text).not.toContain(bad);
        }
      }),
      runs,
    );
  });

  it("writes Markdown tables whose rows all have as many cells as their head", () => {
    fc.assert(
      fc.property(quotes, (quote) => {
        const rows = renderQuote(quote, en, { format: "markdown" })
          .split("\n")
          .filter((line) => line.startsWith("| "));
        for (const row of rows) expect(row.replace(/\\[!-/:-@[-`{-~]/g, "").split("|")).toHaveLength(10);
        const heads = new Set(quote.lines.map((line) => line.class)).size;
        expect(rows).toHaveLength(quote.lines.length + heads * 3);
      }),
      runs,
    );
  });

  it("gives names back as they were written, when Markdown is read", () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[!-~]([ -~]{0,15}[!-~])?$/), (name) => {
        const line = { id: "a", name, class: "A", kind: "part", unitPrice: 1, quantity: 1, taxRate: 0 } as const;
        const quote = quoteRepair({ currency: "CNY", amounts: "major", lines: [line] }, { asOf: "2026-11-22" });
        const row = renderQuote(quote, en, { format: "markdown" })
          .split("\n")
          .find((text) => text.includes("must be repaired |"));
        expect(firstCell(row ?? "")).toBe(name);
      }),
      runs,
    );
  });
});
