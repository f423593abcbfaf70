import type { AmountInput, DecimalText, NumberInput } from "../../foundation/exact";
import type { PlainDate } from "../../foundation/plain-date";
import type { Compile, Rule } from "../../rule/compile";
import type { HistoryEvent, Timeline } from "../../rule/fold";
import type { PolicyHead, PolicyHeadInput } from "../../rule/policy";
import type { AmountUnit, QuoteClass } from "../abc-quote/quote-terms";
import type { AuthorisationLineCode, AuthorisationStatus, AuthorisationStep, ConsentForm } from "./authorisation-terms";

/** By how much a total may exceed what was authorised before the customer is asked again. */
export interface AuthorisationTolerance {
  readonly rate: DecimalText;
  readonly floor: DecimalText | null;
  readonly cap: DecimalText | null;
  readonly cites: readonly string[];
}

/** The tolerance, as a caller writes it: the larger of rate and floor, at most the cap. */
export interface AuthorisationToleranceInput {
  /** A fraction of what was authorised, 0.1 for 10%. */
  readonly rate: NumberInput;
  /** At least this much, in the main unit of the policy's currency; absent does not bind. */
  readonly floor?: AmountInput | null;
  /** At most this much, in the main unit of the policy's currency; absent does not bind. */
  readonly cap?: AmountInput | null;
  /** Where it comes from. */
  readonly cites: readonly string[];
}

/** When a customer has to be asked. */
export interface AuthorisationPolicy extends PolicyHead {
  readonly tolerance: AuthorisationTolerance;
  readonly currency: string | null;
  readonly recordedBeforeWork: boolean;
}

/** An authorisation policy as a caller writes it. */
export interface AuthorisationPolicyInput extends PolicyHeadInput {
  /** By how much a total may exceed what was authorised. */
  readonly tolerance: AuthorisationToleranceInput;
  /** The currency of floor and cap, ISO 4217; required with one of them, and then the history must be in it. */
  readonly currency?: string | null;
  /**
   * With `true` an authorisation counts only when who gave it and how are recorded, and only for work that has not been done;
   * `false` when absent.
   */
  readonly recordedBeforeWork?: boolean | null;
}

/** A line that is put to the customer, as a caller writes it. */
export interface AuthorisationLineInput {
  /** Tells the line apart within the history. */
  readonly id: string;
  /** What it comes to with tax, no finer than the currency's unit. */
  readonly total: AmountInput;
  /** Its class; unknown counts as A. */
  readonly class?: QuoteClass | null;
  /** Whether the part is critical for safety. */
  readonly safetyCritical?: boolean | null;
}

/** A line that is put to the customer, as the rule reads it. */
export interface AuthorisationLine {
  readonly id: string;
  readonly total: DecimalText;
  readonly class: QuoteClass | null;
  readonly safetyCritical: boolean | null;
}

/** A quote, or a revision of one. */
export interface QuotedEvent extends HistoryEvent {
  readonly event: "quoted" | "revised";
  /** The id of the quote or revision that a revision replaces; `null` for the quote. */
  readonly quote: string | null;
  readonly lines: readonly AuthorisationLine[];
  readonly total: DecimalText | null;
}

/** What the customer said about a quote, or what was done under it. */
export interface AnswerEvent extends HistoryEvent {
  readonly event: "authorised" | "re-authorised" | "declined" | "withdrawn" | "work-done";
  readonly quote: string;
  readonly lines: readonly string[] | null;
  readonly by: string | null;
  readonly how: ConsentForm | null;
}

/** Something that happened on the way from a quote to the work, as the rule reads it. */
export type AuthorisationEvent = QuotedEvent | AnswerEvent;

/** What every event carries, as a caller writes it. */
export interface EventHeadInput {
  /** Tells it apart: the same id with the same content counts once. */
  readonly id: string;
  /** The day, `YYYY-MM-DD`. */
  readonly on: string;
}

/** The first quote. */
export interface QuotedEventInput extends EventHeadInput {
  /** The quote is given. */
  readonly event: "quoted";
  /** What is put to the customer. */
  readonly lines: readonly AuthorisationLineInput[];
  /** What all lines come to together, where rounding down takes something off; their sum when absent. */
  readonly total?: AmountInput | null;
}

