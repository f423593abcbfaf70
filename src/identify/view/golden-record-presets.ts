import type { GoldenRecordPolicyInput } from "./golden-record-types";

/** How a dealer's records become one view. The ways to choose are ours. */
export const dealerGoldenRecord = {
  schemaVersion: 1,
  id: "dealer-golden-record",
  edition: "1",
  from: "2000-01-01",
  sources: [
    { title: "一汽大众公司顾客关系管理策略", standing: "primary", clause: "one view of all records of sales, marketing and service" },
    { title: "idic: ways to choose of our own", standing: "draft" },
  ],
  fields: {
    name: { kind: "name", by: ["completeness", "source-trust", "frequency", "recency"] },
    address: { kind: "text", by: ["recency", "source-trust"] },
    phone: { kind: "phone", by: ["aggregate"] },
    email: { kind: "email", by: ["aggregate"] },
    "birth-date": { kind: "date", by: ["source-trust", "frequency", "oldest"] },
    vin: { kind: "vin", by: ["aggregate"] },
    plate: { kind: "plate", by: ["aggregate"] },
    mileage: { kind: "number", by: ["recency"] },
  },
  otherwise: ["recency", "source-trust"],
  trust: { dms: 3, app: 2, call: 1 },
} as const satisfies GoldenRecordPolicyInput;
