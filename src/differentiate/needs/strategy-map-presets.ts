import type { StrategyMapPolicyInput } from "./strategy-map-types";

/** The map is published; that half counts as skewed and as diverse is ours, because no source gives bounds. */
export const enterpriseOneToOne = {
  schemaVersion: 1,
  id: "enterprise-one-to-one",
  edition: "1",
  from: "2000-01-01",
  sources: [
    { title: "Peppers and Rogers, Enterprise One to One", standing: "secondary" },
    { title: "idic: bounds of our own", standing: "draft" },
  ],
  skewedFrom: "0.5",
  diverseFrom: "0.5",
} as const satisfies StrategyMapPolicyInput;
