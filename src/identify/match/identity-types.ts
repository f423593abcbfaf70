import type { PlainDate } from "../../foundation/plain-date";
import type { Answer } from "../../rule/answer";
import type { Compile, Rule } from "../../rule/compile";
import type { PolicyHead, PolicyHeadInput } from "../../rule/policy";
import type { IdentityDecision, IdentityDecisionInput } from "../decision/decisions-types";
import type { PhoneKind } from "../parse/parse-phone";

/** What a record is known by, as it is written. */
export type IdentifierType = "resident-id-hash" | "account" | "customer-number" | "phone" | "email" | "vin" | "plate" | "company-id";

/** Every type of identifier. */
export const identifierTypes = [
  "resident-id-hash",
  "account",
  "customer-number",
  "phone",
  "email",
  "vin",
  "plate",
  "company-id",
] as const satisfies readonly IdentifierType[];

/** How far an identifier of a type tells somebody apart. */
export type IdentifierStrength = "immutable" | "strong" | "shared" | "weak";

/** Every strength, strongest first. */
export const identifierStrengths = ["immutable", "strong", "shared", "weak"] as const satisfies readonly IdentifierStrength[];

/** What an identifier tells apart. */
export type IdentifierScope = "person" | "vehicle" | "household" | "organisation";

/** Every scope. */
export const identifierScopes = ["person", "vehicle", "household", "organisation"] as const satisfies readonly IdentifierScope[];

/** A type of identifier as a policy treats it: mobile phones apart from those that several people use. */
export type IdentifierClass = Exclude<IdentifierType, "phone"> | "mobile" | "shared-phone";

/** Every class, by falling priority; the last two never link. */
export const identifierClasses = [
  "resident-id-hash",
  "account",
  "customer-number",
  "mobile",
  "email",
  "vin",
  "plate",
  "shared-phone",
  "company-id",
] as const satisfies readonly IdentifierClass[];

/** What a class of identifiers may do. */
export interface IdentifierRule {
  readonly strength: IdentifierStrength;
  readonly scope: IdentifierScope;
  readonly priority: number | null;
  readonly people: number | null;
  readonly perPerson: number | null;
  readonly withinMonths: number | null;
  readonly blocked: readonly string[];
}

/** What a class of identifiers may do, as a caller writes it. */
export interface IdentifierRuleInput {
  /** How far it tells somebody apart; a `weak` one never links. */
  readonly strength: IdentifierStrength;
  /** What it tells apart; only those of persons and vehicles take part in links. */
  readonly scope: IdentifierScope;
  /** Which goes first, from 1; absent when it never links. */
  readonly priority?: number | null;
  /** How many different complete names one value may carry; one more demotes it for all. Absent means any number. */
  readonly people?: number | null;
  /** How many values one person may hold; absent means any number. */
  readonly perPerson?: number | null;
  /** In so many months after a value was collected it counts; absent means for ever. */
  readonly withinMonths?: number | null;
  /** Values that identify nobody, besides those made of one repeated character. */
  readonly blocked?: readonly string[] | null;
}

/** Whether another day of birth may be overcome by a stronger identifier. */
export type BirthDateVeto = "tier" | "hard";

/** How records become persons. */
export interface IdentityPolicy extends PolicyHead {
  readonly identifiers: Readonly<Record<IdentifierClass, IdentifierRule>>;
  readonly birthDate: BirthDateVeto;
  readonly reassignedAfterMonths: number;
  readonly recordsPerValue: number;
  readonly market: string;
}

/** How records become persons, as a caller writes it. */
export interface IdentityPolicyInput extends PolicyHeadInput {
  /** What each class of identifiers may do. */
  readonly identifiers: Readonly<Record<IdentifierClass, IdentifierRuleInput>>;
  /** `"tier"`: equal strong identifiers overcome another day of birth; `"hard"`: nothing does. */
  readonly birthDate?: BirthDateVeto | null;
  /** So many months apart two holders of a phone are one after the other. */
  readonly reassignedAfterMonths?: number | null;
  /** A value on more records than this is demoted, so that comparing pairs ends. */
  readonly recordsPerValue?: number | null;
  /** The market whose rule of check digits holds for VINs. */
  readonly market?: string | null;
}

