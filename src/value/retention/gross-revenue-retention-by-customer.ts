import { Decimal, decimalText } from "../../foundation/decimal";
import { formula } from "../../rule/figure";
import { sumOf } from "../sum-of";
import { revenueRetentionByCustomerSchema } from "./revenue-retention-schema";
import type { GrossRevenueRetentionByCustomerFormula } from "./revenue-retention-types";

/**
 * Gross revenue retention from single customers: Σ min(end, start) / Σ start over those who were there at the start; what one customer spends more does not make up for what another spends less. It equals
 * `grossRevenueRetention` of the same customers added up.
 *
 * @param input - Customers with their revenue at the start and at the end; those without revenue at the start do not count.
 * @param options - `explain: false` leaves the steps out.
 * @returns A fraction.
 * @throws InputError `zero-denominator` when nobody had revenue at the start.
 * @see G1, G3 under Sources.
 * @example
 * ```ts
 * import { grossRevenueRetentionByCustomer } from "idic/value";
 *
 * const customers = [
 *   { start: 50, end: 60 },
 *   { start: 50, end: 15 },
 *   { start: 0, end: 80 },
 * ];
 * grossRevenueRetentionByCustomer({ customers }).value; // => "0.65"
 * ```
 */
export const grossRevenueRetentionByCustomer: GrossRevenueRetentionByCustomerFormula = /* @__PURE__ */ formula({
  code: "gross-revenue-retention-by-customer",
  unit: "fraction",
  cites: ["G1", "G3"],
  schema: revenueRetentionByCustomerSchema,
  compute: ({ customers }, { step }) => {
    const old = customers.filter(({ start }) => !new Decimal(start).isZero());
    const before = step("start", "Σ start", sumOf(old.map(({ start }) => new Decimal(start))));
    const kept = step("kept", "Σ min(end, start)", sumOf(old.map(({ start, end }) => Decimal.min(start, end))));
    return decimalText(step("retention", "kept / start", kept.div(before)));
  },
});
