import type { HorizonPolicyInput } from "./horizon-types";

/**
 * The three classes of a car maker's call centre: near, within half a year, and the rest. The source does not say where
 * the near term ends; three months is our choice (O1).
 *
 * @see IN-01, IN-02, IN-03 under Sources.
 */
export const fawVwHorizon = {
  schemaVersion: 1,
  id: "faw-vw-horizon",
  edition: "1",
  from: "2000-01-01",
  sources: [{ title: "一汽大众公司顾客关系管理策略", standing: "primary" }],
  classes: [
    { code: "near", within: { months: 3 }, cites: ["IN-01", "O1"] },
    { code: "within-half-year", within: { months: 6 }, cites: ["IN-02", "O2"] },
    { code: "long-term", within: null, cites: ["IN-03", "O3"] },
  ],
} as const satisfies HorizonPolicyInput;

/**
 * Five grades in use among dealers: a deal within a month, three months, half a year; D later; E is dead, which no date
 * says but the dealer's own record. The scheme names limits and no rhythm, so it classifies and does not plan.
 */
export const genericDealerGrades = {
  schemaVersion: 1,
  id: "generic-dealer-grades",
  edition: "1",
  from: "2000-01-01",
  sources: [{ title: "Five grades of prospects at car dealers (public pages)", standing: "secondary" }],
  classes: [
    { code: "a", within: { months: 1 }, cites: ["web:generic-dealer-grades"] },
    { code: "b", within: { months: 3 }, cites: ["web:generic-dealer-grades"] },
    { code: "c", within: { months: 6 }, cites: ["web:generic-dealer-grades"] },
    { code: "d", within: null, cites: ["web:generic-dealer-grades"] },
  ],
  grades: [{ code: "e", cites: ["web:generic-dealer-grades"] }],
} as const satisfies HorizonPolicyInput;