/** New totals. */
export interface RevisedEventInput extends EventHeadInput {
  /** The quote is revised. */
  readonly event: "revised";
  /** The id of the quote or revision that it replaces. */
  readonly quote: string;
  /** The lines that change or are added; the others stay as they are. */
  readonly lines: readonly AuthorisationLineInput[];
  /** What all lines come to together, where rounding down takes something off; their sum when absent. */
  readonly total?: AmountInput | null;
}

/** What the customer said, or what was done. */
export interface AnswerEventInput extends EventHeadInput {
  /** The customer says yes, says yes to a revision, says no, or takes his yes back; or the workshop has done the work. */
  readonly event: "authorised" | "re-authorised" | "declined" | "withdrawn" | "work-done";
  /** The id of the quote or revision that it is about: its totals are what the customer said yes to. */
  readonly quote: string;
  /** The ids of the lines. May be left out with a yes, which then is one to all lines that were not declined or withdrawn. */
  readonly lines?: readonly string[] | null;
  /** Who said so. */
  readonly by?: string | null;
  /** How. */
  readonly how?: ConsentForm | null;
}

/** Something that happened on the way from a quote to the work, as a caller writes it. */
export type AuthorisationEventInput = QuotedEventInput | RevisedEventInput | AnswerEventInput;

/** The history of one order, as a caller writes it. */
export interface AuthorisationInput {
  /** ISO 4217 code. */
  readonly currency: string;
  /** Whether totals are written in the main unit or the smallest. */
  readonly amounts: AmountUnit;
  /** What happened, in any order. */
  readonly events: readonly AuthorisationEventInput[];
}

/** The history of one order, as the rule reads it. */
export interface AuthorisationFacts {
  readonly currency: string;
  readonly amounts: AmountUnit;
  readonly events: readonly AuthorisationEvent[];
}

/** What the customer said last about a line: when, who and how. */
export interface CustomerAnswer {
  /** The id of the event. */
  readonly event: string;
  /** The day. */
  readonly on: PlainDate;
  /** Who said so; `null` when that is not recorded. */
  readonly by: string | null;
  /** How; `null` when that is not recorded. */
  readonly how: ConsentForm | null;
}

/** A line and where it stands. */
export interface AuthorisationRow {
  /** The id of the line. */
  readonly id: string;
  /** Its class; `null` when unknown. */
  readonly class: QuoteClass | null;
  /** Where it stands. */
  readonly code: AuthorisationLineCode;
  /** Where that comes from. */
  readonly cites: readonly string[];
  /** What it comes to now. */
  readonly total: DecimalText;
  /** What the customer said yes to; `null` while no yes of his stands. */
  readonly authorised: DecimalText | null;
  /** What the customer said last about it; `null` while nothing that counts was said. */
  readonly said: CustomerAnswer | null;
  /** Whether the work has been done. */
  readonly done: boolean;
  /** Whether the customer has to be asked about it now. */
  readonly ask: boolean;
}

/** A charge that no authorisation covers. */
export interface UncoveredCharge {
  /** The line; `null` for the part of the whole that exceeds the limit. */
  readonly line: string | null;
  /** How much. */
  readonly amount: DecimalText;
  /** Work that was done without authorisation, or a total above the limit. */
  readonly code: "not-authorised" | "above-limit";
  /** Where that comes from. */
  readonly cites: readonly string[];
}

/** What a customer has authorised by one day, and what he has to be asked about. */
export interface Authorisation extends Timeline<"authorisation", AuthorisationFacts, AuthorisationStatus> {
  /** Every line of the last quote or revision, in the order in which they came up. */
  readonly lines: readonly AuthorisationRow[];
  /** What the customer said yes to altogether. */
  readonly authorised: DecimalText;
  /** By how much the total of those lines may exceed that. */
  readonly tolerance: DecimalText;
  /** The two together: this much is allowed. */
  readonly limit: DecimalText;
  /** What the lines he said yes to come to now. */
  readonly current: DecimalText;
  /** The charges that no authorisation covers, each by name. */
  readonly uncovered: readonly UncoveredCharge[];
  /** The ids of the lines about which the customer has to be asked now. */
  readonly needsAuthorisation: readonly string[];
  /** What is to be done next. */
  readonly next: AuthorisationStep;
}

/** A compiled authorisation policy. */
export type AuthorisationRule = Rule<AuthorisationPolicy, AuthorisationInput, AuthorisationFacts, Authorisation>;

/** Compiles an authorisation policy. */
export type CompileAuthorisation = Compile<AuthorisationPolicyInput, AuthorisationRule>;
