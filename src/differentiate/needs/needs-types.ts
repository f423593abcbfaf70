import type { PlainDate } from "../../foundation/plain-date";
import type { Answer } from "../../rule/answer";
import type { Compile, Rule } from "../../rule/compile";
import type { PolicyHead, PolicyHeadInput } from "../../rule/policy";
import type { NeedKind } from "./need-kinds";

/** A segment of customers and the need it has. */
export interface NeedSegment {
  /** The code of the segment, such as `"first-child"`. */
  readonly code: string;
  /** The code of the need, such as `"cabin-hygiene"`. */
  readonly need: string;
  /** Where the link comes from. */
  readonly cites: readonly string[];
}

/** Which staff may see what a customer needs. */
export type NeedsAudience = "interacting-staff" | "all-staff";

/** Every audience, the narrower first, for schemas and documents. */
export const needsAudiences = ["interacting-staff", "all-staff"] as const satisfies readonly NeedsAudience[];

/** Which needs follow from which segment, and how long an observation is believed. */
export interface NeedsPolicy extends PolicyHead {
  /** Segments and their needs. */
  readonly segments: readonly NeedSegment[];
  /** Months after which an observation without an end of its own is stale. */
  readonly staleAfterMonths: number;
  /** Who of the staff may see needs; those who are with the customer, or all. */
  readonly visibleTo: NeedsAudience;
}

/** A needs policy as a caller writes it. */
export interface NeedsPolicyInput extends PolicyHeadInput {
  /** Segments and their needs. */
  readonly segments: readonly NeedSegment[];
  /** Months after which an observation without an end of its own is stale. */
  readonly staleAfterMonths: number;
  /** Who of the staff may see needs; those who are with the customer, or all. */
  readonly visibleTo: NeedsAudience;
}

/** Something observed about a customer, as a caller writes it. */
export interface NeedObservationInput {
  /** A segment of the policy, or a need he has stated himself. */
  readonly code: string;
  /** The day it was observed, `YYYY-MM-DD`. */
  readonly on: string;
  /** The last day it is believed; absent leaves it to the policy. */
  readonly through?: string | null;
  /** Whether he feels it now, does not feel it yet, or it can be awakened; absent while unknown. */
  readonly kind?: NeedKind | null;
  /** `true` where it must stay private: no viewer sees it. */
  readonly confidential?: boolean | null;
}

/** Something observed about a customer, as the rule reads it. */
export interface NeedObservation {
  readonly code: string;
  readonly on: PlainDate;
  readonly through: PlainDate | null;
  readonly kind: NeedKind | null;
  readonly confidential: boolean | null;
}

/** Somebody of the staff who wants to see needs, as a caller writes it. */
export interface NeedsViewerInput {
  /** Whether he is dealing with this customer; absent is unknown, and then it is taken that he is not. */
  readonly interacting?: boolean | null;
}

/** Somebody of the staff who wants to see needs, as the rule reads it. */
export interface NeedsViewer {
  readonly interacting: boolean | null;
}

/** What was observed about one customer, as a caller writes it. */
export interface NeedsFactsInput {
  /** Observations in any order; several needs may hold at once. */
  readonly observed: readonly NeedObservationInput[];
  /** Who will see the answer; absent when no person will, because another rule asks. */
  readonly viewer?: NeedsViewerInput | null;
}

/** What was observed about one customer, as the rule reads it. */
export interface NeedsFacts {
  readonly observed: readonly NeedObservation[];
  readonly viewer: NeedsViewer | null;
}

/** A need that holds on the day asked for. Needs have no rank. */
export interface Need {
  /** The code of the need. */
  readonly need: string;
  /** The segment it follows from; `null` when he stated it himself. */
  readonly segment: string | null;
  /** Whether it is felt now, not yet, or can be awakened; `null` while unknown. */
  readonly kind: NeedKind | null;
  /** The day it was first observed. */
  readonly since: PlainDate;
  /** The last day it is believed. */
  readonly through: PlainDate;
  /** Where the link from segment to need comes from; empty for a need he stated. */
  readonly cites: readonly string[];
}

/** The needs of one customer on one day. */
export interface NeedsProfile extends Answer<"needs", NeedsFacts> {
  /** A document. */
  readonly shape: "document";
  /** The needs that hold, by code. */
  readonly needs: readonly Need[];
  /** Needs that were observed and are no longer believed: ask again. */
  readonly stale: readonly string[];
  /** How many observations are kept from this viewer. */
  readonly withheld: number;
}

/** The reasons a needs profile can give. */
export type NeedsCode = "needs-known" | "needs-withheld" | "needs-stale" | "needs-unknown";

/** A compiled needs rule. */
export type NeedsRule = Rule<NeedsPolicy, NeedsFactsInput, NeedsFacts, NeedsProfile>;

/** Compiles a needs policy. */
export type CompileNeeds = Compile<NeedsPolicyInput, NeedsRule>;
