import { Decimal, decimalText } from "../../foundation/decimal";
import { formula } from "../../rule/figure";
import { netRevenueRetentionSchema } from "./revenue-retention-schema";
import type { NetRevenueRetentionFormula } from "./revenue-retention-types";

/**
 * Net revenue retention (NRR): (start − churn − contraction + expansion) / start. New customers are not in it; it can be above 1.
 *
 * @param input - The revenue at the start and what was lost and added with the customers who were there then.
 * @param options - `explain: false` leaves the steps out.
 * @returns A fraction.
 * @throws InputError `zero-denominator` without revenue at the start, `inconsistent` when more is lost than was there.
 * @see G1, G3 under Sources.
 * @example
 * ```ts
 * import { netRevenueRetention } from "idic/value";
 *
 * netRevenueRetention({ start: 100, churned: 3, contraction: 2, expansion: 10 }).value; // => "1.05"
 * ```
 */
export const netRevenueRetention: NetRevenueRetentionFormula = /* @__PURE__ */ formula({
  code: "net-revenue-retention",
  unit: "fraction",
  cites: ["G1", "G3"],
  schema: netRevenueRetentionSchema,
  compute: ({ start, churned, contraction, expansion }, { step }) => {
    const kept = step(
      "kept",
      "start − churn − contraction + expansion",
      new Decimal(start).minus(churned).minus(contraction).plus(expansion),
    );
    return decimalText(step("retention", "kept / start", kept.div(start)));
  },
});
