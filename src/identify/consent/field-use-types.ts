import type { PlainDate } from "../../foundation/plain-date";
import type { Answer } from "../../rule/answer";
import type { Compile, Rule } from "../../rule/compile";
import type { PolicyHead, PolicyHeadInput } from "../../rule/policy";

/** How much harm a value can do in wrong hands. */
export type Sensitivity = "ordinary" | "personal" | "sensitive";

/** Every sensitivity, the least harmful first. */
export const sensitivities = ["ordinary", "personal", "sensitive"] as const satisfies readonly Sensitivity[];

/** What a field is kept for, how sensitive it is and how long it may be kept. */
export interface FieldUse {
  readonly purposes: readonly string[];
  readonly sensitivity: Sensitivity;
  readonly retentionDays: number | null;
}

/** What a field is kept for, how sensitive it is and how long it may be kept, as a caller writes it. */
export interface FieldUseInput {
  /** The purposes it serves. */
  readonly purposes: readonly string[];
  /** How sensitive it is; `"personal"` when absent. */
  readonly sensitivity?: Sensitivity | null;
  /** How many days after its collection it may be kept; absent means as long as a purpose holds. */
  readonly retentionDays?: number | null;
}

/** What each field of a profile is kept for, and what each role may see. */
export interface FieldUsePolicy extends PolicyHead {
  readonly fields: Readonly<Record<string, FieldUse>>;
  readonly roles: Readonly<Record<string, Sensitivity>>;
}

/** What each field of a profile is kept for, and what each role may see, as a caller writes it. */
export interface FieldUsePolicyInput extends PolicyHeadInput {
  /** By field; a field that is not listed serves no purpose. */
  readonly fields: Readonly<Record<string, FieldUseInput>>;
  /** The most sensitive values that each role may see; a role that is not listed sees none. */
  readonly roles: Readonly<Record<string, Sensitivity>>;
}

/** When a field was collected, as a caller writes it. The value itself is not asked for. */
export interface HeldFieldInput {
  /** The day of its collection, `YYYY-MM-DD`. */
  readonly collectedOn?: string | null;
}

/** When a field was collected. */
export interface HeldField {
  readonly collectedOn: PlainDate | null;
}

/** The fields that a profile holds, as a caller writes them. */
export interface HeldProfileInput {
  /** By field. */
  readonly fields: Readonly<Record<string, HeldFieldInput>>;
  /** The purposes that are permitted on this day. */
  readonly purposes: readonly string[];
}

/** The fields that a profile holds. */
export interface HeldProfile {
  readonly fields: Readonly<Record<string, HeldField>>;
  readonly purposes: readonly string[];
}

/** Why a field should go. */
export type ExcessCode = "not-listed" | "no-purpose" | "retention-over" | "day-unknown";

/** Every reason why a field should go. */
export const excessCodes = ["not-listed", "no-purpose", "retention-over", "day-unknown"] as const satisfies readonly ExcessCode[];

/** A field that should go. */
export interface ExcessField {
  /** The field. */
  readonly field: string;
  /** How sensitive it is; `null` where the policy does not list it. */
  readonly sensitivity: Sensitivity | null;
  /** Why. */
  readonly code: ExcessCode;
  /** Since when its time is over; `null` for another reason. */
  readonly since: PlainDate | null;
  /** Where that comes from. */
  readonly cites: readonly string[];
}

/** Which fields of a profile should go. */
export interface ExcessFields extends Answer<"excess-fields", HeldProfile> {
  /** A document. */
  readonly shape: "document";
  /** Those that should go, by name. */
  readonly excess: readonly ExcessField[];
  /** Those that may stay, by name. */
  readonly kept: readonly string[];
}

/** The reasons of an answer about excess. */
export type ExcessFieldsCode = "excess" | "no-excess";

/** A compiled search for excess. */
export type ExcessFieldsRule = Rule<FieldUsePolicy, HeldProfileInput, HeldProfile, ExcessFields>;

/** Compiles a policy of field use to a search for excess. */
export type CompileExcessFields = Compile<FieldUsePolicyInput, ExcessFieldsRule>;
