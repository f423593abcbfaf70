import type { Money, MoneyInput } from "../../foundation/money";
import type { Period } from "../../foundation/period";
import type { PlainDate } from "../../foundation/plain-date";
import type { WorkCalendar, WorkCalendarInput } from "../../foundation/work-calendar-types";
import type { Compile, Rule } from "../../rule/compile";
import type { HistoryEvent, Timeline } from "../../rule/fold";
import type { PolicyHead, PolicyHeadInput } from "../../rule/policy";

/** What is done about a complaint: check oneself to prevent it, respond on site, make it good, improve at the source. */
export type ComplaintStep = "prevent" | "respond-on-site" | "remedy" | "improve-at-source";

/** The four steps in their order, for schemas and documents. */
export const complaintSteps = ["prevent", "respond-on-site", "remedy", "improve-at-source"] as const satisfies readonly ComplaintStep[];

/** How grave a complaint is. */
export type ComplaintLevel = "general" | "escalated" | "major";

/** The levels of the source from the lowest up, for schemas and documents. */
export const complaintLevels = ["general", "escalated", "major"] as const satisfies readonly ComplaintLevel[];

/** What lifts a complaint to a higher level. */
export type ComplaintCircumstance = "repetition" | "drastic-conduct" | "injury" | "media" | "authority";

/** Every circumstance, for schemas and documents. */
export const complaintCircumstances = [
  "repetition",
  "drastic-conduct",
  "injury",
  "media",
  "authority",
] as const satisfies readonly ComplaintCircumstance[];

/** What can happen to a complaint. */
export type ComplaintEventKind =
  | "self-checked"
  | "raised"
  | "repeated"
  | "aggravated"
  | "responded-on-site"
  | "replied"
  | "remedied"
  | "improved-at-source"
  | "feedback-asked"
  | "accepted"
  | "rejected"
  | "reopened";

/** Every kind of event in the order in which those of one day are replayed: the customer's last word comes last. */
export const complaintEventKinds = [
  "self-checked",
  "raised",
  "repeated",
  "aggravated",
  "responded-on-site",
  "replied",
  "remedied",
  "improved-at-source",
  "feedback-asked",
  "accepted",
  "rejected",
  "reopened",
] as const satisfies readonly ComplaintEventKind[];

/** Where a complaint stands. */
export type ComplaintState =
  | "not-raised"
  | "reply-due"
  | "reply-overdue"
  | "remedy-due"
  | "remedy-overdue"
  | "awaiting-customer"
  | "closed";

/** Every state, for schemas and documents. */
export const complaintStates = [
  "not-raised",
  "reply-due",
  "reply-overdue",
  "remedy-due",
  "remedy-overdue",
  "awaiting-customer",
  "closed",
] as const satisfies readonly ComplaintState[];

/** A level of complaints: what lifts a complaint to it, and its clocks in business days. */
export interface ComplaintLevelTerms {
  /** Its code, such as `"escalated"`. */
  readonly code: string;
  /** What lifts a complaint to this level, any of them; empty for the first, which takes every complaint. */
  readonly liftedBy: readonly ComplaintCircumstance[];
  /** Business days after the complaint in which it is answered. */
  readonly replyWithinBusinessDays: number;
  /** Business days after the complaint in which it is made good; not fewer than for the reply. */
  readonly remedyWithinBusinessDays: number;
  /** Where the level and its clocks come from. */
  readonly cites: readonly string[];
}

/** When a customer is asked how he liked the handling of his complaint. */
export interface ComplaintFeedbackTerms {
  /** Business days after the closing. */
  readonly afterBusinessDays: number;
  /** Where the request comes from. */
  readonly cites: readonly string[];
}

/** From when a customer is an old one. */
export interface OldCustomerTerms {
  /** How long he has been a customer when he complains. */
  readonly after: Period;
  /** Where the difference comes from. */
  readonly cites: readonly string[];
}

/** How complaints are handled. */
export interface ComplaintPolicy extends PolicyHead {
  /** Which days are business days. */
  readonly calendar: WorkCalendar;
  /** Levels from the lowest up. */
  readonly levels: readonly ComplaintLevelTerms[];
  /** Asking for feedback after the closing. */
  readonly feedback: ComplaintFeedbackTerms;
  /** Old customers. */
  readonly oldCustomers: OldCustomerTerms;
}

/** A complaint policy as a caller writes it. */
export interface ComplaintPolicyInput extends PolicyHeadInput {
  /** Which days are business days; outside its coverage a due day is unknown. */
  readonly calendar: WorkCalendarInput;
  /** Levels from the lowest up. */
  readonly levels: readonly ComplaintLevelTerms[];
  /** Asking for feedback after the closing. */
  readonly feedback: ComplaintFeedbackTerms;
  /** Old customers. */
  readonly oldCustomers: OldCustomerTerms;
}

