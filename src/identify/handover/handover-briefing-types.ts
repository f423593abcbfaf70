import type { FileValue, FileValues } from "../../foundation/file-value";
import type { PlainDate } from "../../foundation/plain-date";
import type { Answer } from "../../rule/answer";
import type { Compile, Rule } from "../../rule/compile";
import type { PolicyHead, PolicyHeadInput } from "../../rule/policy";

/** The three groups of a file that an adviser reads before he meets a customer. */
export type BriefingGroup = "basic" | "attribute" | "behaviour";

/** The three groups in reading order, for schemas and documents. */
export const briefingGroups = ["basic", "attribute", "behaviour"] as const satisfies readonly BriefingGroup[];

/** What an adviser must know by group, and from when a customer is an old friend. */
export interface HandoverBriefingPolicy extends PolicyHead {
  /** The facts to read, by group. */
  readonly facts: Readonly<Record<BriefingGroup, readonly string[]>>;
  /** Years with the store after which a customer must never be met as a new one. */
  readonly loyalAfterYears: number;
}

/** A briefing policy as a caller writes it. */
export interface HandoverBriefingPolicyInput extends PolicyHeadInput {
  /** The facts to read, by group. */
  readonly facts: Readonly<Record<BriefingGroup, readonly string[]>>;
  /** Years with the store after which a customer must never be met as a new one. */
  readonly loyalAfterYears: number;
}

/** The adviser a customer knows, as a caller writes it. */
export interface FormerAdviserInput {
  /** His name. */
  readonly name: string;
  /** His last day; absent or null while he stays. */
  readonly leftOn?: string | null;
}

/** The adviser a customer knows, as the rule reads it. */
export interface FormerAdviser {
  readonly name: string;
  readonly leftOn: PlainDate | null;
}

/** A customer whose adviser may have changed, as a caller writes it. */
export interface HandoverInput {
  /** His first day as a customer, `YYYY-MM-DD`. */
  readonly customerSince: string;
  /** The adviser he knows; absent or null when he has none. */
  readonly adviser?: FormerAdviserInput | null;
  /** What the file says, by fact; absent and null are unknown. */
  readonly file: FileValues;
  /** What is still open between him and the store: codes such as `"uneasy-about-bill"`. */
  readonly openIssues?: readonly string[] | null;
}

/** A customer whose adviser may have changed, as the rule reads it. */
export interface Handover {
  readonly customerSince: PlainDate;
  readonly adviser: FormerAdviser | null;
  readonly file: FileValues;
  readonly openIssues: readonly string[];
}

/** A fact of the file. */
export interface BriefingFact {
  /** The name of the field. */
  readonly fact: string;
  /** What the file says. */
  readonly value: FileValue;
}

/** How the customer is to be met. */
export type MeetAs = "loyal-customer" | "known-customer" | "new-customer";

/** What the new adviser must know before the customer comes. */
export interface HandoverBriefing extends Answer<"handover-briefing", Handover> {
  /** A document. */
  readonly shape: "document";
  /** How the adviser meets him. */
  readonly meetAs: MeetAs;
  /** The adviser he knew and who has left; `null` when nobody has. */
  readonly formerAdviser: string | null;
  /** Completed years with the store. */
  readonly years: number;
  /** The facts to read, by group. */
  readonly groups: Readonly<Record<BriefingGroup, readonly BriefingFact[]>>;
  /** Facts the policy asks for and the file lacks. */
  readonly missing: readonly string[];
  /** What to speak of first. */
  readonly openIssues: readonly string[];
}

/** The reasons a briefing can have. */
export type HandoverCode = "loyal-handover" | "handover" | "adviser-stays" | "first-adviser";

/** A compiled briefing. */
export type HandoverBriefingRule = Rule<HandoverBriefingPolicy, HandoverInput, Handover, HandoverBriefing>;

/** Compiles a briefing policy. */
export type CompileHandoverBriefing = Compile<HandoverBriefingPolicyInput, HandoverBriefingRule>;
