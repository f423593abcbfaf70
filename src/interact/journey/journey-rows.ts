import { type PlainDate, yearsBetween } from "../../foundation/plain-date";
import type { PlannedStep } from "./journey-days";
import type { JourneyFacts, JourneyReason, JourneyRow, JourneyStatus, JourneyStep } from "./journey-types";

/** Where a step stands, and why. */
type Standing = Pick<JourneyRow, "status" | "reason" | "signal" | "doneOn">;

/** The signal that ends every journey. */
const OPTED_OUT = "opted-out";

/** Whether the customer has asked not to be contacted. */
export function hasOptedOut({ signals }: JourneyFacts, asOf: PlainDate): boolean {
  return Object.entries(signals).some(([signal, on]) => signal === OPTED_OUT && on <= asOf);
}

const REASON_CITES = {
  "opted-out": ["K8", "O7"],
  signal: ["K8"],
  missed: ["K11", "O17"],
  "other-greeting": ["IN-24"],
  "nothing-personal": ["IN-17", "IN-24"],
  "no-known-interest": ["IN-39"],
  "calendar-not-covered": ["K16"],
} as const satisfies Record<JourneyReason, readonly string[]>;

/** Puts every planned step into its row. The steps come in the order of the answer, so the first greeting of a day goes out. */
export function rowsOf(planned: readonly PlannedStep[], facts: JourneyFacts, asOf: PlainDate): JourneyRow[] {
  const greetedOn = new Set(facts.otherGreetings);
  return planned.map((next) => {
    const standing = standingOf(next, { facts, asOf, greetedOn });
    if (next.workday !== null && isGreeting(next, standing, facts)) greetedOn.add(next.workday);
    return rowOf(next, standing, facts);
  });
}

/** Whether a greeting takes its day, so that no other goes out on it: also when it was forgotten. */
function isGreeting(planned: PlannedStep, { status, reason }: Standing, facts: JourneyFacts): boolean {
  if (planned.step.content !== "greeting") return false;
  return status === "done" || ((reason === null || reason === "missed") && reasonToWithhold(planned, facts) === null);
}

function rowOf({ step, plannedOn, workday, latestOn }: PlannedStep, standing: Standing, facts: JourneyFacts): JourneyRow {
  const { code, when, actor, channel, purpose } = step;
  const { status, reason } = standing;
  const over = status === "done" || status === "skipped";
  return {
    code,
    plannedOn,
    workday,
    latestOn,
    actor,
    channel,
    purpose,
    items: step.items.map((item) => item.code),
    asks: over ? [] : step.asks.filter((field) => !isKnown(field, facts)),
    candles: when.kind === "birthday" && facts.birthDate !== null ? yearsBetween(facts.birthDate, plannedOn) : null,
    ...standing,
    cites: [...new Set([...step.cites, ...(reason === null ? [] : REASON_CITES[reason])])],
  };
}

/** What the plan is made from counts as known too, so that nobody is asked for what he has told (IN-21). */
function isKnown(field: string, { known, birthDate, interests }: JourneyFacts): boolean {
  return known.includes(field) || (field === "birth-date" && birthDate !== null) || (field === "interests" && interests.length > 0);
}

/** What is known on a day about a customer and the greetings that go out to him. */
interface Known {
  readonly facts: JourneyFacts;
  readonly asOf: PlainDate;
  readonly greetedOn: ReadonlySet<PlainDate>;
}

/** The first of these that holds: taken, greeted otherwise, over, ended by a signal, not to be taken as things are; else by its day. */
function standingOf(planned: PlannedStep, { facts, asOf, greetedOn }: Known): Standing {
  const { step, workday, latestOn, overOn } = planned;
  const doneOn = doneDay(planned, facts, asOf);
  if (doneOn !== null) return { ...plain("done"), doneOn };
  if (step.content === "greeting" && workday !== null && greetedOn.has(workday)) return { ...plain("skipped"), reason: "other-greeting" };
  const stop = stopOf(step, facts, asOf);
  if (overOn !== null && overOn <= (stop?.on ?? asOf)) return { ...plain("skipped"), reason: "missed" };
  if (stop !== null) return { ...plain("skipped"), reason: stop.signal === OPTED_OUT ? OPTED_OUT : "signal", signal: stop.signal };
  const reason = reasonToWithhold(planned, facts);
  if (reason !== null) return { ...plain("withheld"), reason };
  if (latestOn !== null && asOf > latestOn) return plain("late");
  return plain(workday !== null && workday <= asOf ? "due" : "upcoming");
}

function plain(status: JourneyStatus): Standing {
  return { status, reason: null, signal: null, doneOn: null };
}

/** The first day on which the step was taken for this day of it; what happens after the day asked for is not known yet. */
function doneDay({ step, countsFrom, countsUntil }: PlannedStep, { done }: JourneyFacts, asOf: PlainDate): PlainDate | null {
  const days = Object.hasOwn(done, step.code) ? (done[step.code] ?? []) : [];
  const counting = days.filter((day) => day >= countsFrom && day <= asOf && (countsUntil === null || day < countsUntil));
  return counting.sort()[0] ?? null;
}

/** The signal that ended the step first; by code where two came on one day. */
function stopOf({ skipIf }: JourneyStep, { signals }: JourneyFacts, asOf: PlainDate): { signal: string; on: PlainDate } | null {
  const stops = Object.entries(signals)
    .filter(([signal, on]) => on <= asOf && (signal === OPTED_OUT || skipIf.includes(signal)))
    .map(([signal, on]) => ({ signal, on }));
  const [first] = stops.sort((a, b) => (`${a.on} ${a.signal}` < `${b.on} ${b.signal}` ? -1 : 1));
  return first ?? null;
}

/** What is missing for a step to be taken: unknown days, nothing personal, no interest. */
function reasonToWithhold({ step, workday }: PlannedStep, { personal, interests }: JourneyFacts): JourneyReason | null {
  if (workday === null) return "calendar-not-covered";
  if ((step.content === "greeting" || step.content === "personal") && personal.length === 0) return "nothing-personal";
  if (step.content === "interests" && interests.length === 0) return "no-known-interest";
  return null;
}
