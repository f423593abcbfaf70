import { Decimal, decimalText } from "../../foundation/decimal";
import { formula } from "../../rule/figure";
import { sumOf } from "../sum-of";
import { revenueRetentionByCustomerSchema } from "./revenue-retention-schema";
import type { NetRevenueRetentionByCustomerFormula } from "./revenue-retention-types";

/**
 * Net revenue retention from single customers: Σ end / Σ start over those who were there at the start; what old customers spend more makes up for losses. It equals
 * `netRevenueRetention` of the same customers added up.
 *
 * @param input - Customers with their revenue at the start and at the end; those without revenue at the start do not count.
 * @param options - `explain: false` leaves the steps out.
 * @returns A fraction.
 * @throws InputError `zero-denominator` when nobody had revenue at the start.
 * @see G1, G3 under Sources.
 * @example
 * ```ts
 * import { netRevenueRetentionByCustomer } from "idic/value";
 *
 * const customers = [
 *   { start: 50, end: 60 },
 *   { start: 50, end: 15 },
 *   { start: 0, end: 80 },
 * ];
 * netRevenueRetentionByCustomer({ customers }).value; // => "0.75"
 * ```
 */
export const netRevenueRetentionByCustomer: NetRevenueRetentionByCustomerFormula = /* @__PURE__ */ formula({
  code: "net-revenue-retention-by-customer",
  unit: "fraction",
  cites: ["G1", "G3"],
  schema: revenueRetentionByCustomerSchema,
  compute: ({ customers }, { step }) => {
    const old = customers.filter(({ start }) => !new Decimal(start).isZero());
    const before = step("start", "Σ start", sumOf(old.map(({ start }) => new Decimal(start))));
    const kept = step("kept", "Σ end", sumOf(old.map(({ end }) => new Decimal(end))));
    return decimalText(step("retention", "kept / start", kept.div(before)));
  },
});
