import { Decimal, decimalText } from "../../foundation/decimal";
import { formula } from "../../rule/figure";
import { forEver, periodsUntil } from "../whole-periods";
import { paybackPeriodsWithChurnSchema } from "./acquisition-economics-schema";
import type { PaybackPeriodsWithChurnFormula } from "./acquisition-economics-types";

/**
 * Payback with churn: the smallest number of payments n with m (1 − r^n) / (1 − r) ≥ acquisition cost. The first payment comes in full,
 * each further one only from those who are still there. All of them together bring m / (1 − r), and a higher cost is never paid back.
 *
 * @param input - The cost of acquisition, the margin of a period and the share that stays.
 * @param options - `explain: false` leaves the steps out.
 * @returns A whole number of payments; `"Infinity"` when the cost is never reached.
 * @throws InputError when the cost is negative or the retention lies outside 0 to 1.
 * @see G2, G4 under Sources.
 * @example
 * ```ts
 * import { paybackPeriodsWithChurn } from "idic/value";
 *
 * paybackPeriodsWithChurn({ acquisitionCost: 300, margin: 30, retention: "0.96" }).value; // => "13"
 * paybackPeriodsWithChurn({ acquisitionCost: 300, margin: 30, retention: "0.9" }).value; // => "Infinity"
 * ```
 */
export const paybackPeriodsWithChurn: PaybackPeriodsWithChurnFormula = /* @__PURE__ */ formula({
  code: "payback-periods-with-churn",
  unit: "periods",
  cites: ["G2", "G4"],
  schema: paybackPeriodsWithChurnSchema,
  compute: ({ acquisitionCost, margin, retention }, { step }) => {
    const cost = new Decimal(acquisitionCost);
    const periods = cost.isZero() ? cost : new Decimal(margin).gt(0) ? paymentsFor(cost.div(margin), new Decimal(retention)) : forEver;
    return decimalText(step("payback", "smallest n with m (1 − r^n) / (1 − r) ≥ acquisition cost", periods));
  },
});

/** How many payments come to so many full margins. */
function paymentsFor(margins: Decimal, retention: Decimal): Decimal {
  if (retention.eq(1)) return margins.ceil();
  if (margins.lte(1)) return new Decimal(1);
  const left = new Decimal(1).minus(new Decimal(1).minus(retention).times(margins));
  return left.gt(0) ? periodsUntil(left, retention).ceil() : forEver;
}
