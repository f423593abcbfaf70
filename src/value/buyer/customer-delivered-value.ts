import { decimalText } from "../../foundation/decimal";
import { formula } from "../../rule/figure";
import { deliveredTotals } from "./delivered-totals";
import { customerDeliveredValueSchema } from "./perceived-value-schema";
import type { CustomerDeliveredValueFormula } from "./perceived-value-types";

/**
 * Customer delivered value: (product + services + personnel + image) − (money + time + energy + psychic cost), which is total customer
 * value − total customer cost.
 *
 * The buyer's benefit is the same sum with services, personnel, energy and psychic cost at zero. Of two offers the difference may
 * prefer one and `deliveredValueRatio` the other, so it has to be said which of the two decides.
 *
 * @param input - The four parts of the value and the four parts of the cost, in one unit.
 * @param options - `explain: false` leaves the steps out.
 * @returns The difference in the unit of the parts, exact; negative when the offer costs more than it gives.
 * @throws InputError when a part is no number or a cost is negative.
 * @see VA-10, book:kotler-keller under Sources.
 * @example
 * ```ts
 * import { customerDeliveredValue } from "idic/value";
 *
 * const offer = customerDeliveredValue({
 *   value: { product: 12000, services: 3000, personnel: 1500, image: 2500 },
 *   cost: { monetary: 14000, time: 600, energy: 250, psychic: 150 },
 * });
 * offer.value; // => "4000"
 * ```
 */
export const customerDeliveredValue: CustomerDeliveredValueFormula = /* @__PURE__ */ formula({
  code: "customer-delivered-value",
  unit: "money",
  cites: ["VA-10", "VA-11", "book:kotler-keller"],
  schema: customerDeliveredValueSchema,
  compute: (parts, { step }) => {
    const { value, cost } = deliveredTotals(parts, step);
    return decimalText(step("delivered-value", "total customer value − total customer cost", value.minus(cost)));
  },
});
