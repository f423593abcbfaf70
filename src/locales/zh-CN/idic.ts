import type { DealerObjective, Pillar } from "../../idic/pillars";
import type { Catalogue } from "../../rule/catalogue";
import { idic, nextActions } from "./idic/idic";
import { customerConsents, customerEventTypes, customerStates, idicState, stateConditions, stateGapCodes } from "./idic/idic-state";
import { learning, learningCauses, outcomeConsents, outcomeResponses, outcomesOf } from "./idic/learning";
import { labels } from "./labels";

const pillars = {
  identify: "识别",
  differentiate: "区别对待",
  interact: "互动",
  customize: "定制",
} as const satisfies Record<Pillar, string>;

const dealerObjectives = {
  "keep-customers": "留住老客户",
  "win-customers": "创造新客户",
} as const satisfies Record<DealerObjective, string>;

/** 四个步骤的中文词句。 */
export const zhCN = {
  locale: "zh-CN",
  labels,
  rules: { idic, "idic-state": idicState, learning },
  lists: {
    customerConsents,
    customerEventTypes,
    customerStates,
    dealerObjectives,
    learningCauses,
    nextActions,
    outcomeConsents,
    outcomeResponses,
    outcomesOf,
    pillars,
    stateConditions,
    stateGapCodes,
  },
} as const satisfies Catalogue;
