import type { PurchaseHabitPolicyInput } from "./purchase-habit-types";

/** When purchases are a habit. The source asks for product, time and payment of each; from how many on is ours. */
export const threePurchases = {
  schemaVersion: 1,
  id: "three-purchases",
  edition: "1",
  from: "2000-01-01",
  sources: [
    {
      title: "客户资产 (Kotler group, 2008)",
      standing: "primary",
      clause: "product, time and payment; the right product at the right time",
    },
    { title: "idic: three purchases of our own", standing: "draft" },
  ],
  least: 3,
} as const satisfies PurchaseHabitPolicyInput;