/** Whether a record is of a person or of an organisation. */
export type RecordKind = "person" | "organisation";

/** Both kinds of records. */
export const recordKinds = ["person", "organisation"] as const satisfies readonly RecordKind[];

/** An identifier on a record, as a caller writes it. */
export interface IdentifierInput {
  /** Its type. */
  readonly type: IdentifierType;
  /** As it was written. A resident id is refused here: give its keyed hash. */
  readonly value: string;
  /** What a phone outside the mainland is, when the caller has read it: its value is then in E.164 form. */
  readonly kind?: PhoneKind | null;
}

/** An identifier on a record, as the rule reads it. */
export interface Identifier {
  readonly type: IdentifierType;
  readonly value: string;
  readonly kind: PhoneKind | null;
}

/** A customer record of some system, as a caller writes it. */
export interface CustomerRecordInput {
  /** The system it comes from. */
  readonly source: string;
  /** Its id there. */
  readonly id: string;
  /** A person unless it says otherwise. */
  readonly kind?: RecordKind | null;
  /** The name as it was written. */
  readonly name?: string | null;
  /** How the name is read, such as its pinyin with tones; two names that differ in one character agree when their readings do. */
  readonly reading?: string | null;
  /** The day of birth, `YYYY-MM-DD`. */
  readonly birthDate?: string | null;
  /** The postal address. */
  readonly address?: string | null;
  /** What it is known by. */
  readonly identifiers?: readonly IdentifierInput[] | null;
  /** The day on which it was collected. */
  readonly collectedOn?: string | null;
  /** Whether its customer has been erased or hits a suppression key; it is then linked with nothing. */
  readonly suppressed?: boolean | null;
}

/** A customer record as the rule reads it. */
export interface CustomerRecord {
  readonly source: string;
  readonly id: string;
  readonly kind: RecordKind;
  readonly name: string | null;
  readonly reading: string | null;
  readonly birthDate: PlainDate | null;
  readonly address: string | null;
  readonly identifiers: readonly Identifier[];
  readonly collectedOn: PlainDate | null;
  readonly suppressed: boolean;
}

/** Records to be resolved, as a caller writes them. */
export interface RecordSetInput {
  /** The records in any order. */
  readonly records: readonly CustomerRecordInput[];
  /** The log of decisions about them. */
  readonly decisions?: readonly IdentityDecisionInput[] | null;
  /** The entity that each record belonged to before, by record key. */
  readonly earlier?: Readonly<Record<string, string>> | null;
}

/** Records to be resolved, as the rule reads them. */
export interface RecordSet {
  readonly records: readonly CustomerRecord[];
  readonly decisions: readonly IdentityDecision[];
  readonly earlier: Readonly<Record<string, string>>;
}

/** How two values compare. A later tier adds graded levels. */
export type ComparisonLevel = "equal" | "variant" | "incomplete" | "unknown" | "conflict";

/** Every level of the deterministic tier. */
export const comparisonLevels = ["equal", "variant", "incomplete", "unknown", "conflict"] as const satisfies readonly ComparisonLevel[];

/** What made a link. A probabilistic tier is a third kind. */
export type LinkTier = "decision" | "deterministic";

/** Both tiers. */
export const linkTiers = ["decision", "deterministic"] as const satisfies readonly LinkTier[];

/** What becomes of a pair of records. */
export type MatchBand = "link" | "review" | "no-link";

/** Every band. */
export const matchBands = ["link", "review", "no-link"] as const satisfies readonly MatchBand[];

