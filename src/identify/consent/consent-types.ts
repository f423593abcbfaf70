import type { PlainDate } from "../../foundation/plain-date";
import type { Answer } from "../../rule/answer";
import type { Compile, Rule } from "../../rule/compile";
import type { PolicyHead, PolicyHeadInput } from "../../rule/policy";
import type { Decision } from "../../rule/table";
import type { TimedEvent } from "../moment/moments";

/** What somebody said about the use of his data. */
export type ConsentEventStatus = "granted" | "denied" | "withdrawn" | "expired";

/** Every status of an event. */
export const consentEventStatuses = ["granted", "denied", "withdrawn", "expired"] as const satisfies readonly ConsentEventStatus[];

/** What holds on a day; nobody said anything when it is absent. */
export type ConsentState = ConsentEventStatus | "absent";

/** Every state, the strictest first. */
export const consentStates = ["denied", "withdrawn", "granted", "expired", "absent"] as const satisfies readonly ConsentState[];

/** What data is used for. A policy may name purposes of its own. */
export type ConsentPurpose = "marketing" | "profiling" | "sharing" | "contract" | "safety";

/** The purposes that the presets know. */
export const consentPurposes = ["marketing", "profiling", "sharing", "contract", "safety"] as const satisfies readonly ConsentPurpose[];

/** What wins when the records of one person say different things. */
export type ConsentMerge = "strictest" | "latest";

/** What consent is needed for. */
export interface ConsentPolicy extends PolicyHead {
  readonly withoutConsent: readonly string[];
  readonly always: readonly string[];
  readonly merge: ConsentMerge;
}

/** What consent is needed for, as a caller writes it. */
export interface ConsentPolicyInput extends PolicyHeadInput {
  /** Purposes that are permitted while nobody has said anything. */
  readonly withoutConsent: readonly string[];
  /** Purposes that pass every refusal, request and suppression, such as the recall of a car. */
  readonly always: readonly string[];
  /** `"strictest"` when absent; `"latest"` only where the law allows it. */
  readonly merge?: ConsentMerge | null;
}

/** Something said about the use of data, as a caller writes it. */
export interface ConsentEventInput {
  /** Tells it apart. */
  readonly id: string;
  /** The day, `YYYY-MM-DD`. */
  readonly on: string;
  /** The moment, ISO text with an offset, where it is known. Of one day a word without a moment gives way when it grants and stands when it refuses. */
  readonly at?: string | null;
  /** The record it was said for. */
  readonly record: string;
  /** Who may use the data: the dealer, or the manufacturer. */
  readonly controller: string;
  /** For what; `"*"` for everything. */
  readonly purpose: string;
  /** Through which channel; `"*"` for all. */
  readonly channel: string;
  /** What was said. */
  readonly status: ConsentEventStatus;
  /** The first day on which a grant no longer holds. */
  readonly expiresOn?: string | null;
  /** Whether it was given for the whole person, whatever records he has. */
  readonly wholePerson?: boolean | null;
  /** On what it rests, such as an article of a law. */
  readonly basis?: string | null;
  /** Where the proof is kept. */
  readonly evidence?: string | null;
}

/** Something said about the use of data, as the rule reads it. */
export interface ConsentEvent extends TimedEvent {
  readonly record: string;
  readonly controller: string;
  readonly purpose: string;
  readonly channel: string;
  readonly status: ConsentEventStatus;
  readonly expiresOn: PlainDate | null;
  readonly wholePerson: boolean;
  readonly basis: string | null;
  readonly evidence: string | null;
}

/** What a person's records say, as a caller writes it. */
export interface ConsentLogInput {
  /** The records of the person; events of other records are left out. Absent takes all events. */
  readonly records?: readonly string[] | null;
  /** The events in any order. */
  readonly events: readonly ConsentEventInput[];
}

/** What a person's records say, as the rule reads it. */
export interface ConsentLog {
  readonly records: readonly string[] | null;
  readonly events: readonly ConsentEvent[];
}

/** What holds for one controller, purpose and channel. */
export interface ConsentCell {
  /** Who uses the data. */
  readonly controller: string;
  /** For what. */
  readonly purpose: string;
  /** Through which channel. */
  readonly channel: string;
  /** What holds. */
  readonly code: ConsentState;
  /** Whether the use is permitted. */
  readonly permitted: boolean;
  /** The event that decided. */
  readonly event: string | null;
  /** Where that comes from. */
  readonly cites: readonly string[];
}

/** What holds on a day, cell by cell. */
export interface ConsentReplay extends Answer<"consent", ConsentLog> {
  /** A document. */
  readonly shape: "document";
  /** Every cell that somebody spoke of, by controller, purpose and channel. */
  readonly cells: readonly ConsentCell[];
}

/** The reasons a replay of consent can have. */
export type ConsentReplayCode = "nothing-said" | "said";

/** A compiled replay of consent. */
export type ConsentRule = Rule<ConsentPolicy, ConsentLogInput, ConsentLog, ConsentReplay>;

/** Compiles a policy of consent. */
export type CompileConsent = Compile<ConsentPolicyInput, ConsentRule>;

/** A request not to be contacted, as a caller writes it. */
export interface DoNotContactSpanInput {
  /** Its first day. */
  readonly on: string;
  /** The day on which it was taken back. */
  readonly liftedOn?: string | null;
}

/** A request not to be contacted, as the rule reads it. */
export interface DoNotContactSpan {
  readonly on: PlainDate;
  readonly liftedOn: PlainDate | null;
}

/** A use of data that is asked about, as a caller writes it. */
export interface ConsentQuestionInput extends ConsentLogInput {
  /** Who would use the data. */
  readonly controller: string;
  /** For what. */
  readonly purpose: string;
  /** Through which channel. */
  readonly channel: string;
  /** His requests not to be contacted; write an empty list where there are none. */
  readonly doNotContact: readonly DoNotContactSpanInput[];
  /** Whether he has been erased. */
  readonly erased?: boolean | null;
  /** The hashes of his identifiers. */
  readonly hashes?: readonly string[] | null;
  /** The keys that erasures left. */
  readonly suppressionKeys?: readonly string[] | null;
}

/** A use of data that is asked about, as the rule reads it. */
export interface ConsentQuestion extends ConsentLog {
  readonly controller: string;
  readonly purpose: string;
  readonly channel: string;
  readonly doNotContact: readonly DoNotContactSpan[];
  readonly erased: boolean;
  readonly hashes: readonly string[];
  readonly suppressionKeys: readonly string[];
}

/** Whether the use is permitted. */
export interface ConsentOutcome {
  /** Whether it is. */
  readonly permitted: boolean;
  /** What holds. */
  readonly state: ConsentState;
  /** The event that decided about consent. */
  readonly event: string | null;
}

/** Whether somebody's data may be used. */
export type ConsentPermission = Decision<"consent-permission", ConsentQuestion, ConsentOutcome>;

/** A compiled permission. */
export type ConsentPermissionRule = Rule<ConsentPolicy, ConsentQuestionInput, ConsentQuestion, ConsentPermission>;

/** Compiles a policy of consent to a permission. */
export type CompileConsentPermission = Compile<ConsentPolicyInput, ConsentPermissionRule>;
