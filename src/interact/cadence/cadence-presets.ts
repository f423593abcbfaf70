import type { CadencePolicyInput } from "./cadence-types";

/**
 * The outbound cadence of a car maker's call centre: every month in the near term, every three months within half a
 * year, every half year for the rest. The source does not say where the near term ends; three months is our choice (O1).
 *
 * @see IN-01, IN-02, IN-03 under Sources.
 */
export const fawVwCadence = {
  schemaVersion: 1,
  id: "faw-vw-cadence",
  edition: "1",
  from: "2000-01-01",
  sources: [{ title: "一汽大众公司顾客关系管理策略", standing: "primary" }],
  classes: [
    { code: "near", within: { months: 3 }, every: { months: 1 }, cites: ["IN-01", "O1"] },
    { code: "within-half-year", within: { months: 6 }, every: { months: 3 }, cites: ["IN-02", "O2"] },
    { code: "long-term", within: null, every: { months: 6 }, cites: ["IN-03", "O3"] },
  ],
} as const satisfies CadencePolicyInput;

/**
 * A showroom's grades at a Beijing Hyundai dealer: O after a deposit, then H, A, B and C by the time until the purchase.
 * Showrooms call far more often than the call centre of a maker.
 */
export const beijingHyundaiCadence = {
  schemaVersion: 1,
  id: "beijing-hyundai-cadence",
  edition: "1",
  from: "2000-01-01",
  sources: [{ title: "Beijing Hyundai dealer rule on prospect grades (public page)", standing: "secondary" }],
  classes: [
    { code: "h", within: { days: 7 }, every: { days: 2 }, cites: ["web:beijing-hyundai-grades"] },
    { code: "a", within: { months: 1 }, every: { days: 7 }, cites: ["web:beijing-hyundai-grades"] },
    { code: "b", within: { months: 3 }, every: { weeks: 2 }, cites: ["web:beijing-hyundai-grades"] },
    { code: "c", within: null, every: { months: 1 }, cites: ["web:beijing-hyundai-grades"] },
  ],
  grades: [{ code: "o", every: { days: 7 }, cites: ["web:beijing-hyundai-grades"] }],
} as const satisfies CadencePolicyInput;

/**
 * A showroom's rhythm as a Honda store describes it: weekly, every 15 days, monthly, every three months.
 * The store names no limits; those of the Beijing Hyundai dealer are borrowed, so this preset is a draft.
 */
export const hondaCadence = {
  schemaVersion: 1,
  id: "honda-cadence",
  edition: "1",
  from: "2000-01-01",
  sources: [
    { title: "Honda Accord store answer on prospect grades (public page)", standing: "secondary", clause: "intervals" },
    { title: "Beijing Hyundai dealer rule on prospect grades (public page)", standing: "draft", clause: "limits, borrowed" },
  ],
  classes: [
    { code: "h", within: { days: 7 }, every: { days: 7 }, cites: ["web:honda-store-grades"] },
    { code: "a", within: { months: 1 }, every: { days: 15 }, cites: ["web:honda-store-grades"] },
    { code: "b", within: { months: 3 }, every: { months: 1 }, cites: ["web:honda-store-grades"] },
    { code: "c", within: null, every: { months: 3 }, cites: ["web:honda-store-grades"] },
  ],
} as const satisfies CadencePolicyInput;