/** The rule by which a pair came up. */
export type LinkRule =
  | "merged"
  | "same-resident-id"
  | "same-account"
  | "same-customer-number"
  | "same-mobile"
  | "same-email"
  | "same-vin"
  | "same-name-and-birth-date";

/** Every rule in the order in which links are made; the last one never links by itself. */
export const linkRules = [
  "merged",
  "same-resident-id",
  "same-account",
  "same-customer-number",
  "same-mobile",
  "same-email",
  "same-vin",
  "same-name-and-birth-date",
] as const satisfies readonly LinkRule[];

/** Why a pair is left for somebody to look at. */
export type ReviewReason =
  | "variant-name"
  | "name-absent"
  | "several-persons"
  | "rare-name-unknown"
  | "would-break-veto"
  | "would-exceed-limit";

/** Every reason for a review. */
export const reviewReasons = [
  "variant-name",
  "name-absent",
  "several-persons",
  "rare-name-unknown",
  "would-break-veto",
  "would-exceed-limit",
] as const satisfies readonly ReviewReason[];

/** How the fields of two records compare. */
export interface PairLevels {
  /** Their names. */
  readonly name: ComparisonLevel;
  /** Their days of birth. */
  readonly birthDate: ComparisonLevel;
}

/** A value that two records share. */
export interface SharedValue {
  /** Its class. */
  readonly class: IdentifierClass;
  /** Its key. */
  readonly key: string;
}

/** Two records that came up together. */
export interface RecordPair {
  /** The smaller record key. */
  readonly left: string;
  /** The larger record key. */
  readonly right: string;
  /** By which rule. */
  readonly rule: LinkRule;
  /** How their fields compare. */
  readonly levels: PairLevels;
  /** What they share. */
  readonly evidence: readonly SharedValue[];
  /** Where the rule comes from. */
  readonly cites: readonly string[];
}

/** A link that was made. */
export interface RecordLink extends RecordPair {
  /** What made it. */
  readonly tier: LinkTier;
  /** The decision that made it; `null` for a rule. */
  readonly decision: string | null;
}

/** A pair that is neither linked nor ruled out. */
export interface RecordReview extends RecordPair {
  /** Why it was not linked. */
  readonly code: ReviewReason;
}

/** What is noticed about values and names. */
export type IdentityFlagCode =
  | "identifier-over-limit"
  | "blocked-value"
  | "identifier-reassigned"
  | "identifier-shared"
  | "vin-repaired"
  | "name-conflict"
  | "ambiguous-name";

/** Every flag. */
export const identityFlags = [
  "identifier-over-limit",
  "blocked-value",
  "identifier-reassigned",
  "identifier-shared",
  "vin-repaired",
  "name-conflict",
  "ambiguous-name",
] as const satisfies readonly IdentityFlagCode[];

/** Something noticed. */
export interface IdentityFlag {
  /** What. */
  readonly code: IdentityFlagCode;
  /** The class of identifiers, or `from->to` of a repair; `null` where there is nothing more to say. */
  readonly detail: string | null;
  /** The records it is about. */
  readonly records: readonly string[];
  /** Where it comes from. */
  readonly cites: readonly string[];
}

/** How long somebody held a phone that went on to another. */
export interface PhoneTenure {
  /** The key of the phone. */
  readonly key: string;
  /** The entity that held it. */
  readonly entity: string;
  /** From when, as far as it is known. */
  readonly from: PlainDate;
  /** Through when; `null` while it is held. */
  readonly through: PlainDate | null;
}

/** A customer made of records. */
export interface ResolvedEntity {
  /** Its key. */
  readonly key: string;
  /** Its records, smallest key first. */
  readonly records: readonly string[];
}

