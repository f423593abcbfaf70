import { Decimal } from "../../foundation/decimal";
import type { Working } from "../../rule/figure";
import { sumOf } from "../sum-of";
import type { CustomerDeliveredValueParts } from "./perceived-value-types";

/** Total customer value and total customer cost, each the sum of its four parts. */
export function deliveredTotals({ value, cost }: CustomerDeliveredValueParts, step: Working["step"]): { value: Decimal; cost: Decimal } {
  const received = sumOf([value.product, value.services, value.personnel, value.image].map((part) => new Decimal(part)));
  const given = sumOf([cost.monetary, cost.time, cost.energy, cost.psychic].map((part) => new Decimal(part)));
  return {
    value: step("total-customer-value", "product + services + personnel + image", received),
    cost: step("total-customer-cost", "money + time + energy + psychic cost", given),
  };
}
