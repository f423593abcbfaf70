import { Decimal, decimalText } from "../../foundation/decimal";
import { formula } from "../../rule/figure";
import { retentionRateSchema } from "./customer-counts-schema";
import type { RetentionRateFormula } from "./customer-counts-types";

/**
 * The retention rate of a period: (E − N) / S, the customers at the end without those won, by the customers at the start.
 *
 * @param input - Customers at the start, won during the period, and at the end.
 * @param options - `explain: false` leaves the steps out.
 * @returns A fraction from 0 to 1.
 * @throws InputError `zero-denominator` without customers at the start, `inconsistent` when more old customers are left than there were.
 * @see G1, G3 under Sources.
 * @example
 * ```ts
 * import { retentionRate } from "idic/value";
 *
 * retentionRate({ start: 1000, won: 250, end: 1200 }).value; // => "0.95"
 * ```
 */
export const retentionRate: RetentionRateFormula = /* @__PURE__ */ formula({
  code: "retention-rate",
  unit: "fraction",
  cites: ["G1", "G3"],
  schema: retentionRateSchema,
  compute: ({ start, won, end }, { step }) => {
    const kept = step("kept", "end − won", new Decimal(end).minus(won));
    return decimalText(step("retention", "kept / start", kept.div(start)));
  },
});