/** Which records are the same customer, and why. */
export interface ResolvedRecords extends Answer<"resolve-records", RecordSet> {
  /** A document. */
  readonly shape: "document";
  /** The customers, smallest record first. */
  readonly entities: readonly ResolvedEntity[];
  /** The links that were made, in the order of their making. */
  readonly links: readonly RecordLink[];
  /** Pairs for somebody to look at. */
  readonly reviews: readonly RecordReview[];
  /** What was noticed. */
  readonly flags: readonly IdentityFlag[];
  /** Phones that went from one customer to another. */
  readonly tenures: readonly PhoneTenure[];
}

/** The reasons a resolution can have. */
export type ResolveCode = "all-apart" | "linked" | "linked-with-reviews" | "apart-with-reviews";

/** A compiled resolution. */
export type ResolveRecordsRule = Rule<IdentityPolicy, RecordSetInput, RecordSet, ResolvedRecords>;

/** Compiles an identity policy to a resolution of records. */
export type CompileResolveRecords = Compile<IdentityPolicyInput, ResolveRecordsRule>;

/** One contact and the records it may belong to, as a caller writes them. */
export interface ContactToMatchInput extends RecordSetInput {
  /** The contact. */
  readonly contact: CustomerRecordInput;
}

/** One contact and the records it may belong to, as the rule reads them. */
export interface ContactToMatch extends RecordSet {
  readonly contact: CustomerRecord;
}

/** To whom a contact belongs. */
export interface ContactMatch extends Answer<"match-contact", ContactToMatch> {
  /** A document. */
  readonly shape: "document";
  /** The entity of the contact; of itself alone when nobody is known. */
  readonly entity: ResolvedEntity;
  /** Its links. */
  readonly links: readonly RecordLink[];
  /** What to look at. */
  readonly reviews: readonly RecordReview[];
}

/** The reasons a match can have. */
export type MatchCode = "recognised" | "to-review" | "unknown-contact";

/** A compiled matching of one contact. */
export type MatchOneRule = Rule<IdentityPolicy, ContactToMatchInput, ContactToMatch, ContactMatch>;

/** Compiles an identity policy to a matching of one contact. */
export type CompileMatchOne = Compile<IdentityPolicyInput, MatchOneRule>;

/** One identifier of a record as it is compared. */
export interface MatchKey {
  /** The type that was written. */
  readonly type: IdentifierType;
  /** The class a policy treats it by; `null` when it could not be read. */
  readonly class: IdentifierClass | null;
  /** The form to compare; `null` when it could not be read. */
  readonly key: string | null;
  /** What can be said against it. */
  readonly issues: readonly string[];
  /** The value a VIN was repaired from. */
  readonly repairedFrom: string | null;
  /** What becomes of it. */
  readonly code: MatchKeyCode;
  /** Where that comes from. */
  readonly cites: readonly string[];
}

/** What becomes of an identifier. */
export type MatchKeyCode = "links" | "names-vehicle" | "hints" | "blocked" | "unusable";

/** Everything that can become of an identifier. */
export const matchKeyCodes = ["links", "names-vehicle", "hints", "blocked", "unusable"] as const satisfies readonly MatchKeyCode[];

/** What a record is compared by. */
export interface MatchKeys extends Answer<"match-keys", CustomerRecord> {
  /** A document. */
  readonly shape: "document";
  /** The record key. */
  readonly record: string;
  /** The form of the name to compare; `null` when there is none. */
  readonly name: string | null;
  /** The form of the address to compare, down to the house number; `null` when it does not reach so far. */
  readonly address: string | null;
  /** Its identifiers in the order of the record. */
  readonly keys: readonly MatchKey[];
}

/** The reasons a set of keys can have. */
export type MatchKeysCode = "identifiable" | "not-identifiable";

/** Compiled match keys. */
export type MatchKeysRule = Rule<IdentityPolicy, CustomerRecordInput, CustomerRecord, MatchKeys>;

/** Compiles an identity policy to match keys. */
export type CompileMatchKeys = Compile<IdentityPolicyInput, MatchKeysRule>;
