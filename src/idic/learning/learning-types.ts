import type { AmountInput, DecimalText } from "../../foundation/exact";
import type { FileValue, FileValues } from "../../foundation/file-value";
import type { PlainDate } from "../../foundation/plain-date";
import type { Answer, Because } from "../../rule/answer";
import type { Compile, Rule } from "../../rule/compile";
import type { HistoryEvent } from "../../rule/fold";
import type { PolicyHead, PolicyHeadInput } from "../../rule/policy";
import type { CustomerEventType } from "../state/idic-state-types";

/** What an outcome is of: somebody was spoken to, or something was done for him. */
export type OutcomeOf = "contact" | "treatment";

/** Both, for schemas and documents. */
export const outcomesOf = ["contact", "treatment"] as const satisfies readonly OutcomeOf[];

/** What came back. */
export type OutcomeResponse = "accepted" | "declined" | "answered" | "none";

/** Every response, for schemas and documents. */
export const outcomeResponses = ["accepted", "declined", "answered", "none"] as const satisfies readonly OutcomeResponse[];

/** What he said of the use of his data. */
export type OutcomeConsent = "granted" | "withdrawn";

/** Both, for schemas and documents. */
export const outcomeConsents = ["granted", "withdrawn"] as const satisfies readonly OutcomeConsent[];

/** For whom and for what consent is noted, and which fields of a file say what he likes. */
export interface LearningPolicy extends PolicyHead {
  /** Who may use the data. */
  readonly controller: string;
  /** For what. */
  readonly purpose: string;
  /** Fields of the customer file that say how he would like to be met. */
  readonly preferences: readonly string[];
}

/** A policy of learning as a caller writes it. */
export interface LearningPolicyInput extends PolicyHeadInput {
  /** Who may use the data. */
  readonly controller: string;
  /** For what. */
  readonly purpose: string;
  /** Fields of the customer file that say how he would like to be met. */
  readonly preferences: readonly string[];
}

/** What came of a contact or a treatment, as a caller writes it. */
export interface OutcomeInput {
  /** Tells it apart: the same id with the same content counts once. */
  readonly id: string;
  /** The day, `YYYY-MM-DD`. */
  readonly on: string;
  /** A contact or a treatment. */
  readonly of: OutcomeOf;
  /** Which one: the code of the contact or of the offer. */
  readonly code: string;
  /** Through which channel. */
  readonly channel?: string | null;
  /** What came back; absent while nobody knows. */
  readonly response?: OutcomeResponse | null;
  /** The margin it brought, in one currency for all; absent while nobody knows. */
  readonly margin?: AmountInput | null;
  /** Whether he was in the control group: then nothing was done, and the margin says what would have come anyway. */
  readonly control?: boolean | null;
  /** What he told, by field of the customer file. */
  readonly learned?: FileValues | null;
  /** Fields he did not want to tell. */
  readonly refused?: readonly string[] | null;
  /** The segment or need he showed, as a code. */
  readonly need?: string | null;
  /** Whether his file was read to him and is right. */
  readonly verified?: boolean | null;
  /** What he said of the use of his data. */
  readonly consent?: OutcomeConsent | null;
}

/** What came of a contact or a treatment, as the rule reads it. */
export interface OutcomeFacts extends HistoryEvent {
  readonly of: OutcomeOf;
  readonly code: string;
  readonly channel: string | null;
  readonly response: OutcomeResponse | null;
  readonly margin: DecimalText | null;
  readonly control: boolean;
  readonly learned: FileValues;
  readonly refused: readonly string[];
  readonly need: string | null;
  readonly verified: boolean;
  readonly consent: OutcomeConsent | null;
}

/** What came of everything that was done with one customer, as a caller writes it. */
export interface OutcomesInput {
  /** The record of the customer, for the log of consent. */
  readonly record: string;
  /** The outcomes in any order. */
  readonly outcomes: readonly OutcomeInput[];
}

/** What came of everything that was done with one customer, as the rule reads it: in their order, each once. */
export interface Outcomes {
  readonly record: string;
  readonly outcomes: readonly OutcomeFacts[];
}

