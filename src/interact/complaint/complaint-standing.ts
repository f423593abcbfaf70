import { dayAfter } from "../../foundation/day-after";
import { earliest, type PlainDate } from "../../foundation/plain-date";
import type { Because } from "../../rule/answer";
import { type ComplaintState, type ComplaintStep, type ComplaintStepStatus, complaintSteps } from "./complaint-types";

/** A clock that runs; its day is unknown where the calendar does not reach. */
export interface Clock {
  readonly dueOn: PlainDate | null;
  readonly overdue: boolean;
}

/** The two clocks of a complaint; `null` while one does not run. */
export interface Clocks {
  readonly reply: Clock | null;
  readonly remedy: Clock | null;
}

/** How far a step has come. */
export interface StepProgress {
  readonly status: ComplaintStepStatus;
  readonly doneOn: PlainDate | null;
  readonly outOfOrder: boolean;
}

/** Where a complaint stands. It is replaced at every move, never changed. */
export interface Standing extends Clocks {
  readonly raisedOn: PlainDate | null;
  /** The position of its level in the policy. */
  readonly level: number;
  readonly steps: Readonly<Record<ComplaintStep, StepProgress>>;
  readonly closedOn: PlainDate | null;
  readonly feedbackAskedOn: PlainDate | null;
  /** Whether a due day has passed since he was last content. */
  readonly ignored: boolean;
  /** Whether the last remedy was turned down. */
  readonly rejected: boolean;
  readonly cause: Because;
}

/** A step that waits to be done. */
export const OPEN: StepProgress = { status: "open", doneOn: null, outOfOrder: false };

/** What a segment shows. */
export function stateOf(standing: Standing): ComplaintState {
  if (standing.raisedOn === null) return "not-raised";
  if (standing.closedOn !== null) return "closed";
  const current = currentClock(standing);
  if (current === null) return "awaiting-customer";
  const { step, clock } = current;
  if (step === "remedy") return clock.overdue ? "remedy-overdue" : "remedy-due";
  return clock.overdue ? "reply-overdue" : "reply-due";
}

/** The clock that runs out first, and the step it is for; an unknown day comes after every known one. */
export function currentClock({ reply, remedy }: Clocks): { readonly step: "respond-on-site" | "remedy"; readonly clock: Clock } | null {
  if (reply === null) return remedy === null ? null : { step: "remedy", clock: remedy };
  if (remedy?.dueOn == null) return { step: "respond-on-site", clock: reply };
  const remedyFirst = reply.dueOn === null || remedy.dueOn < reply.dueOn;
  return remedyFirst ? { step: "remedy", clock: remedy } : { step: "respond-on-site", clock: reply };
}

/** A clock gives no more time than a fresh one would. Where one of the two days is unknown the other holds. */
export function sooner({ reply, remedy }: Clocks, fresh: Clocks): Clocks {
  const day = (clock: Clock | null, other: Clock | null) => clock && { ...clock, dueOn: earliest(clock.dueOn, other?.dueOn ?? null) };
  return { reply: day(reply, fresh.reply), remedy: day(remedy, fresh.remedy) };
}

/** The first day on which a clock has run out. */
export function lapseDay(clock: Clock | null): PlainDate | null {
  return clock === null || clock.overdue || clock.dueOn === null ? null : dayAfter(clock.dueOn);
}

/** The clock on a day, run out or not. */
export function lapsed(clock: Clock | null, on: PlainDate): Clock | null {
  return clock !== null && clock.dueOn !== null && clock.dueOn < on ? { ...clock, overdue: true } : clock;
}

/** A step is out of order when an earlier one is still open, or when the complaint has gone past it. Prevention is not waited for. */
export function done(standing: Standing, step: ComplaintStep, on: PlainDate): Standing {
  const { status } = standing.steps[step];
  if (status === "done") return standing;
  const earlier = complaintSteps.slice(1, complaintSteps.indexOf(step));
  const outOfOrder = status === "missed" || earlier.some((other) => standing.steps[other].status === "open");
  return { ...standing, steps: { ...standing.steps, [step]: { status: "done", doneOn: on, outOfOrder } } };
}

/** Goes past a step that has not been done. */
export function pass(standing: Standing, step: ComplaintStep): Standing {
  if (standing.steps[step].status !== "open") return standing;
  return { ...standing, steps: { ...standing.steps, [step]: { ...OPEN, status: "missed" } } };
}
