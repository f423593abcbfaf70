import { decimalText } from "../../foundation/decimal";
import { compareExact, exact } from "../../foundation/exact";
import type { Issue } from "../../foundation/issue";
import { formula } from "../../rule/figure";
import { deliveredTotals } from "./delivered-totals";
import { customerDeliveredValueSchema } from "./perceived-value-schema";
import type { CustomerDeliveredValueParts, DeliveredValueRatioFormula } from "./perceived-value-types";

/**
 * Delivered value as a ratio: total customer value / total customer cost, each the sum of its four parts.
 *
 * The ratio and the difference (`customerDeliveredValue`) can prefer different offers: 1000 for 800 delivers more than 300 for 150,
 * yet 300 for 150 is twice its cost.
 *
 * @param input - The four parts of the value and the four parts of the cost, in one unit.
 * @param options - `explain: false` leaves the steps out.
 * @returns A ratio without a unit; above 1 when the offer gives more than it costs.
 * @throws InputError `zero-denominator` when the offer costs nothing at all, other issues when a part is no number or a cost is negative.
 * @see VA-10, G3, book:kotler-keller under Sources.
 * @example
 * ```ts
 * import { deliveredValueRatio } from "idic/value";
 *
 * const offer = deliveredValueRatio({
 *   value: { product: 12000, services: 3000, personnel: 1500, image: 2500 },
 *   cost: { monetary: 14000, time: 600, energy: 250, psychic: 150 },
 * });
 * offer.value; // => "1.2666666666666666667"
 * ```
 */
export const deliveredValueRatio: DeliveredValueRatioFormula = /* @__PURE__ */ formula({
  code: "delivered-value-ratio",
  unit: "ratio",
  cites: ["VA-10", "G3", "book:kotler-keller"],
  schema: customerDeliveredValueSchema,
  check: checkCost,
  compute: (parts, { step }) => {
    const { value, cost } = deliveredTotals(parts, step);
    return decimalText(step("ratio", "total customer value / total customer cost", value.div(cost)));
  },
});

function checkCost({ cost }: CustomerDeliveredValueParts): Issue[] {
  const zero = { units: 0n, scale: 0 };
  if ([cost.monetary, cost.time, cost.energy, cost.psychic].some((part) => compareExact(exact(part), zero) > 0)) return [];
  return [{ code: "zero-denominator", path: ["cost"], message: "expected a cost > 0 to divide by, got four parts of 0" }];
}
