import type { Catalogue } from "../../rule/catalogue";
import { lifeStageClubs, segmentationBases, segmentedLines } from "./differentiate/closed-segments";
import { gini, giniCorrections, lorenzCurve, topShare } from "./differentiate/concentration";
import { arcElasticity, loyaltyIndex, loyaltyIndicators } from "./differentiate/loyalty-index";
import { loyaltyMoveKinds, loyaltyMoves } from "./differentiate/loyalty-moves";
import { loyaltySpillOver } from "./differentiate/loyalty-spill-over";
import { loyaltyType, loyaltyTypes } from "./differentiate/loyalty-type";
import { needKinds, needMiningAbilities, needNames, needs, needsAudiences } from "./differentiate/needs";
import { needsDiversity } from "./differentiate/needs-diversity";
import { nps, npsDifference, npsGroupCodes, npsGroups, npsInterval, npsIntervalMethods } from "./differentiate/nps";
import { ownerNeeds } from "./differentiate/owner-needs";
import { paretoClassCodes, paretoClasses, paretoCutOffs, paretoTies } from "./differentiate/pareto-classes";
import { peppersTierCodes, peppersTiers } from "./differentiate/peppers-tiers";
import { profitContributors } from "./differentiate/profit-contributors";
import { repurchaseByRating } from "./differentiate/repurchase-by-rating";
import { rfm, rfmMethods, tieRules } from "./differentiate/rfm";
import { boxMatchings, boxReadings, rfmSegment, rfmSegments } from "./differentiate/rfm-segment";
import { satisfactionLoyalty, satisfactionStages } from "./differentiate/satisfaction-loyalty";
import { satisfactionType, satisfactionTypes } from "./differentiate/satisfaction-type";
import { segmentMoves } from "./differentiate/segment-moves";
import { segmentPotential } from "./differentiate/segment-potential";
import { standardCheck, standardDeviations } from "./differentiate/standard-check";
import { customerStrategies, strategyMap } from "./differentiate/strategy-map";
import { ces1, ces2, cesReports, csat } from "./differentiate/survey";
import { valueTier } from "./differentiate/value-tier";
import { vipStatus } from "./differentiate/vip-status";
import { visitSpend } from "./differentiate/visit-spend";
import { labels } from "./labels";

/** 区别对待模块的中文词句。 */
export const zhCN = {
  locale: "zh-CN",
  labels,
  rules: {
    "arc-elasticity": arcElasticity,
    "ces-1": ces1,
    "ces-2": ces2,
    csat,
    gini,
    "lorenz-curve": lorenzCurve,
    "loyalty-index": loyaltyIndex,
    "loyalty-moves": loyaltyMoves,
    "loyalty-spill-over": loyaltySpillOver,
    "loyalty-type": loyaltyType,
    needs,
    "needs-diversity": needsDiversity,
    nps,
    "nps-difference": npsDifference,
    "nps-groups": npsGroups,
    "nps-interval": npsInterval,
    "pareto-classes": paretoClasses,
    "peppers-tiers": peppersTiers,
    "profit-contributors": profitContributors,
    "repurchase-by-rating": repurchaseByRating,
    rfm,
    "rfm-segment": rfmSegment,
    "satisfaction-loyalty": satisfactionLoyalty,
    "satisfaction-type": satisfactionType,
    "segment-moves": segmentMoves,
    "segment-potential": segmentPotential,
    "standard-check": standardCheck,
    "strategy-map": strategyMap,
    "top-share": topShare,
    "value-tier": valueTier,
    "vip-status": vipStatus,
    "visit-spend": visitSpend,
  },
  lists: {
    boxMatchings,
    boxReadings,
    cesReports,
    customerStrategies,
    giniCorrections,
    lifeStageClubs,
    loyaltyIndicators,
    loyaltyMoveKinds,
    loyaltyTypes,
    needKinds,
    needMiningAbilities,
    needs: needNames,
    needsAudiences,
    npsGroupCodes,
    npsIntervalMethods,
    ownerNeeds,
    paretoClassCodes,
    paretoCutOffs,
    paretoTies,
    peppersTierCodes,
    rfmMethods,
    rfmSegments,
    satisfactionStages,
    satisfactionTypes,
    segmentationBases,
    segmentedLines,
    standardDeviations,
    tieRules,
  },
} as const satisfies Catalogue;
