import type { LoyaltyTypePolicyInput } from "./loyalty-type-types";

/**
 * High attitude: better than the best alternative, however little. High behaviour: at least half of what he buys.
 * The matrix is published; the two bounds are ours, because no source gives any.
 */
export const relativeLoyalty = {
  schemaVersion: 1,
  id: "relative-loyalty",
  edition: "1",
  from: "2000-01-01",
  sources: [
    { title: "实现客户眼中的价值", standing: "primary", clause: "客户忠诚是什么" },
    { title: "Dick and Basu, Customer Loyalty: Toward an Integrated Conceptual Framework (1994)", standing: "secondary" },
  ],
  highAttitude: "0.01",
  highBehaviour: "0.5",
} as const satisfies LoyaltyTypePolicyInput;
