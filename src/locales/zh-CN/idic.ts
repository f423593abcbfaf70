import type { Catalogue } from "../../rule/catalogue";
import {
  assessment,
  evidenceStandings,
  identifyTasks,
  overallKinds,
  perceptionCodes,
  questionStandings,
  readinessQuestions,
  respondentGroups,
  stepActivities,
  stepStandings,
} from "./idic/assessment";
import { idic, nextActions } from "./idic/idic";
import { customerConsents, customerEventTypes, customerStates, idicState, stateConditions, stateGapCodes } from "./idic/idic-state";
import { learning, learningCauses, outcomeConsents, outcomeResponses, outcomesOf } from "./idic/learning";
import { dealerObjectives, pillars } from "./idic/pillars";
import { expectedRecordCompleteness, metricStandings, stepMetricNames, stepMetrics } from "./idic/step-metrics";
import { labels } from "./labels";

/** 四个步骤的中文词句。 */
export const zhCN = {
  locale: "zh-CN",
  labels,
  rules: {
    idic,
    assessment,
    "step-metrics": stepMetrics,
    "expected-record-completeness": expectedRecordCompleteness,
    "idic-state": idicState,
    learning,
  },
  lists: {
    pillars,
    dealerObjectives,
    respondentGroups,
    overallKinds,
    stepStandings,
    evidenceStandings,
    questionStandings,
    perceptionCodes,
    stepActivities,
    identifyTasks,
    readinessQuestions,
    stepMetricNames,
    metricStandings,
    customerConsents,
    customerEventTypes,
    customerStates,
    learningCauses,
    nextActions,
    outcomeConsents,
    outcomeResponses,
    outcomesOf,
    stateConditions,
    stateGapCodes,
  },
} as const satisfies Catalogue;
