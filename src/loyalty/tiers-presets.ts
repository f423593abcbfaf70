import type { TierPolicyInput } from "./tiers-types";

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
