import type { AbcQuote } from "./abc-quote-types";
import { type QuoteEntry, type QuoteSection, type QuoteSheet, quoteSheet } from "./quote-sheet";
import type { QuoteCatalogue, RenderQuoteOptions } from "./render-quote-types";

/**
 * Writes a quote for the customer: every line with its class and reason, what he pays and how it comes about, what can
 * wait, and in one sentence what he saves. The same quote and words always give the same text.
 *
 * Amounts are written in the main unit with the decimals of the currency. Names, ids and whatever else a caller wrote are kept on
 * one line, and in Markdown they are escaped.
 *
 * @param quote - A quote that a compiled quote policy gave.
 * @param catalogue - The words of a language, such as `en` or `zhCN`.
 * @param options - Plain text or Markdown.
 * @returns The text, with a line break at its end.
 * @see CU-04, CU-06 under Sources.
 * @example
 * ```ts
 * import { compileAbcQuote, renderQuote, standardAbcQuote } from "idic/customize";
 * import { en } from "idic/locales/en";
 *
 * const pads = { id: "pads", name: "pads *front*", class: "A", kind: "part", unitPrice: "520.00", quantity: "1", taxRate: "0.13" } as const;
 * const flush = { ...pads, id: "flush", name: "engine flush", class: "C", unitPrice: "300.00" } as const;
 * const quoteRepair = compileAbcQuote(standardAbcQuote);
 * const quote = quoteRepair({ currency: "CNY", amounts: "major", lines: [pads, flush] }, { asOf: "2026-11-22" });
 * renderQuote(quote, en).split("\n")[2]; // => "You save CNY 339.00 on work we advise you not to have done."
 * renderQuote(quote, en, { format: "markdown" }).includes("| pads \\*front\\* | must be repaired |"); // => true
 * ```
 */
export function renderQuote(quote: AbcQuote, catalogue: QuoteCatalogue, options?: RenderQuoteOptions): string {
  const { colon } = catalogue.labels;
  if (options?.format === "markdown") return inMarkdown(quoteSheet(quote, catalogue, escaped), colon);
  return inText(quoteSheet(quote, catalogue, onOneLine), colon);
}

function inText({ title, sentences, sections, summaryHeading, summary, notes }: QuoteSheet, colon: string): string {
  const entry = ([label, value]: QuoteEntry) => `${label}${colon}${value}`;
  const section = ({ heading, columns, rows, total }: QuoteSection) => [
    heading,
    ...rows.map(([item, ...cells]) => {
      const details = cells.map((cell, position) => `${columns[position + 1]} ${cell}`);
      return `- ${item}${colon}${details.join("; ")}`;
    }),
    entry(total),
  ];
  return blocks([[title], sentences, ...sections.map(section), [summaryHeading, ...summary.map(entry)], notes.map(entry)]);
}

function inMarkdown({ title, sentences, sections, summaryHeading, summary, notes }: QuoteSheet, colon: string): string {
  const row = (cells: readonly string[]) => `| ${cells.join(" | ")} |`;
  const section = ({ heading, columns, rows, total: [label, value] }: QuoteSection) => {
    const empty = columns.slice(2).map(() => "");
    return [
      `## ${heading}`,
      "",
      row(columns),
      row(columns.map((_, position) => (position < TEXT_COLUMNS ? "---" : "---:"))),
      ...rows.map(row),
      row([`**${label}**`, ...empty, `**${value}**`]),
    ];
  };
  const list = (entries: readonly QuoteEntry[]) => entries.map(([label, value]) => `- ${label}${colon}${value}`);
  return blocks([
    [`# ${title}`],
    ...sentences.map((sentence) => [sentence]),
    ...sections.map(section),
    [`## ${summaryHeading}`, "", ...list(summary)],
    list(notes),
  ]);
}

/** Item, reason and payer; the other columns are numbers. */
const TEXT_COLUMNS = 3;

function blocks(parts: readonly (readonly string[])[]): string {
  return `${parts.map((lines) => lines.join("\n")).join("\n\n")}\n`;
}

/** Line breaks, other control characters and marks that turn the direction of writing could pass for something they are not. */
function onOneLine(text: string): string {
  return text.replace(/[\p{Cc}\p{Zl}\p{Zp}\u202A-\u202E\u2066-\u2069]+/gu, " ").trim();
}

/** Every ASCII punctuation mark with a backslash, which Markdown reads as the mark itself. */
function escaped(text: string): string {
  return onOneLine(text).replace(/[!-/:-@[-`{-~]/g, "\\$&");
}
