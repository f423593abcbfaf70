import { Decimal } from "../foundation/decimal";
import type { Working } from "../rule/figure";
import type { CustomerDeliveredValueParts } from "./perceived-value-types";

/** Total customer value and total customer cost, each the sum of its four parts. */
export function deliveredTotals({ value, cost }: CustomerDeliveredValueParts, step: Working["step"]): { value: Decimal; cost: Decimal } {
  const received = totalOf([value.product, value.services, value.personnel, value.image]);
  const given = totalOf([cost.monetary, cost.time, cost.energy, cost.psychic]);
  return {
    value: step("total-customer-value", "product + services + personnel + image", received),
    cost: step("total-customer-cost", "money + time + energy + psychic cost", given),
  };
}

function totalOf(parts: readonly string[]): Decimal {
  return parts.reduce((sum, part) => sum.plus(part), new Decimal(0));
}
