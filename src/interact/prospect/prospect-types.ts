import type { PlainDate } from "../../foundation/plain-date";
import type { Rule } from "../../rule/compile";
import type { Resumable, Timeline } from "../../rule/fold";
import type { PolicyHead, PolicyHeadInput } from "../../rule/policy";
import type { ProspectChoice } from "../cadence/cadence-types";
import type {
  ContactPlanPolicy,
  ContactPlanPolicyInput,
  ContactSeries,
  ContactSeriesInput,
  PlannedContact,
} from "../contact-plan/contact-plan-types";
import type { ProspectEvent, ProspectEventInput } from "./prospect-event-types";

/** Where a prospect stands: contacts are planned, or not until he is taken up again, or never more. */
export type ProspectStatus = "open" | "paused" | "closed";

/** All three, for schemas and documents. */
export const prospectStatuses = ["open", "paused", "closed"] as const satisfies readonly ProspectStatus[];

/** A fact that has to be found out. */
export type OwedFact = "reason" | "preferences" | "brand";

/** Every fact that can be owed, for schemas and documents. */
export const owedFacts = ["reason", "preferences", "brand"] as const satisfies readonly OwedFact[];

/** An event after which facts can be owed. */
export type OwingEvent = "not-now" | "bought-other" | "gave-up";

/** All of them, for schemas and documents. */
export const owingEvents = ["not-now", "bought-other", "gave-up"] as const satisfies readonly OwingEvent[];

/** A fact that has to be found out after an event. */
export interface OwedAfter {
  /** The event. */
  readonly after: OwingEvent;
  /** What is owed until it is recorded. */
  readonly fact: OwedFact;
  /** Where that comes from. */
  readonly cites: readonly string[];
}

/** How a prospect is followed until he chooses. */
export interface ProspectPolicy extends PolicyHead {
  readonly contactPlan: ContactPlanPolicy;
  readonly owed: readonly OwedAfter[];
}

/** How a prospect is followed until he chooses, as a caller writes it. */
export interface ProspectPolicyInput extends PolicyHeadInput {
  /** How contacts are planned; `fawVwContactPlan` when absent. */
  readonly contactPlan?: ContactPlanPolicyInput | null;
  /** What has to be found out, and after which event; an empty list where nothing is. */
  readonly owed: readonly OwedAfter[];
}

/** A need as it was observed in a contact. */
export interface ObservedNeed {
  /** The day of the contact. */
  readonly on: PlainDate;
  /** The need. */
  readonly need: string;
}

/** An observed need as a caller writes it. */
export interface ObservedNeedInput {
  /** The day of the contact, `YYYY-MM-DD`. */
  readonly on: string;
  /** The need. */
  readonly need: string;
}

/** Where a prospect stood at the end of a day: enough to go on from. */
export interface ProspectSnapshot {
  readonly on: PlainDate;
  readonly because: ProspectCode;
  readonly series: ContactSeries;
  readonly paused: boolean;
  readonly owing: OwingEvent | null;
  readonly reason: string | null;
  readonly preferences: readonly string[] | null;
  readonly brand: string | null;
  readonly need: ObservedNeed | null;
  readonly optedOutOn: PlainDate | null;
  readonly ignored: readonly string[];
}

/** A snapshot as a caller writes it: what an earlier answer gave. */
export interface ProspectSnapshotInput {
  /** The day; events up to it are in the snapshot. */
  readonly on: string;
  /** What brought him to where he stands. */
  readonly because: ProspectCode;
  /** His series of contacts, with the choice that ended it. */
  readonly series: ContactSeriesInput;
  /** Whether his contacts are paused. */
  readonly paused: boolean;
  /** The last event after which facts can be owed. */
  readonly owing?: OwingEvent | null;
  /** Why he does not want to for now, bought another brand or gave up. */
  readonly reason?: string | null;
  /** What he would like to buy. */
  readonly preferences?: readonly string[] | null;
  /** Which other brand he bought. */
  readonly brand?: string | null;
  /** The latest need that was observed. */
  readonly need?: ObservedNeedInput | null;
  /** The day on which he asked not to be called. */
  readonly optedOutOn?: string | null;
  /** The ids of events that came after the end and changed nothing. */
  readonly ignored?: readonly string[] | null;
}

