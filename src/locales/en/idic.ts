import type { DealerObjective, Pillar } from "../../idic/pillars";
import type { Catalogue } from "../../rule/catalogue";
import { idic, nextActions } from "./idic/idic";
import { customerConsents, customerEventTypes, customerStates, idicState, stateConditions, stateGapCodes } from "./idic/idic-state";
import { learning, learningCauses, outcomeConsents, outcomeResponses, outcomesOf } from "./idic/learning";
import { labels } from "./labels";

const pillars = {
  identify: "identify",
  differentiate: "differentiate",
  interact: "interact",
  customize: "customize",
} as const satisfies Record<Pillar, string>;

const dealerObjectives = {
  "keep-customers": "keep the customers there are",
  "win-customers": "win new ones",
} as const satisfies Record<DealerObjective, string>;

/** English words for the idic module. */
export const en = {
  locale: "en",
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
