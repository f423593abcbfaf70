import type { DefectSeverity, ProgrammeAudit, ProgrammeAuditCode, ProgrammeDefect } from "../../../loyalty/audit/programme-audit-types";
import type { FavouredParty, ProgrammeMeasure, RaisedBy } from "../../../loyalty/audit/programme-design-types";
import type { RewardKind } from "../../../loyalty/audit/reward-kinds";
import type { Words } from "../../../rule/catalogue";

export const programmeDefects = {
  "few-benefits": "few benefits",
  "flat-benefits": "little difference between tiers",
  "opaque-metric": "a metric nobody can work out",
  "seller-favouring-rule": "a rule that favours the seller",
  "too-few-tiers": "too few tiers",
  "top-heavy": "a crowded top tier",
  "unpublished-benefits": "benefits that are not made known",
  "no-sub-clubs": "no clubs by habit",
  "reward-rate-below-band": "a reward rate below what the industry gives",
  "gap-out-of-reach": "a next tier out of reach",
  "material-rewards-only": "rewards that are material and nothing else",
  "interest-not-renewed": "interest that has worn off",
} as const satisfies Record<ProgrammeDefect, string>;

export const defectSeverities = { major: "major", minor: "minor" } as const satisfies Record<DefectSeverity, string>;

export const programmeMeasures = {
  purchases: "purchases",
  visits: "visits",
  reviews: "reviews",
  returns: "returns",
  refusals: "refused deliveries",
  complaints: "complaints",
  claims: "claims",
} as const satisfies Record<ProgrammeMeasure, string>;

export const raisedBy = { more: "more of it raises", fewer: "less of it raises" } as const satisfies Record<RaisedBy, string>;

export const favouredParties = { member: "the member", seller: "the seller", neither: "neither" } as const satisfies Record<
  FavouredParty,
  string
>;

export const rewardKinds = {
  material: "material rewards, mostly points",
  "free-services": "services for nothing",
  "respect-and-privilege": "respect and privilege",
} as const satisfies Record<RewardKind, string>;

export const programmeAudit = {
  title: "Audit of a loyalty programme",
  say: ({ findings, unknown }) => {
    const defects = findings.map(({ code, severity }) => `${programmeDefects[code]} (${defectSeverities[severity]})`);
    const untold = unknown.length === 0 ? "" : ` Cannot be told: ${unknown.map((code) => programmeDefects[code]).join(", ")}.`;
    return `${defects.length === 0 ? "No defect was found." : `Defects: ${defects.join(", ")}.`}${untold}`;
  },
  because: {
    "defects-found": "At least one check found a defect of design.",
    "not-all-known": "Nothing was found, but not everything is known.",
    sound: "Every check is clear.",
  },
} as const satisfies Words<ProgrammeAudit, ProgrammeAuditCode>;
