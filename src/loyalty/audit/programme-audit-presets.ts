import { rewardRateBands } from "../economics/reward-rate-bands";
import type { ProgrammeAuditPolicyInput } from "./programme-audit-types";
import type { ProgrammeInput } from "./programme-design-types";

/**
 * The audit of the source, with limits to start from. The first eight defects are those it finds with two shops: four kinds of
 * benefit are few to it, three new benefits over three steps little, three tiers too few. It gives no other numbers; the fifth at the
 * top, after the top fifth of customers, the reach of the next tier, the year in which interest wears off and the severities are ours.
 *
 * @see LO-12 to LO-18, LO-21, LO-31, LO-33, LO-37 under Sources.
 */
export const programmeAuditDefaults = {
  schemaVersion: 1,
  id: "programme-audit-defaults",
  edition: "1",
  from: "2000-01-01",
  sources: [
    { title: "培养客户的忠诚", standing: "primary" },
    { title: "idic: limits and severities of our own", standing: "draft" },
  ],
  checks: {
    "few-benefits": { kindsAtMost: 4, severity: "major", cites: ["LO-11", "LO-12"] },
    "flat-benefits": { newAtMost: 1, severity: "major", cites: ["LO-12"] },
    "opaque-metric": { severity: "major", cites: ["LO-12", "LO-13"] },
    "seller-favouring-rule": { fewerOf: ["returns", "refusals"], severity: "major", cites: ["LO-12", "LO-14"] },
    "too-few-tiers": { tiersAtMost: 3, severity: "minor", cites: ["LO-15"] },
    "top-heavy": { shareAbove: "0.2", severity: "minor", cites: ["LO-15", "LO-21"] },
    "unpublished-benefits": { severity: "major", cites: ["LO-16"] },
    "no-sub-clubs": { severity: "minor", cites: ["LO-16"] },
    "reward-rate-below-band": { bands: rewardRateBands, severity: "minor", cites: ["LO-17"] },
    "gap-out-of-reach": { terms: 1, severity: "minor", cites: ["LO-15"] },
    "material-rewards-only": { severity: "minor", cites: ["LO-18", "LO-31", "LO-37"] },
    "interest-not-renewed": { renewWithin: { years: 1 }, severity: "minor", cites: ["LO-33"] },
  },
} as const satisfies ProgrammeAuditPolicyInput;

/**
 * The programme of JD.com as the source describes it. Gold and registered members are told apart by assembly and two lotteries; the
 * rest of their benefits, which is the same, is entered as the two kinds the source names first. What it does not say is left out.
 *
 * @see LO-11 to LO-14 under Sources.
 */
export const jdProgramme = {
  industry: "e-commerce",
  tiers: [
    { code: "registered", benefits: ["freight", "after-sales"] },
    { code: "bronze" },
    { code: "silver" },
    { code: "gold", benefits: ["freight", "after-sales", "assembly", "first-lottery", "second-lottery"] },
    { code: "diamond" },
  ],
  benefitKinds: ["freight", "after-sales", "assembly", "vip-line"],
  metrics: [{ name: "shopping-behaviour rating", computation: "a coefficient the system works out", knowable: false }],
  rules: [
    { name: "unfounded refusals of a delivery", measure: "refusals", raisedBy: "fewer" },
    { name: "unfounded returns", measure: "returns", raisedBy: "fewer" },
  ],
} as const satisfies ProgrammeInput;

/**
 * The programme of Tmall as the source describes it: three tiers, benefits that customers do not know, no clubs by habit. What it
 * does not say is left out.
 *
 * @see LO-15, LO-16, IN-44 under Sources.
 */
export const tmallProgramme = {
  industry: "e-commerce",
  tiers: [{ code: "t1" }, { code: "t2" }, { code: "t3" }],
  benefitsPublished: false,
  subClubs: [],
} as const satisfies ProgrammeInput;
