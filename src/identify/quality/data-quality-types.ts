import type { DecimalText, NumberInput } from "../../foundation/exact";
import type { FileValue } from "../../foundation/file-value";
import type { PlainDate } from "../../foundation/plain-date";
import type { Answer } from "../../rule/answer";
import type { Compile, Rule } from "../../rule/compile";
import type { PolicyHead, PolicyHeadInput } from "../../rule/policy";
import type { Department, JudgedField, RequiredFieldInput } from "./profile-completeness-types";

/** A mandatory field and how long its value stays fresh. */
export interface QualityField extends JudgedField {
  readonly freshMonths: number | null;
  readonly weight: number;
}

/** A mandatory field and how long its value stays fresh, as a caller writes it. */
export interface QualityFieldInput extends RequiredFieldInput {
  /** After so many months the value is stale; absent means never. */
  readonly freshMonths?: number | null;
  /** How much it matters, the higher the earlier it is asked for; 1 when absent. */
  readonly weight?: number | null;
}

/** What is measured about the files of a store. */
export interface DataQualityPolicy extends PolicyHead {
  readonly fields: readonly QualityField[];
  readonly count: number;
  readonly target: DecimalText;
  readonly perContact: number;
  readonly coolingOffMonths: number;
}

/** What is measured about the files of a store, as a caller writes it. */
export interface DataQualityPolicyInput extends PolicyHeadInput {
  /** The mandatory fields in the order in which to ask; name, phone and address are always among them. */
  readonly fields: readonly QualityFieldInput[];
  /** How many fields there must be; 17 when absent. */
  readonly count?: number | null;
  /** The rate to reach, a fraction such as `"0.9"`. */
  readonly target: NumberInput;
  /** How many fields may be asked for in one contact; 1 when absent. */
  readonly perContact?: number | null;
  /** How long a field is not asked for again after a refusal; 6 months when absent. */
  readonly coolingOffMonths?: number | null;
}

/** Whether somebody owns a car or may buy one. */
export type CustomerKind = "owner" | "prospect";

/** Both kinds of customers. */
export const customerKinds = ["owner", "prospect"] as const satisfies readonly CustomerKind[];

/** A value and the day on which it was collected, as a caller writes it. */
export interface CollectedValueInput {
  /** The value; absent, null and placeholders are not collected. */
  readonly value?: FileValue | null;
  /** The day; a value without one never becomes stale. */
  readonly collectedOn?: string | null;
}

/** A value and the day on which it was collected. */
export interface CollectedValue {
  readonly value: FileValue | null;
  readonly collectedOn: PlainDate | null;
}

/** The file of one resolved customer, as a caller writes it. */
export interface CustomerFileInput {
  /** His entity key. */
  readonly key: string;
  /** An owner unless it says otherwise. */
  readonly kind?: CustomerKind | null;
  /** The sources of his records, one entry a record. */
  readonly sources: readonly string[];
  /** What each of these records says, in the same order, as `contentMark` writes it; absent means unknown. */
  readonly contents?: readonly string[] | null;
  /** His values by field. */
  readonly fields: Readonly<Record<string, CollectedValueInput>>;
}

/** The file of one resolved customer, as the rule reads it. */
export interface CustomerFile {
  readonly key: string;
  readonly kind: CustomerKind;
  readonly sources: readonly string[];
  readonly contents: readonly string[] | null;
  readonly fields: Readonly<Record<string, CollectedValue>>;
}

/** The files of a store, as a caller writes them. */
export interface CustomerFilesInput {
  /** The files. */
  readonly customers: readonly CustomerFileInput[];
  /** Whether prospects count too; only owners when absent. */
  readonly withProspects?: boolean | null;
}

/** The files of a store, as the rule reads them. */
export interface CustomerFiles {
  readonly customers: readonly CustomerFile[];
  readonly withProspects: boolean;
}

/** The figures of one field or of one department. Rates are fractions, `null` where there is nobody. */
export interface FieldQuality {
  /** How many values are valid. */
  readonly valid: number;
  /** How many are missing. */
  readonly missing: number;
  /** How many are written and not valid. */
  readonly invalid: number;
  /** How many are valid and stale. */
  readonly stale: number;
  /** Valid over all. */
  readonly rate: string | null;
}

