import type { PlainDate } from "../../foundation/plain-date";
import type { Compile, Rule } from "../../rule/compile";
import type { HistoryEvent, Timeline } from "../../rule/fold";
import type { PolicyHead, PolicyHeadInput } from "../../rule/policy";

/** Something that is done with a customer and believed for a time; the last of them that holds is his state. */
export type CustomerStage = "identified" | "valued" | "needs-known" | "engaged" | "customized";

/** Every stage in the order of the model, for schemas and documents. */
export const customerStages = ["identified", "valued", "needs-known", "engaged", "customized"] as const satisfies readonly CustomerStage[];

/** How far a store has come with a customer. */
export type CustomerState = "unknown" | CustomerStage;

/** Every state in the order of the model, for schemas and documents. */
export const customerStates = [
  "unknown",
  "identified",
  "valued",
  "needs-known",
  "engaged",
  "customized",
] as const satisfies readonly CustomerState[];

/** What a guard looks at: a stage that is believed, consent that was given, or that none was withdrawn. */
export type StateCondition = CustomerStage | "consent" | "no-withdrawal";

/** Every condition of a guard, for schemas and documents. */
export const stateConditions = [
  "identified",
  "valued",
  "needs-known",
  "engaged",
  "customized",
  "consent",
  "no-withdrawal",
] as const satisfies readonly StateCondition[];

/** What must hold besides, before a stage counts. */
export interface StateGuard {
  /** One of these is enough. */
  readonly anyOf: readonly StateCondition[];
  /** Where the guard comes from. */
  readonly cites: readonly string[];
}

/** How long a stage is believed, and what must hold besides. */
export interface StageTerms {
  /** For how many days after its day; the last of them is included. */
  readonly days: number;
  /** All of them must hold. */
  readonly guards: readonly StateGuard[];
  /** Where the stage comes from. */
  readonly cites: readonly string[];
}

/** When what is known of a customer becomes stale, when he is dormant, and what treating him needs. */
export interface IdicStatePolicy extends PolicyHead {
  /** The terms of every stage. */
  readonly stages: Readonly<Record<CustomerStage, StageTerms>>;
}

/** A policy of states as a caller writes it. */
export interface IdicStatePolicyInput extends PolicyHeadInput {
  /** The terms of every stage. */
  readonly stages: Readonly<Record<CustomerStage, StageTerms>>;
}

/** What makes a stage: he was identified or his file verified, valued, a need learned, a contact answered, he was treated. */
export type StageEventType = "identified" | "profile-verified" | "valued" | "need-learned" | "answered" | "treated";

/** Every event that makes a stage, for schemas and documents. */
export const stageEventTypes = [
  "identified",
  "profile-verified",
  "valued",
  "need-learned",
  "answered",
  "treated",
] as const satisfies readonly StageEventType[];

/** Everything that can happen. */
export type CustomerEventType = StageEventType | "consent-granted" | "consent-withdrawn" | "merged";

/** Every event, for schemas and documents. */
export const customerEventTypes = [
  "identified",
  "profile-verified",
  "valued",
  "need-learned",
  "answered",
  "treated",
  "consent-granted",
  "consent-withdrawn",
  "merged",
] as const satisfies readonly CustomerEventType[];

/** What every event carries, as a caller writes it. */
export interface CustomerEventBase {
  /** Tells it apart: the same id with the same content counts once. */
  readonly id: string;
  /** The day, `YYYY-MM-DD`. */
  readonly on: string;
}

/** What an event carries that was noted for a record, as a caller writes it. */
export interface RecordedEventBase extends CustomerEventBase {
  /** Another record it was noted for, which counts from the day on which that record is merged; absent for his own. */
  readonly record?: string | null;
}

/** Something that makes a stage, or consent that was given, as a caller writes it. */
export interface BelievedEventInput extends RecordedEventBase {
  /** What happened. */
  readonly type: StageEventType | "consent-granted";
  /** The last day on which it is believed; absent leaves it to the policy. */
  readonly through?: string | null;
}

/** Consent that was withdrawn, as a caller writes it. */
export interface WithdrawnEventInput extends RecordedEventBase {
  /** What happened. */
  readonly type: "consent-withdrawn";
}

