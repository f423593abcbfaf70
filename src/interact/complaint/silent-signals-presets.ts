import type { SilentSignalsPolicyInput } from "./silent-signals-types";

/**
 * Signs of silent dissatisfaction at a dealer. The four signals are those of the source; it gives no limits, so the days of
 * grace and the smallest fall that counts are ours, to be replaced by your own.
 *
 * @see CH-05 under Sources.
 */
export const dealerSilentSignals = {
  schemaVersion: 1,
  id: "dealer-silent-signals",
  edition: "1",
  from: "2000-01-01",
  sources: [
    { title: "培养客户的忠诚", standing: "primary", clause: "化解客户抱怨" },
    { title: "idic: limits of our own", standing: "draft" },
  ],
  overduePayables: { graceDays: 7, cites: ["CH-05"] },
  buysLess: { fallOfAtLeast: "0.2", cites: ["CH-05"] },
} as const satisfies SilentSignalsPolicyInput;
