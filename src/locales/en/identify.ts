import type { Catalogue } from "../../rule/catalogue";
import { counted } from "./counted";
import { consent, consentEventStatuses, consentPermission, consentPurposes, consentStates } from "./identify/consent";
import {
  accessDuties,
  databaseDuties,
  dataGoals,
  dataIlls,
  dataStocks,
  expectedResults,
  habitFacts,
  improvementMetrics,
  informationSpecialists,
  informationSteps,
  loopParts,
  miningUses,
  profileParts,
  purchaseFacts,
  sharingRelations,
  viewBenefits,
  viewDatabases,
  viewDefects,
} from "./identify/customer-information";
import { askReasons, customerKinds, dataQuality, nextBestField } from "./identify/data-quality";
import { decisionStandings, identityDecisions, identityDecisionTypes } from "./identify/decisions";
import { fieldKinds, fieldStandings, goldenRecord, survivorCodes, survivorships } from "./identify/golden-record";
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
import {
  customerNetwork,
  householdBonds,
  households,
  ownershipCodes,
  relationKinds,
  vehicleOwnership,
  vehicleRoles,
} from "./identify/network";
import { parseIssues, personNameKinds, phoneKinds, plateKinds } from "./identify/parse";
import { departments, fileFields, profileCompleteness } from "./identify/profile-completeness";
import { labels } from "./labels";

const meetAs = {
  "loyal-customer": "an old friend of the store",
  "known-customer": "a customer we know",
  "new-customer": "a new customer",
} as const satisfies Record<MeetAs, string>;

const departments = {
  sales: "sales",
  "after-sales": "after-sales",
  "customer-service": "customer service",
} as const satisfies Record<Department, string>;

const issues: Readonly<Record<string, string>> = {
  "uneasy-about-bill": "he is uneasy about the last bill",
  "ride-not-arranged": "nobody arranged a ride for him",
};

const facts: Readonly<Record<string, string>> = {
  name: "name",
  phone: "phone",
  address: "address",
  "birth-date": "date of birth",
  occupation: "occupation",
  household: "household",
  vin: "vehicle identification number",
  plate: "number plate",
  model: "model",
  "purchase-date": "date of purchase",
  "payment-method": "method of payment",
  mileage: "mileage",
  "last-visit": "last visit",
  "insurance-end": "end of the insurance",
  wechat: "WeChat",
  "preferred-channel": "preferred channel",
  "preferred-time": "preferred time",
  "visits-per-year": "visits a year",
  "spent-so-far": "spent so far",
  needs: "needs",
  complaints: "complaints",
};

const handoverBriefing = {
  title: "Hand-over briefing",
  say: (briefing) => {
    const open = briefing.openIssues.map((code) => issues[code] ?? code).join("; ");
    return `Meet him as ${meetAs[briefing.meetAs]}, ${counted(briefing.years, "year")} with us.${open === "" ? "" : ` Speak of this first: ${open}.`}`;
  },
  because: {
    "loyal-handover": ({ formerAdviser }) => `${formerAdviser}, whom he knew, has left: he must not feel like a new owner.`,
    handover: ({ formerAdviser }) => `${formerAdviser} has left; read the file before you meet him.`,
    "adviser-stays": "His adviser is still here.",
    "first-adviser": "He has had no adviser of his own yet.",
  },
} as const satisfies Words<HandoverBriefing, HandoverCode>;

const profileCompleteness = {
  title: "Completeness of the customer file",
  say: ({ outcome }) =>
    `${outcome.filled} of ${counted(outcome.required, "field")} ${outcome.required === 1 ? "is" : "are"} filled.${outcome.next === null ? "" : ` Ask next for: ${facts[outcome.next.code] ?? outcome.next.code}.`}`,
  because: {
    complete: "Nothing is missing.",
    incomplete: "Ask only for what is not known yet.",
  },
} as const satisfies Words<ProfileCompleteness, ProfileCompletenessCode>;

/** English words for the identify module. */
export const en = {
  locale: "en",
  labels,
  rules: {
    "handover-briefing": handoverBriefing,
    "profile-completeness": profileCompleteness,
    "vehicle-ownership": vehicleOwnership,
    households,
    "customer-network": customerNetwork,
    "data-quality": dataQuality,
    "next-best-field": nextBestField,
    consent,
    "consent-permission": consentPermission,
    "golden-record": goldenRecord,
    "identity-decisions": identityDecisions,
    "match-contact": matchContact,
    "match-keys": matchKeys,
    "resolve-records": resolveRecords,
  },
  lists: {
    departments,
    meetAs,
    vehicleRoles,
    ownershipCodes,
    householdBonds,
    relationKinds,
    profileParts,
    purchaseFacts,
    habitFacts,
    viewDatabases,
    dataGoals,
    dataIlls,
    sharingRelations,
    viewDefects,
    viewBenefits,
    dataStocks,
    loopParts,
    informationSteps,
    informationSpecialists,
    databaseDuties,
    improvementMetrics,
    accessDuties,
    expectedResults,
    miningUses,
    customerKinds,
    askReasons,
    consentEventStatuses,
    consentStates,
    consentPurposes,
    fieldKinds,
    fieldStandings,
    survivorships,
    survivorCodes,
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
