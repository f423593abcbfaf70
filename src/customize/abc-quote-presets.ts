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
export const standardAbcQuote: AbcQuotePolicyInput = { ...head, id: "standard-abc-quote", prices: "tax-exclusive" };

/**
 * The same with prices that contain their tax, as a workshop in China shows them to private customers.
 *
 * @see CU-01 to CU-04 and convention M6 under Sources.
 */
export const retailAbcQuote: AbcQuotePolicyInput = { ...head, id: "retail-abc-quote", prices: "tax-inclusive" };