/** Something that happened to a complaint, as a caller writes it. */
export interface ComplaintEventInput {
  /** Tells it apart: the same id with the same content counts once. */
  readonly id: string;
  /** The day, `YYYY-MM-DD`. */
  readonly on: string;
  /** What happened. */
  readonly kind: ComplaintEventKind;
  /** What was learnt that bears on the level, with anything the customer says and with `aggravated`; absent or null while nobody has asked. */
  readonly circumstances?: readonly ComplaintCircumstance[] | null;
  /** What the customer was given, with `remedied` only. */
  readonly compensation?: MoneyInput | null;
}

/** Something that happened to a complaint, as the rule reads it. */
export interface ComplaintEvent extends HistoryEvent {
  readonly kind: ComplaintEventKind;
  readonly circumstances: readonly ComplaintCircumstance[] | null;
  readonly compensation: Money | null;
}

/** One complaint, as a caller writes it. */
export interface ComplaintInput {
  /** Since when he is a customer; absent or null while unknown. */
  readonly customerSince?: string | null;
  /** What happened, in any order. */
  readonly events: readonly ComplaintEventInput[];
}

/** One complaint, as the rule reads it. */
export interface Complaint {
  readonly customerSince: PlainDate | null;
  readonly events: readonly ComplaintEvent[];
}

/** How far a step has come: `missed` when the complaint went past it. */
export type ComplaintStepStatus = "open" | "done" | "missed";

/** A step of a complaint. */
export interface ComplaintStepRow {
  /** The code of the step. */
  readonly code: ComplaintStep;
  /** How far it has come. A step that was missed can still be done; that is told as a warning. */
  readonly status: ComplaintStepStatus;
  /** The day it was done; `null` while it is not. */
  readonly doneOn: PlainDate | null;
  /** The last day to do it; `null` without a clock, or when the calendar does not reach that far. */
  readonly dueOn: PlainDate | null;
  /** Where the step and its clock come from. */
  readonly cites: readonly string[];
}

/**
 * How a complaint bears on the customer's trust: it falls only when the complaint is ignored, and is regained, or ends
 * higher than before, when the complaint is settled.
 */
export type TrustReading = "unchanged" | "ignored-and-falling" | "regained-or-higher";

/** Every reading, for schemas and documents. */
export const trustReadings = ["unchanged", "ignored-and-falling", "regained-or-higher"] as const satisfies readonly TrustReading[];

/** What whoever works on a complaint should bear in mind. */
export type ComplaintNoteCode = "old-customer" | "word-of-mouth" | "ask-for-feedback";

/** Every note, for schemas and documents. */
export const complaintNotes = ["old-customer", "word-of-mouth", "ask-for-feedback"] as const satisfies readonly ComplaintNoteCode[];

/** A note on a complaint. It is no number and changes none. */
export interface ComplaintNote {
  /** Its code. */
  readonly code: ComplaintNoteCode;
  /** Where it comes from. */
  readonly cites: readonly string[];
}

/** Where one complaint stands on one day. */
export interface ComplaintStatus extends Timeline<"complaint", Complaint, ComplaintState> {
  /** The code of its level, which never falls; `null` before it is raised. */
  readonly level: string | null;
  /** The four steps in their order. */
  readonly steps: readonly ComplaintStepRow[];
  /** What to do next; `null` when nothing is left to do. */
  readonly nextStep: ComplaintStep | null;
  /** The last day for what is due first; `null` while no clock runs, or when the calendar does not reach that far. */
  readonly dueOn: PlainDate | null;
  /** Whether a due day has passed. */
  readonly overdue: boolean;
  /** Whether the customer has accepted. The improvement at the source may still be open. */
  readonly closed: boolean;
  /** The day to ask for feedback; `null` before the closing, once asked, or when the calendar does not reach that far. */
  readonly feedbackDueOn: PlainDate | null;
  /** How it bears on his trust. */
  readonly trust: TrustReading;
  /** How it bears on a reading of his loyalty: never (CH-08). */
  readonly loyaltyEffect: "none";
  /** What he was given, by currency. */
  readonly compensation: readonly Money[];
  /** What to bear in mind. */
  readonly notes: readonly ComplaintNote[];
}

/** The reasons a complaint can be where it is. */
export type ComplaintCode =
  | "not-raised"
  | "raised"
  | "repeated"
  | "level-lifted"
  | "replied"
  | "remedied"
  | "rejected"
  | "accepted"
  | "reply-overdue"
  | "remedy-overdue";

/** A compiled handling of complaints. */
export type ComplaintRule = Rule<ComplaintPolicy, ComplaintInput, Complaint, ComplaintStatus>;

/** Compiles a complaint policy. */
export type CompileComplaint = Compile<ComplaintPolicyInput, ComplaintRule>;
