import type { Answer, Finding } from "../../rule/answer";
import type { Compile, Rule } from "../../rule/compile";
import type { IdentityPolicy, IdentityPolicyInput } from "./identity-policy-types";
import type { RecordLink, RecordReview } from "./link-types";
import type { CustomerRecord, CustomerRecordInput, RecordSet, RecordSetInput } from "./record-types";
import type { ResolvedEntity } from "./resolve-records-types";

/** One contact and the records it may belong to, as a caller writes them. */
export interface ContactToMatchInput extends RecordSetInput {
  /** The contact. */
  readonly contact: CustomerRecordInput;
}

/** One contact and the records it may belong to, as the rule reads them. */
export interface ContactToMatch extends RecordSet {
  readonly contact: CustomerRecord;
}

/** What a match finds. */
export interface MatchFindings {
  /** A document. */
  readonly shape: "document";
  /** The entity of the contact; of itself alone when nobody is known. */
  readonly entity: ResolvedEntity;
  /** Its links. */
  readonly links: readonly RecordLink[];
  /** What to look at. */
  readonly reviews: readonly RecordReview[];
}

/** To whom a contact belongs. */
export interface ContactMatch extends Answer<"match-contact", ContactToMatch>, MatchFindings {}

/** To whom a contact belongs among the records of an index. */
export interface IndexedMatch extends Answer<"match-indexed", CustomerRecord>, MatchFindings {}

/** What both ways of matching work out. */
export type FoundMatch = Finding<ContactMatch>;

/** The reasons a match can have. */
export type MatchCode = "recognised" | "to-review" | "unknown-contact";

/** A compiled matching of one contact. */
export type MatchOneRule = Rule<IdentityPolicy, ContactToMatchInput, ContactToMatch, ContactMatch>;

/** Compiles an identity policy to a matching of one contact. */
export type CompileMatchOne = Compile<IdentityPolicyInput, MatchOneRule>;

/** A matching of contacts against an index. */
export type MatchIndexedRule = Rule<IdentityPolicy, CustomerRecordInput, CustomerRecord, IndexedMatch>;
