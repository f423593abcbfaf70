import type { AmountInput, DecimalText } from "../../foundation/exact";
import type { PlainDate } from "../../foundation/plain-date";
import type { WorkCalendar, WorkCalendarInput } from "../../foundation/work-calendar-types";
import type { Answer } from "../../rule/answer";
import type { Compile, Rule } from "../../rule/compile";
import type { PolicyHead, PolicyHeadInput } from "../../rule/policy";
import type { QuoteClass } from "../abc-quote/quote-terms";

/** How often a line of class B is checked: by time or by distance, whichever comes first. */
export interface RecheckInterval {
  readonly code: string;
  readonly reasons: readonly string[] | null;
  readonly months: number;
  readonly kilometres: number | null;
  readonly cites: readonly string[];
}

/** How often a line of class B is checked, as a caller writes it. */
export interface RecheckIntervalInput {
  /** Its code; it is the reason of every check it plans. */
  readonly code: string;
  /** The reasons of the lines it is for, such as `["near-end-of-life"]`; absent means every line. */
  readonly reasons?: readonly string[] | null;
  /** Calendar months from one check to the next. */
  readonly months: number;
  /** The distance from one check to the next; absent: only the months count. */
  readonly kilometres?: number | null;
  /** Where it comes from. */
  readonly cites: readonly string[];
}

/** When what was deferred is checked again. */
export interface RechecksPolicy extends PolicyHead {
  readonly intervals: readonly RecheckInterval[];
  readonly calendar: WorkCalendar | null;
}

/** A recheck policy as a caller writes it. */
export interface RechecksPolicyInput extends PolicyHeadInput {
  /** In order; the first that is meant for a line holds. A line without one is told and not planned. */
  readonly intervals: readonly RecheckIntervalInput[];
  /** Which days are worked; absent: every day will do. */
  readonly calendar?: WorkCalendarInput | null;
}

/** What a check found, as a caller writes it. */
export interface RecheckInput {
  /** The day of the check, `YYYY-MM-DD`. */
  readonly on: string;
  /** The class it was put into. */
  readonly class: QuoteClass;
  /** Why, as a code, such as the reason that `classifyFinding` gave. */
  readonly reason?: string | null;
}

/** What a check found, as the rule reads it. */
export interface Recheck {
  readonly on: PlainDate;
  readonly class: QuoteClass;
  readonly reason: string | null;
}

/** A line of the quote, as a caller writes it: the line of a quote will do. */
export interface RecheckLineInput {
  /** Tells the line apart within the quote. */
  readonly id: string;
  /** What it is called on paper. */
  readonly name?: string | null;
  /** The class it was quoted in; only lines that were deferred are planned. */
  readonly class: QuoteClass;
  /** Why it was in this class. */
  readonly reason?: string | null;
  /** Whether the part is critical for safety; what has failed then is class A. */
  readonly safetyCritical?: boolean | null;
  /** The checks that have been made, in any order, at most one a day. */
  readonly checks?: readonly RecheckInput[] | null;
}

/** A line of the quote, as the rule reads it. */
export interface RecheckLine {
  readonly id: string;
  readonly name: string | null;
  readonly class: QuoteClass;
  readonly reason: string | null;
  readonly safetyCritical: boolean | null;
  readonly checks: readonly Recheck[];
}

/** What was deferred, as a caller writes it. */
export interface RechecksInput {
  /** The day of the quote, `YYYY-MM-DD`. */
  readonly quotedOn: string;
  /** How far the car goes in a day, in kilometres; absent or 0: only the months count. */
  readonly kilometresPerDay?: AmountInput | null;
  /** The lines of the quote. */
  readonly lines: readonly RecheckLineInput[];
}

/** What was deferred, as the rule reads it. */
export interface RechecksFacts {
  readonly quotedOn: PlainDate;
  readonly kilometresPerDay: DecimalText | null;
  readonly lines: readonly RecheckLine[];
}

/** What decided the day of a check. */
export type RecheckBasis = "months" | "km";

/** Both, for schemas and documents. */
export const recheckBases = ["months", "km"] as const satisfies readonly RecheckBasis[];

/** A check to invite to. It is a service contact: whoever plans or sends contacts takes the row as it is. */
export interface RecheckContact {
  /** Tells it apart within the answer: the id of the line. */
  readonly id: string;
  /** The id of the line it is about. */
  readonly about: string;
  /** What the line is called on paper; `null` when no name was given. */
  readonly name: string | null;
  /** It serves the customer. */
  readonly purpose: "service";
  /** It advertises nothing. */
  readonly promotional: false;
  /** Make it now, because its day has come, or wait. */
  readonly call: "now" | "wait";
  /** The day by time and distance. */
  readonly dueOn: PlainDate;
  /** What decided that day; the months when both fall on it. */
  readonly by: RecheckBasis;
  /** That day or the next working day; `null` where the calendar does not reach, which is never a guess. */
  readonly workday: PlainDate | null;
  /** The code of the interval. */
  readonly code: string;
  /** Where the interval comes from. */
  readonly cites: readonly string[];
}

/** Where a deferred line stands. */
export type RecheckStatus = "observed" | "must-be-repaired" | "dropped" | "no-interval";

/** Every status, for schemas and documents. */
export const recheckStatuses = ["observed", "must-be-repaired", "dropped", "no-interval"] as const satisfies readonly RecheckStatus[];

/** A class a line was put into, and when. */
export interface ClassOnDay {
  /** The day of the quote or of a check. */
  readonly on: PlainDate;
  /** The class. */
  readonly class: QuoteClass;
  /** Why; `null` when nobody said. */
  readonly reason: string | null;
}

/** A line that was deferred, and what became of it. */
export interface ObservedLine {
  /** The id of the line. */
  readonly id: string;
  /** What it is called on paper; `null` when no name was given. */
  readonly name: string | null;
  /** The class by the last check, or by the quote. */
  readonly class: QuoteClass;
  /** Where it stands: it is observed, it must be repaired now, it was advised against after all, or no interval is meant for it. */
  readonly code: RecheckStatus;
  /** Where that comes from. */
  readonly cites: readonly string[];
  /** From the quote to the last check. */
  readonly history: readonly ClassOnDay[];
}

/** When what was deferred is checked again. */
export interface RecheckPlan extends Answer<"rechecks", RechecksFacts> {
  /** A document. */
  readonly shape: "document";
  /** Every line that was quoted in class B, in the order given. */
  readonly lines: readonly ObservedLine[];
  /** A check for every line that is observed, by due day, then in the order given. */
  readonly contacts: readonly RecheckContact[];
}

/** The reasons a recheck plan can have, the first that holds. */
export type RechecksCode = "repair-now" | "recheck-due" | "recheck-planned" | "no-interval" | "nothing-observed";

/** A compiled recheck policy. */
export type RechecksRule = Rule<RechecksPolicy, RechecksInput, RechecksFacts, RecheckPlan>;

/** Compiles a recheck policy. */
export type CompileRechecks = Compile<RechecksPolicyInput, RechecksRule>;
