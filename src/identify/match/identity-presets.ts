import type { IdentityPolicyInput } from "./identity-policy-types";

/** How a dealer's records become persons. Strengths, scopes and limits are ours. */
export const dealerIdentity = {
  schemaVersion: 1,
  id: "dealer-identity",
  edition: "1",
  from: "2000-01-01",
  sources: [
    { title: "实现客户眼中的价值", standing: "primary", clause: "识别客户: recognise everybody at every contact" },
    { title: "idic: strengths, limits and windows of our own", standing: "draft" },
  ],
  identifiers: {
    "resident-id-hash": { strength: "immutable", scope: "person", priority: 1, people: 1, perPerson: 1 },
    account: { strength: "strong", scope: "person", priority: 2, people: 1, perPerson: 5 },
    "customer-number": { strength: "strong", scope: "person", priority: 3, people: 1, perPerson: 5 },
    mobile: { strength: "strong", scope: "person", priority: 4, people: 3, perPerson: 5, withinMonths: 24 },
    email: { strength: "strong", scope: "person", priority: 5, people: 3, perPerson: 5, withinMonths: 24 },
    vin: { strength: "strong", scope: "vehicle", priority: 6 },
    plate: { strength: "weak", scope: "vehicle", priority: 7 },
    "shared-phone": { strength: "shared", scope: "household", people: 3 },
    "company-id": { strength: "strong", scope: "organisation", people: 1 },
  },
  birthDate: "tier",
  reassignedAfterMonths: 12,
  recordsPerValue: 200,
  market: "CN",
} as const satisfies IdentityPolicyInput;
