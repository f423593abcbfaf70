import { Decimal, decimalText } from "../../foundation/decimal";
import { formula } from "../../rule/figure";
import { ltvToCacSchema } from "./acquisition-economics-schema";
import type { LtvToCacFormula } from "./acquisition-economics-types";

/**
 * LTV to CAC: lifetime value / acquisition cost. The value has to be margin, and it has to be before the cost of acquisition is taken off.
 *
 * @param input - Lifetime value and acquisition cost per customer.
 * @param options - `explain: false` leaves the steps out.
 * @returns A ratio without a unit; negative for customers below zero.
 * @throws InputError `zero-denominator` when winning customers costs nothing, other issues for a negative cost.
 * @see G3, G4 under Sources.
 * @example
 * ```ts
 * import { ltvToCac } from "idic/value";
 *
 * ltvToCac({ lifetimeValue: 600, acquisitionCost: 300 }).value; // => "2"
 * ```
 */
export const ltvToCac: LtvToCacFormula = /* @__PURE__ */ formula({
  code: "ltv-to-cac",
  unit: "ratio",
  cites: ["G3", "G4"],
  schema: ltvToCacSchema,
  compute: ({ lifetimeValue, acquisitionCost }, { step }) =>
    decimalText(step("ratio", "lifetime value / acquisition cost", new Decimal(lifetimeValue).div(acquisitionCost))),
});
