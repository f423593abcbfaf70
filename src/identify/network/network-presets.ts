import type { NetworkPolicyInput } from "./network-policy-types";

/** How a dealer's customers, cars and households hang together. */
export const dealerNetwork = {
  schemaVersion: 1,
  id: "dealer-network",
  edition: "1",
  from: "2000-01-01",
  sources: [
    { title: "一汽大众公司顾客关系管理策略", standing: "primary", clause: "the network of customers is kept up to date" },
    { title: "idic: relations and bonds of our own", standing: "draft" },
  ],
  severalCarsFrom: 2,
  householdMembers: 10,
} as const satisfies NetworkPolicyInput;
