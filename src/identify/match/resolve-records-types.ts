import type { PlainDate } from "../../foundation/plain-date";
import type { Answer } from "../../rule/answer";
import type { Compile, Rule } from "../../rule/compile";
import type { IdentifierType, IdentityPolicy, IdentityPolicyInput } from "./identity-policy-types";
import type { IdentityFlag, RecordLink, RecordReview } from "./link-types";
import type { RecordSet, RecordSetInput } from "./record-types";

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

/** Why a value links nobody. */
export type DemotionCode = "by-decision" | "over-limit";

/** Every reason why a value links nobody. */
export const demotionCodes = ["by-decision", "over-limit"] as const satisfies readonly DemotionCode[];

/** A value that links nobody although its kind could; it stays contact data. */
export interface DemotedIdentifier {
  /** Its type. */
  readonly identifier: IdentifierType;
  /** Its key. */
  readonly value: string;
  /** The records that carry it. */
  readonly records: readonly string[];
  /** Why. */
  readonly code: DemotionCode;
  /** The decision; `null` for a limit. */
  readonly decision: string | null;
  /** Where that comes from. */
  readonly cites: readonly string[];
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
  /** Values that link nobody, as `goldenRecord` takes them. */
  readonly demoted: readonly DemotedIdentifier[];
}

/** The reasons a resolution can have. */
export type ResolveCode = "all-apart" | "linked" | "linked-with-reviews" | "apart-with-reviews";

/** A compiled resolution. */
export type ResolveRecordsRule = Rule<IdentityPolicy, RecordSetInput, RecordSet, ResolvedRecords>;

/** Compiles an identity policy to a resolution of records. */
export type CompileResolveRecords = Compile<IdentityPolicyInput, ResolveRecordsRule>;
