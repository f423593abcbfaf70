import type { IdentifierClass } from "./identity-policy-types";

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
