import type { FieldUsePolicyInput } from "./field-use-types";

/** What a dealer keeps each field for, and what each role sees. Purposes, days and roles are ours. */
export const dealerFieldUse = {
  schemaVersion: 1,
  id: "dealer-field-use",
  edition: "1",
  from: "2021-11-01",
  sources: [
    { title: "中华人民共和国个人信息保护法", standing: "secondary", clause: "articles 6 and 19: no more and no longer than needed" },
    { title: "idic: purposes, days and roles of our own", standing: "draft" },
  ],
  fields: {
    name: { purposes: ["contract", "safety", "marketing"] },
    phone: { purposes: ["contract", "safety", "marketing"] },
    address: { purposes: ["contract", "safety"] },
    email: { purposes: ["contract", "marketing"] },
    wechat: { purposes: ["contract", "marketing"] },
    "birth-date": { purposes: ["marketing"], retentionDays: 1095 },
    occupation: { purposes: ["marketing", "profiling"], retentionDays: 1095 },
    household: { purposes: ["profiling"], retentionDays: 1095 },
    vin: { purposes: ["contract", "safety"], sensitivity: "ordinary" },
    plate: { purposes: ["contract", "safety"] },
    model: { purposes: ["contract", "safety", "marketing"], sensitivity: "ordinary" },
    mileage: { purposes: ["contract", "safety"], sensitivity: "ordinary" },
    "purchase-date": { purposes: ["contract", "marketing"], sensitivity: "ordinary" },
    "payment-method": { purposes: ["contract"], sensitivity: "sensitive", retentionDays: 1095 },
    "last-visit": { purposes: ["contract", "marketing"], sensitivity: "ordinary" },
    "insurance-end": { purposes: ["contract", "marketing"], sensitivity: "ordinary", retentionDays: 730 },
    "preferred-channel": { purposes: ["contract", "marketing"], sensitivity: "ordinary" },
    "preferred-time": { purposes: ["contract", "marketing"], sensitivity: "ordinary" },
    track: { purposes: ["safety"], sensitivity: "sensitive", retentionDays: 30 },
  },
  roles: { adviser: "personal", marketer: "personal", analyst: "ordinary", "data-protection": "sensitive" },
} as const satisfies FieldUsePolicyInput;
