import type { TierPolicyInput } from "./tier-policy-types";

/**
 * The member levels of JD.com by growth value, from October 2013: silver, gold and diamond hold for a year, then 1,000,
 * 4,000 or 10,000 are deducted and the level is worked out from what is left. The level below bronze is not decided by
 * growth value and is left out.
 *
 * @see LO-11, R14 under Sources.
 */
export const jd2013 = {
  schemaVersion: 1,
  id: "jd-2013",
  edition: "2013-10-15",
  from: "2013-10-15",
  sources: [{ title: "JD.com member level rules of 15 October 2013, through public copies", standing: "secondary" }],
  tiers: [
    { code: "bronze", atLeast: { growth: "0" }, cites: ["LO-11", "web:jd-2013"] },
    { code: "silver", atLeast: { growth: "2000" }, validity: { years: 1 }, decay: { growth: "1000" }, cites: ["LO-11", "web:jd-2013"] },
    { code: "gold", atLeast: { growth: "10000" }, validity: { years: 1 }, decay: { growth: "4000" }, cites: ["LO-11", "web:jd-2013"] },
    { code: "diamond", atLeast: { growth: "30000" }, validity: { years: 1 }, decay: { growth: "10000" }, cites: ["LO-11", "web:jd-2013"] },
  ],
} as const satisfies TierPolicyInput;

/**
 * American Airlines AAdvantage status by Loyalty Points, from March 2022: points of a year from 1 March count, a status that is
 * reached holds for the rest of that year and through 31 March of the calendar year after the one in which it ends. Gold rose
 * from 30,000 to 40,000 points with the year that began in March 2023.
 *
 * @see R6, R8, R12 under Sources.
 */
export const aadvantage = {
  schemaVersion: 1,
  id: "aadvantage",
  edition: "2023-03-01",
  from: "2022-03-01",
  sources: [{ title: "American Airlines AAdvantage, Loyalty Points status of 2022 and 2023, through public pages", standing: "secondary" }],
  window: { kind: "fixed-year", start: "03-01" },
  validity: { kind: "fixed-day", day: "03-31", years: 1 },
  tiers: [
    { code: "member", cites: ["web:aadvantage-2022"] },
    { code: "gold", atLeast: { loyaltyPoints: "30000" }, cites: ["web:aadvantage-2022"] },
    { code: "platinum", atLeast: { loyaltyPoints: "75000" }, cites: ["web:aadvantage-2022"] },
    { code: "platinum-pro", atLeast: { loyaltyPoints: "125000" }, cites: ["web:aadvantage-2022"] },
    { code: "executive-platinum", atLeast: { loyaltyPoints: "200000" }, cites: ["web:aadvantage-2022"] },
  ],
  versions: [
    {
      from: "2023-03-01",
      tiers: [
        { code: "member", cites: ["web:aadvantage-2022"] },
        { code: "gold", atLeast: { loyaltyPoints: "40000" }, cites: ["web:aadvantage-2023"] },
        { code: "platinum", atLeast: { loyaltyPoints: "75000" }, cites: ["web:aadvantage-2023"] },
        { code: "platinum-pro", atLeast: { loyaltyPoints: "125000" }, cites: ["web:aadvantage-2023"] },
        { code: "executive-platinum", atLeast: { loyaltyPoints: "200000" }, cites: ["web:aadvantage-2023"] },
      ],
    },
  ],
} as const satisfies TierPolicyInput;

/**
 * Marriott Bonvoy elite status of 2025 and 2026 by qualifying nights of a calendar year, valid to the end of February fourteen
 * months after that year; the highest tier also asks for 23,000 US dollars of qualifying spend.
 *
 * @see R6, R12, R19 under Sources.
 */
export const bonvoy2025 = {
  schemaVersion: 1,
  id: "bonvoy-2025",
  edition: "2025",
  from: "2025-01-01",
  sources: [{ title: "Marriott Bonvoy elite status of 2025 and 2026, through public pages", standing: "secondary" }],
  metrics: { spendUsd: { money: { currency: "USD", amounts: "major" } } },
  window: { kind: "calendar-year" },
  validity: { kind: "fixed-day", day: "02-29", years: 2 },
  tiers: [
    { code: "member", cites: ["web:bonvoy-2025"] },
    { code: "silver", atLeast: { nights: "10" }, cites: ["web:bonvoy-2025"] },
    { code: "gold", atLeast: { nights: "25" }, cites: ["web:bonvoy-2025"] },
    { code: "platinum", atLeast: { nights: "50" }, cites: ["web:bonvoy-2025"] },
    { code: "titanium", atLeast: { nights: "75" }, cites: ["web:bonvoy-2025"] },
    { code: "ambassador", atLeast: { nights: "100", spendUsd: "23000" }, cites: ["web:bonvoy-2025"] },
  ],
} as const satisfies TierPolicyInput;

/**
 * Hilton Honors with the thresholds of 2016 to 2025: nights, stays or base points of a calendar year, any of which is enough.
 * A status holds fifteen months beyond the end of that year. The longer validities of 2020 and 2021 are not part of it.
 *
 * @see R6, R12, R19 under Sources.
 */
