import type { Catalogue, CatalogueFor } from "../../rule/catalogue";
import type { AbcQuote } from "./abc-quote-types";

/** How a quote is written: as plain text, or in Markdown with a table for every class. */
export type QuoteFormat = "text" | "markdown";

/** Both, for schemas and documents. */
export const quoteFormats = ["text", "markdown"] as const satisfies readonly QuoteFormat[];

/** How a quote is rendered. */
export interface RenderQuoteOptions {
  /** `"text"` when absent. */
  readonly format?: QuoteFormat;
}

/** The words of a quote on paper, besides those of its classes, reasons, kinds and payers. `{currency}` and `{amount}` are filled in. */
export type QuoteWord =
  | "item"
  | "reason"
  | "payer"
  | "amount"
  | "discount"
  | "tax-rate"
  | "tax"
  | "total"
  | "summary"
  | "net"
  | "taxable"
  | "payable"
  | "rounded-off"
  | "due"
  | "deferred"
  | "saved"
  | "valid-through"
  | "amounts-in"
  | "saving";

/** The words of a language that has quotes, such as `zhCN` or `en`. */
export type QuoteCatalogue = CatalogueFor<AbcQuote> & Pick<Catalogue, "lists">;
