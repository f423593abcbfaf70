import type { IdicCode, IdicWalk } from "../../idic/idic-types";
import type { DealerObjective } from "../../idic/pillars";
import type { Catalogue, Words } from "../../rule/catalogue";
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
import { pillars } from "./idic/pillars";
import { expectedRecordCompleteness, metricStandings, stepMetricNames, stepMetrics } from "./idic/step-metrics";
import { labels } from "./labels";

const idic = {
  title: "The four steps",
  say: ({ interact }) => {
    const contact = interact.ownerCare?.contacts.find(({ call }) => call === "now");
    return contact === undefined
      ? "The customer is known, told apart, spoken to and served."
      : "Something has to be done for this customer now.";
  },
  because: {
    "service-first": "Something is open between him and us: it is settled before anything is offered.",
    "contact-due": "The day of a contact has come.",
    "in-touch": "Nothing is open and no contact is due.",
  },
} as const satisfies Words<IdicWalk, IdicCode>;

const dealerObjectives = {
  "keep-customers": "keep the customers there are",
  "win-customers": "win new ones",
} as const satisfies Record<DealerObjective, string>;

/** English words for the idic module. */
export const en = {
  locale: "en",
  labels,
  rules: { idic, assessment, "step-metrics": stepMetrics, "expected-record-completeness": expectedRecordCompleteness },
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
  },
} as const satisfies Catalogue;
