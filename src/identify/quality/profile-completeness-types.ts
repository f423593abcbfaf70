import type { FileValues } from "../../foundation/file-value";
import type { Compile, Rule } from "../../rule/compile";
import type { PolicyHead, PolicyHeadInput } from "../../rule/policy";
import type { Decision } from "../../rule/table";
import type { FieldKind } from "./field-validity";

/** A department that must collect. */
export type Department = "sales" | "after-sales" | "customer-service";

/** Every department that must collect, for schemas and documents. */
export const departments = ["sales", "after-sales", "customer-service"] as const satisfies readonly Department[];

/** A field of the customer file that must be filled. */
export interface RequiredField {
  /** The key of the field in a profile. */
  readonly code: string;
  /** The department that asks for it first. */
  readonly department: Department;
}

/** A field of the customer file that must be filled, as the rule reads it. */
export interface JudgedField extends RequiredField {
  /** What it holds, which says when its value is valid. */
  readonly kind: FieldKind;
}

/** A field of the customer file that must be filled, as a caller writes it. */
export interface RequiredFieldInput extends RequiredField {
  /** What it holds; text when absent. Only valid values count as collected. */
  readonly kind?: FieldKind | null;
}

/** Which fields a customer file must have, in the order in which to ask for them. */
export interface ProfileCompletenessPolicy extends PolicyHead {
  /** The fields; name, phone and address are always among them. */
  readonly fields: readonly JudgedField[];
  /** How many fields there must be. */
  readonly count: number;
}

/** A completeness policy as a caller writes it. */
export interface ProfileCompletenessPolicyInput extends PolicyHeadInput {
  /** The fields; name, phone and address are always among them. */
  readonly fields: readonly RequiredFieldInput[];
  /** How many fields there must be; 17 when absent. */
  readonly count?: number | null;
}

/** A customer file as a caller writes it. */
export interface ProfileInput {
  /** Values by field; absent, null and placeholders such as “无” are not collected. */
  readonly profile: FileValues;
}

/** A customer file as the rule reads it. */
export interface Profile {
  readonly profile: FileValues;
}

/** How complete one file is. */
export interface ProfileCompletenessOutcome {
  /** How many fields are filled. */
  readonly filled: number;
  /** How many the policy asks for. */
  readonly required: number;
  /** Filled fields over required fields, a fraction with 20 significant digits. */
  readonly fieldRate: string;
  /** Whether every field is filled. */
  readonly complete: boolean;
  /** The fields still to be collected, in the order of the policy. */
  readonly missing: readonly string[];
  /** Those of them that carry a value that is not valid. */
  readonly invalid: readonly string[];
  /** The field to ask for next; `null` when nothing is missing. */
  readonly next: RequiredField | null;
}

/** The completeness of one file. */
export type ProfileCompleteness = Decision<"profile-completeness", Profile, ProfileCompletenessOutcome>;

/** A compiled completeness rule. */
export type ProfileCompletenessRule = Rule<ProfileCompletenessPolicy, ProfileInput, Profile, ProfileCompleteness>;

/** Compiles a completeness policy. */
export type CompileProfileCompleteness = Compile<ProfileCompletenessPolicyInput, ProfileCompletenessRule>;
