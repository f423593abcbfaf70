import { type DecimalText, exact, formatExact, formatUnits } from "../../foundation/exact";
import { labelOf, sentence } from "../../rule/catalogue";
import type { AbcQuote, AbcQuoteLine } from "./abc-quote-types";
import { quoteClasses } from "./quote-terms";
import type { QuoteCatalogue, QuoteWord } from "./render-quote-types";

/** The lines of one class. */
export interface QuoteSection {
  readonly heading: string;
  readonly columns: readonly string[];
  /** One cell for each column; the first names the line. */
  readonly rows: readonly (readonly string[])[];
  readonly total: QuoteEntry;
}

/** A label and what stands beside it. */
export type QuoteEntry = readonly [label: string, value: string];

/** A quote on paper, before it is known how paper is written. */
export interface QuoteSheet {
  readonly title: string;
  readonly sentences: readonly string[];
  readonly sections: readonly QuoteSection[];
  readonly summary: readonly QuoteEntry[];
  readonly summaryHeading: string;
  readonly notes: readonly QuoteEntry[];
}

/** Where the names of reasons are looked up, in this order. */
const REASON_LISTS = ["findingResults", "findingReasons", "classReasons"] as const;

const COLUMNS = ["item", "reason", "payer", "amount", "discount", "tax-rate", "tax", "total"] as const satisfies readonly QuoteWord[];

/**
 * Lays a quote out.
 *
 * @param clean - Makes the caller's own texts safe for the format.
 */
export function quoteSheet(quote: AbcQuote, catalogue: QuoteCatalogue, clean: (text: string) => string): QuoteSheet {
  const { labels, rules } = catalogue;
  const words = rules["abc-quote"];
  const word = (code: QuoteWord) => labelOf(catalogue, { list: "quoteWords", code });
  const money = (amount: DecimalText) => inMainUnit(quote, amount);
  const filled = (code: QuoteWord, amount: DecimalText) =>
    fill(word(code), { amount: money(amount), currency: labelOf(catalogue, { list: "currencies", code: quote.currency }) });
  const { id, edition, fingerprint } = quote.policy;

  return {
    title: words.title,
    sentences: [
      ...(exact(quote.saved.total).units > 0n ? [filled("saving", quote.saved.total)] : []),
      sentence(words.because, quote.because.code, quote),
      ...quote.warnings.map((warning) => sentence(words.warnings ?? {}, warning.code, warning)),
      filled("amounts-in", quote.due),
    ],
    sections: quoteClasses.flatMap((quoteClass) => {
      const lines = quote.lines.filter((line) => line.class === quoteClass);
      if (lines.length === 0) return [];
      const name = labelOf(catalogue, { list: "quoteClasses", code: quoteClass });
      return [
        {
          heading: `${quoteClass}${labels.colon}${name}`,
          columns: COLUMNS.map(word),
          rows: lines.map((line) => cellsOf(line, quote, catalogue, clean)),
          total: [word("total"), money(quote.classes[quoteClass].total)] as const,
        },
      ];
    }),
    summaryHeading: word("summary"),
    summary: summaryOf(quote, catalogue, word, money),
    notes: [
      ...(quote.validThrough === null ? [] : [[word("valid-through"), quote.validThrough] as const]),
      [labels.asOf, quote.asOf],
      [labels.policy, `${clean(id)} ${clean(edition)} (${fingerprint})`],
    ],
  };
}

function cellsOf(line: AbcQuoteLine, quote: AbcQuote, catalogue: QuoteCatalogue, clean: (text: string) => string): string[] {
  const money = (amount: DecimalText) => inMainUnit(quote, amount);
  return [
    clean(line.name ?? "") || clean(line.id),
    reasonOf(line, catalogue),
    labelOf(catalogue, { list: "payers", code: line.payer }),
    money(line.amount),
    money(line.discount),
    percent(line.taxRate),
    money(line.tax),
    money(line.total),
  ];
}

function reasonOf({ reason }: AbcQuoteLine, { lists }: QuoteCatalogue): string {
  const list = REASON_LISTS.find((name) => Object.hasOwn(lists[name] ?? {}, reason));
  return list === undefined ? reason : labelOf({ lists }, { list, code: reason });
}

/** What is payable step by step, then what can wait, what is saved, and who pays class A. */
function summaryOf(
  quote: AbcQuote,
  catalogue: QuoteCatalogue,
  word: (code: QuoteWord) => string,
  money: (amount: DecimalText) => string,
): QuoteEntry[] {
  const { payable } = quote;
  const taxes = quote.taxes.filter((group) => group.class === "A" && group.payer === "customer");
  const others = quote.byPayer.filter(({ payer }) => payer !== "customer");
  return [
    [word("net"), money(payable.net)],
    [word("discount"), money(payable.discount)],
    [word("taxable"), money(payable.taxable)],
    ...taxes.map(({ rate, tax }) => [`${word("tax")} ${percent(rate)}`, money(tax)] as const),
    [word("payable"), money(payable.total)],
    [word("rounded-off"), money(quote.roundedOff)],
    [word("due"), money(quote.due)],
    [word("deferred"), money(quote.deferred.total)],
    [word("saved"), money(quote.saved.total)],
    ...others.map(({ payer, total }) => [labelOf(catalogue, { list: "payers", code: payer }), money(total)] as const),
  ];
}

/** An amount in the main unit, whatever unit the quote is written in. */
function inMainUnit({ amounts, decimals }: AbcQuote, amount: DecimalText): string {
  return amounts === "major" ? amount : formatUnits(exact(amount).units, decimals);
}

/** `"0.13"` as `13%`. */
function percent(rate: DecimalText): string {
  const { units, scale } = exact(rate);
  return `${formatExact({ units: units * 100n, scale })}%`;
}

function fill(pattern: string, values: Readonly<Record<string, string>>): string {
  return pattern.replace(/\{(\w+)\}/g, (whole, key: string) => values[key] ?? whole);
}
