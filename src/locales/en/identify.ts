import type { Catalogue } from "../../rule/catalogue";
import { decisionStandings, identityDecisions, identityDecisionTypes } from "./identify/decisions";
import { handoverBriefing, meetAs, openIssues } from "./identify/handover-briefing";
import {
  comparisonLevels,
  identifierClasses,
  identifierScopes,
  identifierStrengths,
  identifierTypes,
  identityFlags,
  linkRules,
  linkTiers,
  matchBands,
  matchContact,
  matchKeyCodes,
  matchKeys,
  recordKinds,
  resolveRecords,
  reviewReasons,
} from "./identify/match";
import { parseIssues, personNameKinds, phoneKinds, plateKinds } from "./identify/parse";
import { departments, fileFields, profileCompleteness } from "./identify/profile-completeness";
import { labels } from "./labels";

/** English words for the identify module. */
export const en = {
  locale: "en",
  labels,
  rules: {
    "handover-briefing": handoverBriefing,
    "profile-completeness": profileCompleteness,
    "identity-decisions": identityDecisions,
    "match-contact": matchContact,
    "match-keys": matchKeys,
    "resolve-records": resolveRecords,
  },
  lists: {
    departments,
    meetAs,
    openIssues,
    fileFields,
    parseIssues,
    personNameKinds,
    phoneKinds,
    plateKinds,
    decisionStandings,
    identityDecisionTypes,
    identifierTypes,
    identifierClasses,
    identifierStrengths,
    identifierScopes,
    recordKinds,
    comparisonLevels,
    linkTiers,
    matchBands,
    linkRules,
    reviewReasons,
    identityFlags,
    matchKeyCodes,
  },
} as const satisfies Catalogue;
