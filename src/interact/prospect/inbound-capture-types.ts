import type { FileValues } from "../../foundation/file-value";
import type { PlainDate } from "../../foundation/plain-date";
import type { Compile, Rule } from "../../rule/compile";
import type { PolicyHead, PolicyHeadInput } from "../../rule/policy";
import type { Decision } from "../../rule/table";
import type { HorizonDecision, HorizonPolicy, HorizonPolicyInput } from "../cadence/horizon-types";

/** A part of the standard process for prospects who come in by themselves. */
export type InboundPart = "survey" | "collection" | "monitoring";

/** Every part in its order, for schemas and documents. */
export const inboundParts = ["survey", "collection", "monitoring"] as const satisfies readonly InboundPart[];

/** The channels that the source names; any other code is a channel too. */
export const inboundChannels = ["phone", "web", "letter", "fax"] as const;

/** A channel that the source names. */
export type InboundChannel = (typeof inboundChannels)[number];

/** What one part of the process has to bring. */
export interface CapturePart {
  /** The fields in the order in which to ask; `channel`, `needs` and `plans-to-buy-on` are facts of their own. */
  readonly fields: readonly string[];
  /** Where the part comes from. */
  readonly cites: readonly string[];
}

/** What is captured of prospects who come in by themselves. */
export interface InboundCapturePolicy extends PolicyHead {
  /** The parts of the process. */
  readonly parts: Readonly<Record<InboundPart, CapturePart>>;
  /** The classes of planned purchases. */
  readonly horizon: HorizonPolicy;
}

/** An inbound capture policy as a caller writes it. */
export interface InboundCapturePolicyInput extends PolicyHeadInput {
  /** The parts of the process. */
  readonly parts: Readonly<Record<InboundPart, CapturePart>>;
  /** The classes of planned purchases; `fawVwHorizon` when absent. */
  readonly horizon?: HorizonPolicyInput | null;
}

/** A prospect who came in, as a caller writes him. Absent and null both mean unknown. */
export interface InboundProspectInput {
  /** The day he came in, `YYYY-MM-DD`. */
  readonly capturedOn: string;
  /** The day that opened his series of contacts, if he has one already. */
  readonly anchor?: string | null;
  /** How he came in, as a code of `inboundChannels` or of your own. */
  readonly channel?: string | null;
  /** The day on which he plans to buy. */
  readonly plansToBuyOn?: string | null;
  /** What he needs, by code. */
  readonly needs?: readonly string[] | null;
  /** What he said, by field; placeholders such as “无” say nothing, and fields that no part names are left alone. */
  readonly captured?: FileValues | null;
  /** What was noted about the contact itself, by field: the fields of the monitoring. */
  readonly monitored?: FileValues | null;
}

/** A prospect who came in, as the rule reads him. */
export interface InboundProspect {
  readonly capturedOn: PlainDate;
  readonly anchor: PlainDate | null;
  readonly channel: string | null;
  readonly plansToBuyOn: PlainDate | null;
  readonly needs: readonly string[];
  readonly captured: FileValues;
  readonly monitored: FileValues;
}

/** How far one part of the process is. */
export interface PartProgress {
  /** The part. */
  readonly code: InboundPart;
  /** Whether nothing is missing. */
  readonly complete: boolean;
  /** What is missing, in the order in which to ask. */
  readonly missing: readonly string[];
  /** Where the part comes from. */
  readonly cites: readonly string[];
}

/** The field to fill next. */
export interface NextField {
  /** The part it belongs to: what belongs to the monitoring is noted, not asked. */
  readonly part: InboundPart;
  /** The field. */
  readonly field: string;
}

/** What sales is told about a prospect, as far as it is known. */
export interface SalesLead {
  /** How he came in. */
  readonly channel: string | null;
  /** What he needs, by code in code-unit order. */
  readonly needs: readonly string[];
  /** When he plans to buy. */
  readonly plansToBuyOn: PlainDate | null;
  /** The class of that plan on the day asked for. */
  readonly horizon: HorizonDecision;
  /** Where the duty to hand it over comes from. */
  readonly cites: readonly string[];
}

/** How far the capture of a prospect is, and what comes of it. */
export interface InboundCaptureOutcome {
  /** The three parts in their order. */
  readonly parts: readonly PartProgress[];
  /** The first field that is missing; `null` when nothing is. */
  readonly next: NextField | null;
  /** What sales is told at once. */
  readonly lead: SalesLead;
  /** The day from which his contacts are counted. */
  readonly anchor: PlainDate;
}

/** The capture of one prospect on one day. */
export type InboundCapture = Decision<"inbound-capture", InboundProspect, InboundCaptureOutcome>;

/** A compiled inbound capture. */
export type InboundCaptureRule = Rule<InboundCapturePolicy, InboundProspectInput, InboundProspect, InboundCapture>;

/** Compiles an inbound capture policy. */
export type CompileInboundCapture = Compile<InboundCapturePolicyInput, InboundCaptureRule>;
