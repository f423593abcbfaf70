import type { IdentifierClass, IdentifierScope, IdentifierStrength, IdentifierType } from "../../../identify/match/identity-policy-types";
import type { ComparisonLevel, IdentityFlagCode, LinkRule, LinkTier, MatchBand, ReviewReason } from "../../../identify/match/link-types";
import type { MatchKeyCode, MatchKeys, MatchKeysCode } from "../../../identify/match/match-keys-types";
import type { ContactMatch, IndexedMatch, MatchCode } from "../../../identify/match/match-one-types";
import type { RecordKind } from "../../../identify/match/record-types";
import type { DemotionCode, ResolveCode, ResolvedRecords } from "../../../identify/match/resolve-records-types";
import type { Words } from "../../../rule/catalogue";
import { counted } from "../counted";

export const identifierTypes = {
  "resident-id-hash": "hash of the resident id",
  account: "account",
  "customer-number": "customer number",
  phone: "phone",
  email: "e-mail",
  vin: "vehicle identification number",
  plate: "number plate",
  "company-id": "company code",
} as const satisfies Record<IdentifierType, string>;

export const identifierClasses = {
  "resident-id-hash": "hash of the resident id",
  account: "account",
  "customer-number": "customer number",
  mobile: "mobile phone",
  email: "e-mail",
  vin: "vehicle identification number",
  plate: "number plate",
  "shared-phone": "shared phone",
  "company-id": "company code",
} as const satisfies Record<IdentifierClass, string>;

export const identifierStrengths = {
  immutable: "never changes",
  strong: "strong",
  shared: "shared",
  weak: "weak",
} as const satisfies Record<IdentifierStrength, string>;

export const identifierScopes = {
  person: "person",
  vehicle: "vehicle",
  household: "household",
  organisation: "organisation",
} as const satisfies Record<IdentifierScope, string>;

export const recordKinds = {
  person: "person",
  organisation: "organisation",
} as const satisfies Record<RecordKind, string>;

export const comparisonLevels = {
  equal: "equal",
  variant: "one character differs",
  incomplete: "only a surname",
  unknown: "unknown",
  conflict: "in conflict",
} as const satisfies Record<ComparisonLevel, string>;

export const linkTiers = {
  decision: "by decision",
  deterministic: "by rule",
} as const satisfies Record<LinkTier, string>;

export const matchBands = {
  link: "the same",
  review: "to be looked at",
  "no-link": "not the same",
} as const satisfies Record<MatchBand, string>;

export const linkRules = {
  merged: "merged by decision",
  "same-resident-id": "the same resident id",
  "same-account": "the same account",
  "same-customer-number": "the same customer number of one system",
  "same-mobile": "the same mobile and name",
  "same-email": "the same e-mail and name",
  "same-vin": "the same vehicle and name",
  "same-name-and-birth-date": "the same name and day of birth",
} as const satisfies Record<LinkRule, string>;

export const reviewReasons = {
  "variant-name": "the names differ in one character",
  "name-absent": "a complete name is missing",
  "several-persons": "several persons would fit",
  "rare-name-unknown": "nobody knows how rare the name is",
  "would-break-veto": "joining them would bridge a conflict",
  "would-exceed-limit": "joining them would exceed a limit",
} as const satisfies Record<ReviewReason, string>;

export const identityFlags = {
  "identifier-over-limit": "a value on too many persons",
  "blocked-value": "a value that identifies nobody",
  "identifier-reassigned": "a phone that went on to somebody else",
  "identifier-shared": "a phone that several share",
  "vin-repaired": "a vehicle number was repaired",
  "name-conflict": "one identifier with two names",
  "ambiguous-name": "a surname that fits two persons",
} as const satisfies Record<IdentityFlagCode, string>;

export const demotionCodes = {
  "by-decision": "by decision",
  "over-limit": "on too many records or names",
} as const satisfies Record<DemotionCode, string>;

export const matchKeyCodes = {
  links: "links",
  "names-vehicle": "names a vehicle",
  hints: "is only a hint",
  blocked: "identifies nobody",
  unusable: "cannot be used",
} as const satisfies Record<MatchKeyCode, string>;

const warnings = {
  "priority-twice": "Two classes of identifiers have the same priority.",
  "shared-never-links": "A shared value has a priority and never links.",
} as const;

export const resolveRecords = {
  title: "Customers made of records",
  say: ({ given, entities }) =>
    `${counted(given.records.length, "record")} ${given.records.length === 1 ? "belongs" : "belong"} to ${counted(entities.length, "customer")}.`,
  because: {
    "all-apart": "No two records share enough to be one customer.",
    linked: "Records that share a strong identifier are one customer.",
    "linked-with-reviews": "Some records are one customer; other pairs wait for somebody to look.",
    "apart-with-reviews": "Nothing links by rule, but some pairs wait for somebody to look.",
  },
  warnings,
} as const satisfies Words<ResolvedRecords, ResolveCode>;

export const matchContact = {
  title: "Recognising one contact",
  say: ({ entity }) => (entity.records.length > 1 ? `We know this customer: ${entity.key}.` : "We do not know this customer yet."),
  because: {
    recognised: "He shares a strong identifier with what we have on record.",
    "to-review": "He may be somebody we know; somebody has to look.",
    "unknown-contact": "Nothing on record belongs to him.",
  },
  warnings,
} as const satisfies Words<ContactMatch, MatchCode>;

export const matchIndexed = {
  title: "Recognising one contact after another",
  say: ({ entity }) => (entity.records.length > 1 ? `We know this customer: ${entity.key}.` : "We do not know this customer yet."),
  because: {
    recognised: "He shares a strong identifier with what we have on record.",
    "to-review": "He may be somebody we know; somebody has to look.",
    "unknown-contact": "Nothing on record belongs to him.",
  },
  warnings,
} as const satisfies Words<IndexedMatch, MatchCode>;

export const matchKeys = {
  title: "Keys of a record",
  say: ({ keys }) => `${keys.filter(({ code }) => code === "links").length} of ${keys.length} identifiers can link this record.`,
  because: {
    identifiable: "At least one identifier tells this person apart.",
    "not-identifiable": "No identifier tells this person apart.",
  },
  warnings,
} as const satisfies Words<MatchKeys, MatchKeysCode>;
