import type { FileValue, FileValues } from "../../foundation/file-value";
import type { Instant } from "../../foundation/instant";
import type { PlainDate } from "../../foundation/plain-date";
import type { Answer } from "../../rule/answer";
import type { Compile, Rule } from "../../rule/compile";
import type { PolicyHead, PolicyHeadInput } from "../../rule/policy";
import type { FieldKind, FieldStanding } from "../quality/field-validity";

/** How one of several values is chosen. */
export type Survivorship = "source-trust" | "recency" | "frequency" | "completeness" | "aggregate" | "oldest";

/** Every way to choose. */
export const survivorships = [
  "source-trust",
  "recency",
  "frequency",
  "completeness",
  "aggregate",
  "oldest",
] as const satisfies readonly Survivorship[];

/** How the value of a field is chosen. */
export interface FieldSurvivorship {
  readonly kind: FieldKind;
  readonly by: readonly Survivorship[];
}

/** How the value of a field is chosen, as a caller writes it. */
export interface FieldSurvivorshipInput {
  /** What the field holds; text when absent. */
  readonly kind?: FieldKind | null;
  /** In order, each breaking the ties of the one before. With `"aggregate"` all different values are kept, the newest first. */
  readonly by: readonly Survivorship[];
}

/** How one view is made of many records. */
export interface GoldenRecordPolicy extends PolicyHead {
  readonly fields: Readonly<Record<string, FieldSurvivorship>>;
  readonly otherwise: readonly Survivorship[];
  readonly trust: Readonly<Record<string, number>>;
}

/** How one view is made of many records, as a caller writes it. */
export interface GoldenRecordPolicyInput extends PolicyHeadInput {
  /** By field. */
  readonly fields: Readonly<Record<string, FieldSurvivorshipInput>>;
  /** For fields that are not listed; they are text. */
  readonly otherwise: readonly Survivorship[];
  /** How far a source is trusted, the higher the more; a source that is not listed ranks below all. */
  readonly trust?: Readonly<Record<string, number>> | null;
}

/** A member record, as a caller writes it. */
export interface MemberRecordInput {
  /** Its key, `source:id`. */
  readonly key: string;
  /** The system it comes from. */
  readonly source: string;
  /** The day on which it was collected. */
  readonly collectedOn?: string | null;
  /** The moment of it, ISO text with an offset, where it is known; it tells values of one day apart. */
  readonly collectedAt?: string | null;
  /** Its values by field. */
  readonly fields: FileValues;
}

/** A member record as the rule reads it. */
export interface MemberRecord {
  readonly key: string;
  readonly source: string;
  readonly collectedOn: PlainDate | null;
  readonly collectedAt: Instant | null;
  readonly fields: FileValues;
}

/** A value that identifies nobody any more, as a decision or a resolution names it. */
export interface DemotedFieldValue {
  /** The type of the identifier, which is also the name of its field where the field is text. */
  readonly identifier: string;
  /** Its value or key. */
  readonly value: string;
}

/** The records of one customer, as a caller writes them. */
export interface MemberRecordsInput {
  /** The records in any order. */
  readonly records: readonly MemberRecordInput[];
  /** Values taken out of linking, such as `demoted` of a resolution; they never win over a value that is not. */
  readonly demoted?: readonly DemotedFieldValue[] | null;
}

/** The records of one customer, as the rule reads them. */
export interface MemberRecords {
  readonly records: readonly MemberRecord[];
  readonly demoted: readonly DemotedFieldValue[];
}

/** What a value is worth in one view: a value is demoted when it is valid and identifies nobody. */
export type ValueStanding = FieldStanding | "demoted";

/** Every standing of a value in one view. */
export const valueStandings = [
  "valid",
  "incomplete",
  "missing",
  "masked",
  "invalid",
  "demoted",
] as const satisfies readonly ValueStanding[];

/** A value and where it comes from. */
export interface ProvenValue {
  /** The value as it was written. */
  readonly value: FileValue;
  /** The record. */
  readonly record: string;
  /** Its source. */
  readonly source: string;
  /** The day on which it was collected. */
  readonly on: PlainDate | null;
  /** What it is worth. */
  readonly standing: ValueStanding;
}

/** What decided about a field. */
export type SurvivorCode = Survivorship | "only-value" | "record-key" | "nothing-valid";

/** Everything that can decide about a field. */
export const survivorCodes = [...survivorships, "only-value", "record-key", "nothing-valid"] as const satisfies readonly SurvivorCode[];

/** A field of the golden record. */
export interface GoldenField {
  /** The field. */
  readonly field: string;
  /** Its value; `null` when nothing valid is known. */
  readonly value: FileValue | null;
  /** All different valid values of a field that keeps them, the newest first; else only the value. */
  readonly values: readonly FileValue[];
  /** Where the value comes from. */
  readonly winner: ProvenValue | null;
  /** Every other value. */
  readonly losers: readonly ProvenValue[];
  /** What decided. */
  readonly code: SurvivorCode;
  /** Where that comes from. */
  readonly cites: readonly string[];
}

/** One view of a customer, worked out when it is read. */
export interface GoldenRecord extends Answer<"golden-record", MemberRecords> {
  /** A document. */
  readonly shape: "document";
  /** Its fields in the order of their names. */
  readonly fields: readonly GoldenField[];
}

/** The reasons a golden record can have. */
export type GoldenRecordCode = "one-view" | "one-record" | "no-values";

/** A compiled golden record. */
export type GoldenRecordRule = Rule<GoldenRecordPolicy, MemberRecordsInput, MemberRecords, GoldenRecord>;

/** Compiles a policy of golden records. */
export type CompileGoldenRecord = Compile<GoldenRecordPolicyInput, GoldenRecordRule>;
