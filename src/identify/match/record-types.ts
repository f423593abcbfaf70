import type { PlainDate } from "../../foundation/plain-date";
import type { IdentityDecision, IdentityDecisionInput } from "../decision/decisions-types";
import type { PhoneKind } from "../parse/parse-phone";
import type { IdentifierType } from "./identity-policy-types";

/** Whether a record is of a person or of an organisation. */
export type RecordKind = "person" | "organisation";

/** Both kinds of records. */
export const recordKinds = ["person", "organisation"] as const satisfies readonly RecordKind[];

/** An identifier on a record, as a caller writes it. */
export interface IdentifierInput {
  /** Its type. */
  readonly type: IdentifierType;
  /** As it was written. A resident id is refused here: give its keyed hash. */
  readonly value: string;
  /** What a phone outside the mainland is, when the caller has read it: its value is then in E.164 form. */
  readonly kind?: PhoneKind | null;
}

/** An identifier on a record, as the rule reads it. */
export interface Identifier {
  readonly type: IdentifierType;
  readonly value: string;
  readonly kind: PhoneKind | null;
}

/** A customer record of some system, as a caller writes it. */
export interface CustomerRecordInput {
  /** The system it comes from. */
  readonly source: string;
  /** Its id there. */
  readonly id: string;
  /** A person unless it says otherwise. */
  readonly kind?: RecordKind | null;
  /** The name as it was written. */
  readonly name?: string | null;
  /** How the name is read, such as its pinyin with tones; two names that differ in one character agree when their readings do. */
  readonly reading?: string | null;
  /** The day of birth, `YYYY-MM-DD`. */
  readonly birthDate?: string | null;
  /** The postal address. */
  readonly address?: string | null;
  /** What it is known by. */
  readonly identifiers?: readonly IdentifierInput[] | null;
  /** The day on which it was collected. */
  readonly collectedOn?: string | null;
  /** Whether its customer has been erased or hits a suppression key; it is then linked with nothing. */
  readonly suppressed?: boolean | null;
}

/** A customer record as the rule reads it. */
export interface CustomerRecord {
  readonly source: string;
  readonly id: string;
  readonly kind: RecordKind;
  readonly name: string | null;
  readonly reading: string | null;
  readonly birthDate: PlainDate | null;
  readonly address: string | null;
  readonly identifiers: readonly Identifier[];
  readonly collectedOn: PlainDate | null;
  readonly suppressed: boolean;
}

/** Records to be resolved, as a caller writes them. */
export interface RecordSetInput {
  /** The records in any order. */
  readonly records: readonly CustomerRecordInput[];
  /** The log of decisions about them. */
  readonly decisions?: readonly IdentityDecisionInput[] | null;
  /** The entity that each record belonged to before, by record key. */
  readonly earlier?: Readonly<Record<string, string>> | null;
}

/** Records to be resolved, as the rule reads them. */
export interface RecordSet {
  readonly records: readonly CustomerRecord[];
  readonly decisions: readonly IdentityDecision[];
  readonly earlier: Readonly<Record<string, string>>;
}
