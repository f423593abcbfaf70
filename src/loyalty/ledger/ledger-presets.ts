import type { LedgerPolicyInput } from "./ledger-policy-types";

/**
 * The reward stars of Starbucks China as of 2021: a star for every 50 yuan, fractions kept and shown rounded down, valid to the
 * last day of the same month of the next year. The source says nothing of returns or of shortage: those two are ours.
 *
 * @see R22, R31 under Sources.
 */
export const starbucksCn2021 = {
  schemaVersion: 1,
  id: "starbucks-cn-2021",
  edition: "2021",
  from: "2021-01-01",
  sources: [
    { title: "Terms of the Starbucks China club as quoted in a public answer of 15 December 2021", standing: "secondary" },
    { title: "idic: returns and shortage of our own", standing: "draft" },
  ],
  timeZone: "Asia/Shanghai",
  currency: "CNY",
  amounts: "major",
  decimals: 4,
  earn: {
    rules: [{ code: "star-for-50-yuan", basis: "amount", every: "50", points: "1", cites: ["R22", "web:starbucks-cn-2021"] }],
    stacking: "largest-only",
    rounding: { place: "never" },
  },
  expiry: { kind: "end-of-same-month-next-year" },
  shortage: "refuse",
  returns: "within-balance",
} as const satisfies LedgerPolicyInput;

/**
 * A retail programme with the calendar of Tmall: the 11th of each month is the day of privileges, and there are days of double
 * points. That there are such days comes from the source; what they are worth, and every other number, is ours.
 *
 * @see IN-44, R22 under Sources.
 */
export const memberDayPoints = {
  schemaVersion: 1,
  id: "member-day-points",
  edition: "1",
  from: "2000-01-01",
  sources: [
    { title: "培养客户的忠诚", standing: "primary", clause: "the day of privileges on the 11th, days of double points" },
    { title: "idic: numbers of our own", standing: "draft" },
  ],
  timeZone: "Asia/Shanghai",
  currency: "CNY",
  amounts: "major",
  earn: {
    netOf: ["rewards", "delivery"],
    rules: [{ code: "point-for-a-yuan", basis: "amount", points: "1", cites: ["R22"] }],
    multipliers: [
      { code: "member-day", factor: "2", when: { daysOfMonth: [11] }, cites: ["IN-44"] },
      { code: "double-points-day", factor: "2", when: { days: ["2026-06-18", "2026-12-12"] }, cites: ["IN-44"] },
    ],
    stacking: "largest-only",
    rounding: { place: "per-order", mode: "floor" },
  },
  pending: { kind: "days", days: 7 },
  expiry: { kind: "after-earning", period: { months: 12 }, roundTo: "year" },
  shortage: "refuse",
  returns: "unlimited",
} as const satisfies LedgerPolicyInput;

/**
 * A plain retail programme: a point for every whole yuan of an order, valid for twelve months and to the end of that month. All
 * numbers are ours: replace them by yours.
 *
 * @see R22, R31 under Sources.
 */
export const retailPoints = {
  schemaVersion: 1,
  id: "retail-points",
  edition: "1",
  from: "2000-01-01",
  sources: [{ title: "idic: numbers of our own", standing: "draft" }],
  timeZone: "Asia/Shanghai",
  currency: "CNY",
  amounts: "major",
  earn: {
    netOf: ["rewards", "delivery"],
    rules: [{ code: "point-for-a-yuan", basis: "amount", points: "1", cites: ["R22"] }],
    stacking: "largest-only",
    rounding: { place: "per-order", mode: "floor" },
  },
  expiry: { kind: "after-earning", period: { months: 12 }, roundTo: "month" },
  shortage: "refuse",
  returns: "unlimited",
} as const satisfies LedgerPolicyInput;

/**
 * Service points of a dealer: a point for every ten yuan of work and parts net of tax, more for a booking made online, one and
 * a half times for gold owners; held back until the repair is handed over and paid; lost after two years without a visit. All
 * numbers are ours: replace them by those of your brand.
 *
 * @see LO-18, R22, R31 under Sources.
 */
export const dealerServicePoints = {
  schemaVersion: 1,
  id: "dealer-service-points",
  edition: "1",
  from: "2000-01-01",
  sources: [
    { title: "培养客户的忠诚", standing: "primary", clause: "three kinds of reward" },
    { title: "idic: numbers of our own", standing: "draft" },
  ],
  timeZone: "Asia/Shanghai",
  currency: "CNY",
  amounts: "major",
  earn: {
    netOf: ["tax", "rewards"],
    rules: [
      {
        code: "point-for-ten-yuan",
        basis: "amount",
        every: "10",
        points: "1",
        except: { categories: ["insurance"] },
        cites: ["LO-18", "R22"],
      },
      { code: "booked-online", basis: "action", action: "booked-online", points: "20", cites: ["LO-18"] },
    ],
    multipliers: [{ code: "gold-owner", factor: "1.5", when: { tiers: ["gold"] }, cites: ["LO-18"] }],
    stacking: "largest-only",
    rounding: { place: "per-order", mode: "floor" },
  },
  pending: { kind: "until-confirmed" },
  expiry: { kind: "inactivity", months: 24 },
  activities: ["purchase", "action"],
  shortage: "carry-debt",
  returns: "unlimited",
} as const satisfies LedgerPolicyInput;
