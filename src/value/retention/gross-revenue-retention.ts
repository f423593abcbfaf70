import { Decimal, decimalText } from "../../foundation/decimal";
import { formula } from "../../rule/figure";
import { grossRevenueRetentionSchema } from "./revenue-retention-schema";
import type { GrossRevenueRetentionFormula } from "./revenue-retention-types";

/**
 * Gross revenue retention (GRR): (start − churn − contraction) / start. What old customers spend more does not make up for losses, so it
 * is at most 1.
 *
 * @param input - The revenue at the start and what was lost with the customers who were there then.
 * @param options - `explain: false` leaves the steps out.
 * @returns A fraction from 0 to 1.
 * @throws InputError `zero-denominator` without revenue at the start, `inconsistent` when more is lost than was there.
 * @see G1, G3 under Sources.
 * @example
 * ```ts
 * import { grossRevenueRetention } from "idic/value";
 *
 * grossRevenueRetention({ start: 100, churned: 3, contraction: 2 }).value; // => "0.95"
 * ```
 */
export const grossRevenueRetention: GrossRevenueRetentionFormula = /* @__PURE__ */ formula({
  code: "gross-revenue-retention",
  unit: "fraction",
  cites: ["G1", "G3"],
  schema: grossRevenueRetentionSchema,
  compute: ({ start, churned, contraction }, { step }) => {
    const kept = step("kept", "start − churn − contraction", new Decimal(start).minus(churned).minus(contraction));
    return decimalText(step("retention", "kept / start", kept.div(start)));
  },
});