/** Why something is to be noted. */
export type LearningCause =
  | "contact-answered"
  | "treatment-accepted"
  | "treatment-declined"
  | "fact-learned"
  | "preference-stated"
  | "field-refused"
  | "need-observed"
  | "margin-observed"
  | "margin-of-control"
  | "file-verified"
  | "consent-granted"
  | "consent-withdrawn";

/** Every cause, for schemas and documents. */
export const learningCauses = [
  "contact-answered",
  "treatment-accepted",
  "treatment-declined",
  "fact-learned",
  "preference-stated",
  "field-refused",
  "need-observed",
  "margin-observed",
  "margin-of-control",
  "file-verified",
  "consent-granted",
  "consent-withdrawn",
] as const satisfies readonly LearningCause[];

/** What every delta carries. */
export interface Delta {
  /** Why it is noted, and where that comes from. */
  readonly because: Because;
  /** The outcome it follows from. */
  readonly outcome: string;
}

/** An event for his history, as `compileIdicState` reads it. */
export interface EventDelta extends Delta {
  /** Made of the outcome and the event, so that learning twice changes nothing. */
  readonly id: string;
  /** The day. */
  readonly on: PlainDate;
  /** What happened. */
  readonly type: Exclude<CustomerEventType, "identified" | "merged">;
}

/** A value for his file. */
export interface ProfileDelta extends Delta {
  /** The field. */
  readonly field: string;
  /** What he told. */
  readonly value: FileValue;
  /** The day. */
  readonly collectedOn: PlainDate;
}

/** A field he did not want to tell. */
export interface RefusalDelta extends Delta {
  /** The field. */
  readonly field: string;
  /** The day. */
  readonly refusedOn: PlainDate;
}

/** An observation, as `compileNeeds` reads it. */
export interface NeedDelta extends Delta {
  /** The segment or the need. */
  readonly code: string;
  /** The day. */
  readonly on: PlainDate;
}

/** A margin that was observed. */
export interface ValueDelta extends Delta {
  /** The day. */
  readonly on: PlainDate;
  /** Money. */
  readonly margin: DecimalText;
  /** Whether nothing had been done for it. */
  readonly control: boolean;
}

/** A contact that was made, as `compileOwnerCare` reads it. */
export interface ContactDelta extends Delta {
  /** The code of the contact. */
  readonly code: string;
  /** The day. */
  readonly on: PlainDate;
  /** The need he showed in it. */
  readonly need: string | null;
}

/** A word on the use of his data, as `compileConsent` reads it. */
export interface ConsentDelta extends Delta {
  /** Made of the outcome, so that learning twice changes nothing. */
  readonly id: string;
  /** The day. */
  readonly on: PlainDate;
  /** His record. */
  readonly record: string;
  /** Who may use the data. */
  readonly controller: string;
  /** For what. */
  readonly purpose: string;
  /** Through which channel; a withdrawal is for all. */
  readonly channel: string;
  /** What he said. */
  readonly status: OutcomeConsent;
}

/** What is to be noted after everything that came of contacts and treatments. */
export interface Learning extends Answer<"learning", Outcomes> {
  /** A document. */
  readonly shape: "document";
  /** For his history. */
  readonly events: readonly EventDelta[];
  /** For his file, preferences among them. */
  readonly profile: readonly ProfileDelta[];
  /** What not to ask again for a while. */
  readonly refusals: readonly RefusalDelta[];
  /** For his needs. */
  readonly needs: readonly NeedDelta[];
  /** For his value. */
  readonly value: readonly ValueDelta[];
  /** What he brought in all. */
  readonly margin: DecimalText;
  /** For the plan of contacts: what has been done is not asked for again. */
  readonly contacted: readonly ContactDelta[];
  /** For the log of consent. */
  readonly consent: readonly ConsentDelta[];
}

/** The reasons a learning can have. */
export type LearningCode = "learned" | "nothing-learned";

/** Compiled learning. */
export type LearningRule = Rule<LearningPolicy, OutcomesInput, Outcomes, Learning>;

/** Compiles a policy of learning. */
export type CompileLearning = Compile<LearningPolicyInput, LearningRule>;
