import type { PolicyHead, PolicyHeadInput } from "../../rule/policy";
import type { EmailProvider } from "../parse/fold-email";

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
  readonly emailFolding: readonly EmailProvider[];
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
  /** Providers whose addresses are compared in a second form too, such as `emailProviders`; none when absent. */
  readonly emailFolding?: readonly EmailProvider[] | null;
}
