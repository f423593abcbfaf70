import type { Catalogue } from "../../rule/catalogue";
import { labels } from "./labels";
import { policyChanges, reconcileCodes, tierMoveDirections } from "./loyalty/policy-changes";
import {
  defectSeverities,
  favouredParties,
  programmeAudit,
  programmeDefects,
  programmeMeasures,
  raisedBy,
  rewardKinds,
} from "./loyalty/programme-audit";
import {
  breakage,
  breakEvenLift,
  launchEstimate,
  pointsAllocation,
  pointsLiability,
  programmeRoi,
  rewardBands,
  rewardCostRate,
  rewardedSales,
  rewardRate,
  rewardRateBand,
  tierDistribution,
  vintageBreakage,
} from "./loyalty/programme-economics";
import { tiers } from "./loyalty/tiers";

/** English words for the loyalty module. */
export const en = {
  locale: "en",
  labels,
  rules: {
    tiers,
    breakage,
    "break-even-lift": breakEvenLift,
    "launch-estimate": launchEstimate,
    "points-allocation": pointsAllocation,
    "points-liability": pointsLiability,
    "programme-audit": programmeAudit,
    "programme-roi": programmeRoi,
    "reward-cost-rate": rewardCostRate,
    "reward-rate": rewardRate,
    "reward-rate-band": rewardRateBand,
    "tier-distribution": tierDistribution,
    "vintage-breakage": vintageBreakage,
  },
  lists: {
    defectSeverities,
    favouredParties,
    policyChanges,
    reconcileCodes,
    tierMoveDirections,
    programmeDefects,
    programmeMeasures,
    raisedBy,
    rewardBands,
    rewardedSales,
    rewardKinds,
  },
} as const satisfies Catalogue;
