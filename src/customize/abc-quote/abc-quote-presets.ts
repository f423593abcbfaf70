import type { AbcQuotePolicyInput } from "./abc-quote-types";

const head = {
  schemaVersion: 1,
  edition: "1",
  from: "2000-01-01",
  sources: [{ title: "实现客户眼中的价值", standing: "primary", clause: "ABC 报价法" }],
  taxRounding: "per-rate-group",
  rounding: "half-up",
  allocation: "largest-remainder",
} as const;

/**
 * Prices before tax, tax rounded once per rate: the customer pays A, B is deferred, C is saved.
 *
 * @see CU-01 to CU-04 and conventions M1 to M7 under Sources.
 */
export const standardAbcQuote = { ...head, id: "standard-abc-quote", prices: "tax-exclusive" } as const satisfies AbcQuotePolicyInput;

/**
 * The same with prices that contain their tax, as a workshop in China shows them to private customers, and with the customer's
 * total rounded down to the jiao (抹零). With `roundTo: "1"` it is rounded down to the yuan. The rounding is ours.
 *
 * @see CU-01 to CU-04 and convention M6 under Sources.
 */
export const retailAbcQuote = {
  ...head,
  id: "retail-abc-quote",
  sources: [...head.sources, { title: "idic: totals rounded down to the jiao", standing: "draft" }],
  prices: "tax-inclusive",
  roundTo: "0.1",
} as const satisfies AbcQuotePolicyInput;
