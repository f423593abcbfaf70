import type { HandoverBriefingPolicyInput } from "./handover-briefing-types";

/**
 * What a service adviser reads before he meets a customer he takes over. The source names the three groups; the facts in
 * them and the three years are ours.
 */
export const dealerHandover = {
  schemaVersion: 1,
  id: "dealer-handover",
  edition: "1",
  from: "2000-01-01",
  sources: [
    { title: "实现客户眼中的价值", standing: "primary", clause: "甜点: the three groups" },
    { title: "idic: facts and years of our own", standing: "draft" },
  ],
  facts: {
    basic: ["name", "phone", "address", "preferred-channel", "preferred-time"],
    attribute: ["model", "plate", "purchase-date", "mileage", "occupation", "household"],
    behaviour: ["last-visit", "visits-per-year", "spent-so-far", "needs", "complaints"],
  },
  loyalAfterYears: 3,
} as const satisfies HandoverBriefingPolicyInput;