/** Records that turned out to be his, as a caller writes it. */
export interface MergedEventInput extends CustomerEventBase {
  /** What happened. */
  readonly type: "merged";
  /** The other records. */
  readonly records: readonly string[];
}

/** Something that happened, as a caller writes it. */
export type CustomerEventInput = BelievedEventInput | WithdrawnEventInput | MergedEventInput;

/** Something that makes a stage, or consent that was given, as the rule reads it. */
export interface BelievedEvent extends HistoryEvent {
  readonly type: StageEventType | "consent-granted";
  readonly record: string | null;
  readonly through: PlainDate | null;
}

/** Consent that was withdrawn, as the rule reads it. */
export interface WithdrawnEvent extends HistoryEvent {
  readonly type: "consent-withdrawn";
  readonly record: string | null;
}

/** Records that turned out to be his, as the rule reads it. */
export interface MergedEvent extends HistoryEvent {
  readonly type: "merged";
  readonly records: readonly string[];
}

/** Something that happened, as the rule reads it. */
export type CustomerEvent = BelievedEvent | WithdrawnEvent | MergedEvent;

/** What happened with one customer, as a caller writes it. */
export interface CustomerHistoryInput {
  /** The events in any order. */
  readonly events: readonly CustomerEventInput[];
}

/** What happened with one customer, as the rule reads it: events in replay order, each once. */
export interface CustomerHistory {
  readonly events: readonly CustomerEvent[];
}

/** What is said of the use of his data; it has ended when it was given for a time. */
export type CustomerConsent = "absent" | "granted" | "ended" | "withdrawn";

/** Every consent, for schemas and documents. */
export const customerConsents = ["absent", "granted", "ended", "withdrawn"] as const satisfies readonly CustomerConsent[];

/** Why a condition does not hold. */
export type StateGapCode = "absent" | "stale" | "dormant" | "withdrawn";

/** Every reason for which a condition does not hold, for schemas and documents. */
export const stateGapCodes = ["absent", "stale", "dormant", "withdrawn"] as const satisfies readonly StateGapCode[];

/** A condition that does not hold. */
export interface StateGap {
  /** Nothing of it was ever there, it is no longer believed, nothing came of him for long, or he has withdrawn his consent. */
  readonly code: StateGapCode;
  /** One of these is enough. */
  readonly anyOf: readonly StateCondition[];
  /** Where the condition comes from. */
  readonly cites: readonly string[];
}

/** A state to come if nothing happens. */
export interface StateProjection {
  /** The state. */
  readonly state: CustomerState;
  /** Its first day. */
  readonly on: PlainDate;
}

/** A stage with what there is of it on the day. */
export interface TriedStage {
  /** The stage. */
  readonly stage: CustomerStage;
  /** Whether it counts. */
  readonly held: boolean;
  /** The last day on which it is believed; `null` while it never was. */
  readonly through: PlainDate | null;
  /** What does not hold. */
  readonly missing: readonly StateGap[];
}

/** How far a store has come with a customer, and what led there. */
export interface IdicState extends Timeline<"idic-state", CustomerHistory, CustomerState> {
  /** The first day of the state; `null` while nothing has happened. */
  readonly since: PlainDate | null;
  /** What is said of the use of his data. */
  readonly consent: CustomerConsent;
  /** The next stage; `null` when he has reached the last. */
  readonly next: CustomerStage | null;
  /** What is missing for the next stage. */
  readonly missing: readonly StateGap[];
  /** The guards of a treatment that do not hold; he may be treated when there is none. */
  readonly againstTreatment: readonly StateGap[];
  /** What becomes of him if nothing happens; `null` when nothing does. */
  readonly projected: StateProjection | null;
  /** Every stage, with `explain: true`. */
  readonly stages?: readonly TriedStage[];
}

/** The reasons a state can have. */
export type IdicStateCode = "nothing-known" | CustomerEventType | "stale" | "dormant" | "consent-ended";

/** Compiled states of customers. */
export type IdicStateRule = Rule<IdicStatePolicy, CustomerHistoryInput, CustomerHistory, IdicState>;

/** Compiles a policy of states. */
export type CompileIdicState = Compile<IdicStatePolicyInput, IdicStateRule>;