/** The history of one prospect, as a caller writes it. */
export interface ProspectHistoryInput {
  /** The day of the capture, `YYYY-MM-DD`, at most a hundred years ago. Required, unless it starts from a snapshot. */
  readonly anchor?: string | null;
  /** The day on which he planned to buy when he was captured. */
  readonly plansToBuyOn?: string | null;
  /** The class or grade that the dealer stored when he was captured; it wins over the date. */
  readonly class?: string | null;
  /** Where to start instead of from the capture. */
  readonly start?: ProspectSnapshotInput | null;
  /** What happened, in any order. */
  readonly events: readonly ProspectEventInput[];
}

/** The history of one prospect, as the rule reads it. */
export interface ProspectHistory {
  readonly anchor: PlainDate | null;
  readonly plansToBuyOn: PlainDate | null;
  readonly class: string | null;
  readonly start: ProspectSnapshot | null;
  readonly events: readonly ProspectEvent[];
}

/** What a segment of the timeline shows. */
export interface ProspectState {
  /** Open, paused or closed. */
  readonly status: ProspectStatus;
  /** The class or grade he was in; once closed, the one he was in on that day. */
  readonly class: string;
}

/** What sales should know of a prospect who has not chosen. */
export interface ProspectLead {
  /** The class or grade he is in. */
  readonly class: string;
  /** The day on which he plans to buy. */
  readonly plansToBuyOn: PlainDate | null;
  /** The latest need that was observed. */
  readonly need: ObservedNeed | null;
  /** What he would like to buy. */
  readonly preferences: readonly string[] | null;
}

/** Where a prospect stands on one day, and how he came there. */
export interface ProspectTimeline extends Timeline<"prospect", ProspectHistory, ProspectState> {
  /** Open, paused or closed; the same as in `state`. */
  readonly status: ProspectStatus;
  /** The class or grade he is in; the same as in `state`. */
  readonly class: string;
  /** The choice that ended the contacts, or that he asked not to be called; `null` while he has not chosen. */
  readonly closedBy: ProspectChoice | null;
  /** The day of it. */
  readonly closedOn: PlainDate | null;
  /** The day on which he asked not to be called, also when that came after a choice. */
  readonly optedOutOn: PlainDate | null;
  /** The facts that are owed, in the order of the policy. */
  readonly missing: readonly OwedFact[];
  /** Why he does not want to for now, bought another brand or gave up, as far as it is known. */
  readonly reason: string | null;
  /** Which other brand he bought. */
  readonly brand: string | null;
  /** The last contact that was made. */
  readonly lastContact: PlainDate | null;
  /** The next contact: its day, whether to make it now, and why. `null` while he is paused, and once he is closed. */
  readonly next: PlannedContact | null;
  /** The day on which he is to be called back; `null` when he has been, or need not be any more. */
  readonly callBackOn: PlainDate | null;
  /** The latest need that was observed. */
  readonly need: ObservedNeed | null;
  /** What he would like to buy. */
  readonly preferences: readonly string[] | null;
  /** What sales should know; `null` once he is closed. */
  readonly lead: ProspectLead | null;
  /** His series: with `through` the facts of a contact plan, and as it is those of a cadence. `null` while nothing is to be planned. */
  readonly plan: ContactSeries | null;
  /** The ids of events that came after the end and changed nothing, in the order of their days. */
  readonly ignored: readonly string[];
  /** Where he stands, to go on from with `resume`. */
  readonly snapshot: ProspectSnapshot;
}

/** The reasons a prospect can have for where he stands. */
export type ProspectCode = "captured" | "came-nearer" | "horizon-changed" | "paused" | "resumed" | ProspectChoice;

/** Every reason, for schemas and documents. */
export const prospectCodes = [
  "captured",
  "came-nearer",
  "horizon-changed",
  "paused",
  "resumed",
  "bought-ours",
  "bought-other",
  "gave-up",
  "opted-out",
] as const satisfies readonly ProspectCode[];

/** A compiled policy for prospects. */
export type ProspectRule = Rule<ProspectPolicy, ProspectHistoryInput, ProspectHistory, ProspectTimeline> &
  Resumable<ProspectSnapshotInput, ProspectEventInput, ProspectTimeline>;

/**
 * Compiles a policy for prospects.
 *
 * @param policy - The policy as plain data.
 */
export type CompileProspect = (policy: ProspectPolicyInput) => ProspectRule;
