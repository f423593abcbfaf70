import type { QuoteWord } from "../../../customize/abc-quote/render-quote-types";

export const quoteWords = {
  item: "Item",
  reason: "Reason",
  payer: "Paid by",
  amount: "Amount",
  discount: "Discount",
  "tax-rate": "Tax rate",
  tax: "Tax",
  total: "Total",
  summary: "Summary",
  net: "Work that must be done, before tax",
  taxable: "After discount",
  payable: "With tax",
  "rounded-off": "Rounded off",
  due: "You pay",
  deferred: "Can wait (B)",
  saved: "You save (C)",
  "valid-through": "Valid through",
  "amounts-in": "All amounts are in {currency}.",
  saving: "You save {currency} {amount} on work we advise you not to have done.",
} as const satisfies Record<QuoteWord, string>;

/** Reasons that are more than the result of an inspection. */
export const findingReasons = {
  "not-worth-it-at-this-age": "no longer worth it at this age",
} as const satisfies Record<string, string>;

/** What a currency is called beside an amount. */
export const currencies = {
  CNY: "CNY",
  EUR: "EUR",
  GBP: "GBP",
  HKD: "HKD",
  JPY: "JPY",
  USD: "USD",
} as const satisfies Record<string, string>;