export const hilton2016 = {
  schemaVersion: 1,
  id: "hilton-2016",
  edition: "2016",
  from: "2016-01-01",
  sources: [{ title: "Hilton Honors elite status, thresholds of 2016 to 2025, through public pages", standing: "secondary" }],
  window: { kind: "calendar-year" },
  validity: { kind: "fixed-day", day: "03-31", years: 2 },
  tiers: [
    { code: "member", cites: ["web:hilton-2016"] },
    {
      code: "silver",
      any: [{ atLeast: { nights: "10" } }, { atLeast: { stays: "4" } }, { atLeast: { basePoints: "25000" } }],
      cites: ["web:hilton-2016"],
    },
    {
      code: "gold",
      any: [{ atLeast: { nights: "40" } }, { atLeast: { stays: "20" } }, { atLeast: { basePoints: "75000" } }],
      cites: ["web:hilton-2016"],
    },
    {
      code: "diamond",
      any: [{ atLeast: { nights: "60" } }, { atLeast: { stays: "30" } }, { atLeast: { basePoints: "120000" } }],
      cites: ["web:hilton-2016"],
    },
  ],
} as const satisfies TierPolicyInput;

/**
 * World of Hyatt with the thresholds of 2024: nights, base points or meetings of a calendar year, valid for the rest of it and
 * fourteen months; a million base points over the whole membership give the highest tier for life.
 *
 * @see R6, R12, R16 under Sources.
 */
export const hyatt2024 = {
  schemaVersion: 1,
  id: "hyatt-2024",
  edition: "2024",
  from: "2018-01-01",
  sources: [
    { title: "World of Hyatt, overview of the programme with the thresholds of 2024", standing: "primary" },
    { title: "Validity of 2018 and lifetime status, through public pages", standing: "secondary" },
  ],
  metrics: { lifetimeBasePoints: { of: "basePoints", window: { kind: "lifetime" } } },
  window: { kind: "calendar-year" },
  validity: { kind: "fixed-day", day: "02-29", years: 2 },
  tiers: [
    { code: "member", cites: ["web:hyatt-2024"] },
    {
      code: "discoverist",
      any: [{ atLeast: { nights: "10" } }, { atLeast: { basePoints: "25000" } }, { atLeast: { meetings: "3" } }],
      cites: ["web:hyatt-2024"],
    },
    {
      code: "explorist",
      any: [{ atLeast: { nights: "30" } }, { atLeast: { basePoints: "50000" } }, { atLeast: { meetings: "10" } }],
      cites: ["web:hyatt-2024"],
    },
    {
      code: "globalist",
      any: [{ atLeast: { nights: "60" } }, { atLeast: { basePoints: "100000" } }, { atLeast: { meetings: "20" } }],
      lifetime: { atLeast: { lifetimeBasePoints: "1000000" } },
      cites: ["web:hyatt-2024"],
    },
  ],
} as const satisfies TierPolicyInput;

/**
 * Sephora Beauty Insider in the United States, rules of 2017 to 2022: spend of a calendar year; a status is good for the rest of
 * that year and the whole of the next.
 *
 * @see R6, R12 under Sources.
 */
export const sephora2017 = {
  schemaVersion: 1,
  id: "sephora-2017",
  edition: "2017",
  from: "2017-01-01",
  sources: [{ title: "Sephora Beauty Insider, United States, rules of 2017 to 2022, through public pages", standing: "secondary" }],
  metrics: { spendUsd: { money: { currency: "USD", amounts: "major" } } },
  window: { kind: "calendar-year" },
  validity: { kind: "later-window", windows: 1 },
  tiers: [
    { code: "insider", cites: ["web:sephora-2017"] },
    { code: "vib", atLeast: { spendUsd: "350" }, cites: ["web:sephora-2017"] },
    { code: "rouge", atLeast: { spendUsd: "1000" }, cites: ["web:sephora-2017"] },
  ],
} as const satisfies TierPolicyInput;

/**
 * British Airways Executive Club as described in January 2019: tier points of the member's own year, held for the rest of it and
 * all of the next, then one level down for each year. That the flights with the airline itself are enough is taken for granted,
 * and the weeks for which a card stays valid, on which the sources differ, are left out.
 *
 * @see R6, R15 under Sources.
 */
export const baec2019 = {
  schemaVersion: 1,
  id: "baec-2019",
  edition: "2019-01-02",
  from: "2019-01-02",
  sources: [{ title: "British Airways Executive Club as described on 2 January 2019, through public pages", standing: "secondary" }],
  window: { kind: "membership-year" },
  validity: { kind: "later-window", windows: 1 },
  downgrade: { kind: "one-level" },
  tiers: [
    { code: "blue", cites: ["web:baec-2019"] },
    { code: "bronze", atLeast: { tierPoints: "300" }, cites: ["web:baec-2019"] },
    { code: "silver", atLeast: { tierPoints: "600" }, cites: ["web:baec-2019"] },
    { code: "gold", atLeast: { tierPoints: "1500" }, cites: ["web:baec-2019"] },
  ],
} as const satisfies TierPolicyInput;
