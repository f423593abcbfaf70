import type { PlainDate } from "../../foundation/plain-date";
import type { Answer } from "../../rule/answer";
import type { Compile, Rule } from "../../rule/compile";
import type { IdentityPolicy, IdentityPolicyInput } from "./identity-policy-types";
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
