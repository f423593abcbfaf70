import type { PlainDate } from "../../foundation/plain-date";
import type { HistoryEvent } from "../../rule/fold";

/** What can happen with a prospect. */
export type ProspectEventType =
  | "contacted"
  | "no-answer"
  | "call-back-later"
  | "horizon-changed"
  | "not-now"
  | "bought-ours"
  | "bought-other"
  | "gave-up"
  | "paused"
  | "resumed"
  | "opted-out"
  | "details-recorded";

/** Every kind of event, for schemas and documents. */
export const prospectEvents = [
  "contacted",
  "no-answer",
  "call-back-later",
  "horizon-changed",
  "not-now",
  "bought-ours",
  "bought-other",
  "gave-up",
  "paused",
  "resumed",
  "opted-out",
  "details-recorded",
] as const satisfies readonly ProspectEventType[];

/**
 * What every event of a prospect carries, as a caller writes it. A reason, a brand, a preference or a need that is a placeholder,
 * such as “n/a” or 无, counts as not recorded.
 */
export interface ProspectEventHeadInput {
  /** Tells it apart: the same id with the same content counts once, with other content it is an issue. */
  readonly id: string;
  /** The day it happened, `YYYY-MM-DD`. */
  readonly on: string;
}

/** A contact was made, in whatever way. */
export interface ContactedInput extends ProspectEventHeadInput {
  /** The series goes on after it. */
  readonly type: "contacted";
  /** The need that was observed, in words or as a code of your own. */
  readonly need?: string | null;
}

/** He asked to be called back on a day. Where he was spoken to, a `contacted` event of the same day goes with it. */
export interface CallBackLaterInput extends ProspectEventHeadInput {
  /** The call-back is one contact more; a later request replaces an earlier one. */
  readonly type: "call-back-later";
  /** The day he named, `YYYY-MM-DD`. */
  readonly callBackOn: string;
}

/** His plans are other than they were. What the event does not say is unknown from then on. */
export interface HorizonChangedInput extends ProspectEventHeadInput {
  /** He is classified anew from this day on. */
  readonly type: "horizon-changed";
  /** The day on which he now plans to buy. */
  readonly plansToBuyOn?: string | null;
  /** A class or grade that the dealer stored; it wins over the date. */
  readonly class?: string | null;
}

/** He does not want to for now; he stays in the loop. */
export interface NotNowInput extends ProspectEventHeadInput {
  /** No choice. */
  readonly type: "not-now";
  /** Why, in words or as a code of your own. */
  readonly reason?: string | null;
  /** What he would like to buy, by the names you use. */
  readonly preferences?: readonly string[] | null;
}

/** He bought another brand. */
export interface BoughtOtherInput extends ProspectEventHeadInput {
  /** A choice. */
  readonly type: "bought-other";
  /** Why, in words or as a code of your own. */
  readonly reason?: string | null;
  /** Which brand. */
  readonly brand?: string | null;
}

/** He gave the plan up. */
export interface GaveUpInput extends ProspectEventHeadInput {
  /** A choice. */
  readonly type: "gave-up";
  /** Why, in words or as a code of your own. */
  readonly reason?: string | null;
}

/** What was owed, or what was recorded wrongly, is recorded later: the only event that says something new after the end. */
export interface DetailsRecordedInput extends ProspectEventHeadInput {
  /** It moves nothing. */
  readonly type: "details-recorded";
  /** Why he does not want to for now, bought another brand or gave up. */
  readonly reason?: string | null;
  /** What he would like to buy, by the names you use. */
  readonly preferences?: readonly string[] | null;
  /** Which brand he bought. */
  readonly brand?: string | null;
}

/** An event that carries nothing more. */
export interface BareProspectEventInput extends ProspectEventHeadInput {
  /** What happened. */
  readonly type: "no-answer" | "bought-ours" | "paused" | "resumed" | "opted-out";
}

/** Something that happened with a prospect, as a caller writes it. */
export type ProspectEventInput =
  | ContactedInput
  | CallBackLaterInput
  | HorizonChangedInput
  | NotNowInput
  | BoughtOtherInput
  | GaveUpInput
  | DetailsRecordedInput
  | BareProspectEventInput;

/** A contact was made, in whatever way. */
export interface Contacted extends HistoryEvent {
  readonly type: "contacted";
  readonly need: string | null;
}

/** He asked to be called back on a day. */
export interface CallBackLater extends HistoryEvent {
  readonly type: "call-back-later";
  readonly callBackOn: PlainDate;
}

/** His plans are other than they were. */
export interface HorizonChanged extends HistoryEvent {
  readonly type: "horizon-changed";
  readonly plansToBuyOn: PlainDate | null;
  readonly class: string | null;
}

/** He does not want to for now. */
export interface NotNow extends HistoryEvent {
  readonly type: "not-now";
  readonly reason: string | null;
  readonly preferences: readonly string[] | null;
}

/** He bought another brand. */
export interface BoughtOther extends HistoryEvent {
  readonly type: "bought-other";
  readonly reason: string | null;
  readonly brand: string | null;
}

/** He gave the plan up. */
export interface GaveUp extends HistoryEvent {
  readonly type: "gave-up";
  readonly reason: string | null;
}

/** What was owed, or what was recorded wrongly, is recorded later. */
export interface DetailsRecorded extends HistoryEvent {
  readonly type: "details-recorded";
  readonly reason: string | null;
  readonly preferences: readonly string[] | null;
  readonly brand: string | null;
}

/** An event that carries nothing more. */
export interface BareProspectEvent extends HistoryEvent {
  readonly type: "no-answer" | "bought-ours" | "paused" | "resumed" | "opted-out";
}

/** Something that happened with a prospect, as the rule reads it. */
export type ProspectEvent =
  | Contacted
  | CallBackLater
  | HorizonChanged
  | NotNow
  | BoughtOther
  | GaveUp
  | DetailsRecorded
  | BareProspectEvent;
