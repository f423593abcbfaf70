import type { CheckoutCode, CheckoutPreview, OrderMeasure } from "../../../loyalty/checkout/checkout-types";
import type { Words } from "../../../rule/catalogue";
import { ledgerWarnings } from "./ledger";
import { gapOf } from "./tiers";

export const orderMeasures = {
  amount: "the money that earns points",
  points: "the points",
  order: "the order as one",
  unit: "the units",
} as const satisfies Record<OrderMeasure, string>;

export const checkout = {
  title: "Points and tier at checkout",
  say: ({ points, tierAfter, nextAfter }) =>
    `This order earns ${points} points. With it your tier is ${tierAfter}.${nextAfter === null ? "" : gapOf(nextAfter)}`,
  because: {
    "lifts-tier": "The order lifts you to a higher tier.",
    "narrows-gap": "The order brings the next tier nearer.",
    "leaves-tier": "The order changes nothing about your tier.",
  },
  warnings: ledgerWarnings,
} as const satisfies Words<CheckoutPreview, CheckoutCode>;