/** The figures of one source, or of all. */
export interface DuplicateQuality {
  /** The source; `null` for all of them. */
  readonly source: string | null;
  /** Its records. */
  readonly records: number;
  /** The customers they belong to. */
  readonly entities: number;
  /** Records that say exactly what another one of their source says; `null` where no content is known. */
  readonly exact: number | null;
  /** Records linked to another source: over all sources only, for a single one it is 0. */
  readonly across: number;
  /** Records less customers over records. */
  readonly rate: string | null;
}

/** How good the files of a store are. */
export interface DataQuality extends Answer<"data-quality", CustomerFiles> {
  /** A document. */
  readonly shape: "document";
  /** How many customers were counted, each once. */
  readonly population: number;
  /** Valid mandatory values over fields times customers. */
  readonly fieldRate: string | null;
  /** How many of them have every mandatory value, and each valid. */
  readonly completeProfiles: number;
  /** The same over all customers. */
  readonly completeProfileRate: string | null;
  /** As `fieldRate`, without stale values. */
  readonly freshFieldRate: string | null;
  /** Whether `fieldRate` reaches the target. */
  readonly targetMet: boolean | null;
  /** By field, in the order of the policy. */
  readonly fields: readonly (FieldQuality & {
    /** The field. */
    readonly code: string;
    /** The department that asks for it. */
    readonly department: Department;
    /** Where the figure comes from. */
    readonly cites: readonly string[];
  })[];
  /** By department. */
  readonly departments: readonly (FieldQuality & {
    /** The department. */
    readonly code: Department;
    /** Where the figure comes from. */
    readonly cites: readonly string[];
  })[];
  /** Over all sources, then by source. */
  readonly duplicates: readonly DuplicateQuality[];
}

/** The reasons a data quality can have. */
export type DataQualityCode = "no-population" | "target-met" | "target-missed";

/** Compiled figures of data quality. */
export type DataQualityRule = Rule<DataQualityPolicy, CustomerFilesInput, CustomerFiles, DataQuality>;

/** Compiles a policy of data quality. */
export type CompileDataQuality = Compile<DataQualityPolicyInput, DataQualityRule>;

/** One file and what may be asked, as a caller writes it. */
export interface FieldQuestionInput {
  /** His values by field. */
  readonly fields: Readonly<Record<string, CollectedValueInput>>;
  /** Fields for which no permitted purpose is known; they are not asked for. */
  readonly notPermitted?: readonly string[] | null;
  /** The day on which he refused to tell, by field. */
  readonly refusedOn?: Readonly<Record<string, string>> | null;
}

/** One file and what may be asked, as the rule reads it. */
export interface FieldQuestion {
  readonly fields: Readonly<Record<string, CollectedValue>>;
  readonly notPermitted: readonly string[];
  readonly refusedOn: Readonly<Record<string, PlainDate>>;
}

/** Why a field is asked for. */
export type AskReason = "missing" | "invalid" | "stale";

/** Every reason to ask, the most urgent first. */
export const askReasons = ["missing", "invalid", "stale"] as const satisfies readonly AskReason[];

/** A field to ask for. */
export interface FieldToAsk {
  /** The field. */
  readonly field: string;
  /** The department that asks. */
  readonly department: Department;
  /** Why. */
  readonly code: AskReason;
  /** Where that comes from. */
  readonly cites: readonly string[];
}

/** What to ask for next. */
export interface NextBestField extends Answer<"next-best-field", FieldQuestion> {
  /** A document. */
  readonly shape: "document";
  /** The fields to ask for in the next contact, at most as many as the policy allows. */
  readonly ask: readonly FieldToAsk[];
  /** How many more could be asked for later. */
  readonly later: number;
}

/** The reasons for what is asked next. */
export type NextBestFieldCode = "ask" | "nothing-to-ask" | "may-not-ask";

/** A compiled choice of the next field. */
export type NextBestFieldRule = Rule<DataQualityPolicy, FieldQuestionInput, FieldQuestion, NextBestField>;

/** Compiles a policy of data quality to the choice of the next field. */
export type CompileNextBestField = Compile<DataQualityPolicyInput, NextBestFieldRule>;
