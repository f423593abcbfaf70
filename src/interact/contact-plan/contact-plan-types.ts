import type { Period } from "../../foundation/period";
import type { PlainDate } from "../../foundation/plain-date";
import type { WorkCalendar, WorkCalendarInput, WorkdayConvention } from "../../foundation/work-calendar-types";
import type { Answer } from "../../rule/answer";
import type { Compile, Rule } from "../../rule/compile";
import type { PolicyHead, PolicyHeadInput } from "../../rule/policy";
import type { CadencePolicy, CadencePolicyInput, ProspectChoice } from "../cadence/cadence-types";
import type { ContactColumnsDoor } from "./contact-columns-types";

/** What a late contact does to the series: nothing, or it becomes the new anchor. */
export type LateContact = "keep-grid" | "re-anchor";

/** Both, for schemas and documents. */
export const lateContacts = ["keep-grid", "re-anchor"] as const satisfies readonly LateContact[];

/**
 * What becomes of contacts that were not made: one today for all, none, or one today for each. A contact that is due today is
 * made under each of the three.
 */
export type MissedContacts = "coalesce" | "skip" | "all";

/** All three, for schemas and documents. */
export const missedContacts = ["coalesce", "skip", "all"] as const satisfies readonly MissedContacts[];

/** How contacts are planned ahead. */
export interface ContactPlanPolicy extends PolicyHead {
  readonly cadence: CadencePolicy;
  readonly calendar: WorkCalendar | null;
  readonly convention: WorkdayConvention;
  readonly late: LateContact;
  readonly minGapDays: number;
  readonly missed: MissedContacts;
  readonly maxLatenessDays: number | null;
}

/** A contact plan policy as a caller writes it. */
export interface ContactPlanPolicyInput extends PolicyHeadInput {
  /** The classes and their rhythms; `fawVwCadence` when absent. */
  readonly cadence?: CadencePolicyInput | null;
  /** Working days; absent leaves every day as it is. */
  readonly calendar?: WorkCalendarInput | null;
  /** Where a contact on a day off is moved; `"following"` when absent. */
  readonly convention?: WorkdayConvention | null;
  /** What a late contact does to the series; `"keep-grid"` when absent. */
  readonly late?: LateContact | null;
  /** The smallest number of days between a contact and the next one of the series; 0 when absent. */
  readonly minGapDays?: number | null;
  /** What becomes of contacts that were not made; `"coalesce"` when absent. */
  readonly missed?: MissedContacts | null;
  /** With `"all"`: a contact later than this many days is not made up for. Required with it. */
  readonly maxLatenessDays?: number | null;
}

/** What is known about the series of contacts with one prospect, as a caller writes it. Absent and null both mean unknown. */
export interface ContactSeriesInput {
  /** The capture or contact that opened the series, `YYYY-MM-DD`; at most a hundred years ago. */
  readonly anchor: string;
  /**
   * A first contact that was agreed on: it is contact number 0, and the series is counted from it. When absent the first
   * contact lies one step after the anchor.
   */
  readonly firstContact?: string | null;
  /** The last completed contact. */
  readonly lastContact?: string | null;
  /** The day on which he plans to buy. */
  readonly plansToBuyOn?: string | null;
  /** A class or grade that the dealer stored; it wins over the date. */
  readonly class?: string | null;
  /** The day from which these plans are known: the class of an earlier day is that of this day. */
  readonly plansSince?: string | null;
  /** The day on which he asked to be called back: one contact more, done once there has been a contact on or after it. */
  readonly callBackOn?: string | null;
  /** Months from the anchor to the last planned contact. */
  readonly monthsSoFar?: number | null;
  /** What he chose; unknown while he has not. */
  readonly choice?: ProspectChoice | null;
  /** The day of that choice; the day asked for when absent. */
  readonly choiceOn?: string | null;
}

/** A prospect whose contacts are planned, as a caller writes it. */
export interface PlannedProspectInput extends ContactSeriesInput {
  /** The last day to plan for, `YYYY-MM-DD`; at most ten years ahead. */
  readonly through: string;
}

/** The series of contacts with one prospect, as a rule reads it. */
export interface ContactSeries {
  readonly anchor: PlainDate;
  readonly firstContact: PlainDate | null;
  readonly lastContact: PlainDate | null;
  readonly plansToBuyOn: PlainDate | null;
  readonly class: string | null;
  readonly plansSince: PlainDate | null;
  readonly callBackOn: PlainDate | null;
  readonly monthsSoFar: number | null;
  readonly choice: ProspectChoice | null;
  readonly choiceOn: PlainDate | null;
}

/** A prospect whose contacts are planned, as the rule reads it. */
export interface PlannedProspect extends ContactSeries {
  readonly through: PlainDate;
}

/** A contact of the plan. */
export interface PlannedContact {
  /** Its number in the plan: 1 is the first after what has been, 0 a first contact or a call-back that was agreed on. */
  readonly k: number;
  /** Make it now, because its day has come, or wait. */
  readonly call: "now" | "wait";
  /** The day of the series, or of the call-back. */
  readonly planned: PlainDate;
  /**
   * The working day for it, counted from today where the planned day has passed; `null` where the calendar does not reach,
   * which is never a guess.
   */
  readonly adjusted: PlainDate | null;
  /** The class or grade on the planned day. */
  readonly class: string;
  /** The step that led to the planned day; `null` for a call-back, to which none leads. */
  readonly every: Period | null;
  /** Months from the anchor to the planned day: what to store as `monthsSoFar` once the contact has been made. */
  readonly monthsSoFar: number;
  /** The class or grade from which the step was counted, or `call-back`: the reason for the planned day. */
  readonly code: string;
  /** Where the reason comes from. */
  readonly cites: readonly string[];
}

/** The contacts with one prospect from a day on. */
export interface ContactPlan extends Answer<"contact-plan", PlannedProspect> {
  /** A document. */
  readonly shape: "document";
  /** In order of their days. */
  readonly contacts: readonly PlannedContact[];
  /**
   * How many contacts of the series fell due after the last contact and up to the day asked for, that day included. With
   * `missed: "skip"` and `"all"` those that are made today do not count.
   */
  readonly missed: number;
}

/** The reasons a contact plan can have. */
export type ContactPlanCode = "closed" | "caught-up" | "planned" | "none-in-range";

/** A compiled contact plan. */
export interface ContactPlanRule extends Rule<ContactPlanPolicy, PlannedProspectInput, PlannedProspect, ContactPlan>, ContactColumnsDoor {}

/** Compiles a contact plan policy. */
export type CompileContactPlan = Compile<ContactPlanPolicyInput, ContactPlanRule>;
