import { LAST_DAY, periodAfter } from "../../foundation/day-after";
import { sumMoney } from "../../foundation/money";
import { type Workdays, workdaysOf } from "../../foundation/work-calendar";
import type { Finding, Warning } from "../../rule/answer";
import { compiler } from "../../rule/compile";
import { inReplayOrder, replay } from "../../rule/fold";
import { fawVwComplaints } from "./complaint-presets";
import { complaintProcess, REASONS } from "./complaint-process";
import { complaintPolicySchema, complaintSchema } from "./complaint-schema";
import { currentClock, type Standing, stateOf } from "./complaint-standing";
import {
  type CompileComplaint,
  type Complaint,
  type ComplaintEvent,
  type ComplaintNote,
  type ComplaintPolicy,
  type ComplaintRule,
  type ComplaintStatus,
  type ComplaintStep,
  type ComplaintStepRow,
  complaintCircumstances,
  complaintEventKinds,
  complaintSteps,
  type TrustReading,
} from "./complaint-types";

/**
 * Compiles the handling of complaints: what happened to one complaint is replayed into where it stands on a day, with the
 * four steps, the level, and the clocks for a reply and a remedy in business days. That nobody answered is a fact of time.
 *
 * A level never falls. Complaining again gives no more time than was left. A response on site and a reply are one step: on
 * the telephone there is no site. A complaint takes nothing from a reading of loyalty.
 *
 * @param policy - Levels with their clocks, the calendar, feedback and old customers, such as `fawVwComplaints`.
 * @returns A fold from the events of one complaint to its state, level, steps, next step and due day.
 * @throws PolicyError when a level has no circumstance of its own or its remedy is due before its reply.
 * @see CH-01, CH-06 to CH-09, CH-12, CH-14, CH-15, K16, K18 under Sources.
 * @example
 * ```ts
 * import { compileComplaint, fawVwComplaints } from "idic/interact";
 *
 * const complaintOn = compileComplaint(fawVwComplaints);
 * const raised = { id: "c1", on: "2026-11-20", kind: "raised", circumstances: [] } as const;
 * const friday = complaintOn({ events: [raised] }, { asOf: "2026-11-20" });
 * friday.state; // => "reply-due"
 * friday.dueOn; // => "2026-11-24"
 *
 * const wednesday = complaintOn({ events: [raised] }, { asOf: "2026-11-25" });
 * wednesday.state; // => "reply-overdue"
 * wednesday.trust; // => "ignored-and-falling"
 * wednesday.loyaltyEffect; // => "none"
 * ```
 */
export const compileComplaint: CompileComplaint = /* @__PURE__ */ compiler({
  name: "complaint",
  policySchema: complaintPolicySchema,
  factsSchema: complaintSchema,
  lint,
  lines: () => Object.values(REASONS),
  prepare: (policy) => {
    const workdays = workdaysOf(policy.calendar);
    const process = complaintProcess(policy.levels, workdays);
    return (complaint, asOf) => {
      const events = inReplayOrder(complaint.events, ({ kind }) => complaintEventKinds.indexOf(kind));
      const { state, segments, reviewOn } = replay(process, events, asOf);
      const known = events.filter(({ on }) => on <= asOf);
      return { ...statusOf({ policy, workdays }, { complaint, known, standing: state }), segments, reviewOn };
    };
  },
});

/**
 * Complaints under the levels of FAW-Volkswagen, with clocks of our own: `compileComplaint(fawVwComplaints)`.
 *
 * @param complaint - The events of one complaint.
 * @param options - The day to answer for.
 * @returns Its state, level, steps, next step and due day.
 * @throws InputError when one event id has two contents or an event carries what does not belong to it.
 * @see CH-01, CH-07, K18 under Sources.
 * @example
 * ```ts
 * import { replayComplaint } from "idic/interact";
 *
 * const complaint = replayComplaint(
 *   {
 *     events: [
 *       { id: "1", on: "2026-11-18", kind: "raised", circumstances: [] },
 *       { id: "2", on: "2026-11-18", kind: "responded-on-site" },
 *       { id: "3", on: "2026-11-20", kind: "remedied", compensation: { amount: "200", currency: "CNY" } },
 *       { id: "4", on: "2026-11-20", kind: "accepted" },
 *     ],
 *   },
 *   { asOf: "2026-11-22" },
 * );
 * complaint.closed; // => true
 * complaint.trust; // => "regained-or-higher"
 * complaint.nextStep; // => "improve-at-source"
 * complaint.feedbackDueOn; // => "2026-11-25"
 * complaint.compensation; // => [{ amount: "200.00", currency: "CNY" }]
 * ```
 */
export const replayComplaint: ComplaintRule = /* @__PURE__ */ compileComplaint(fawVwComplaints);

interface Handling {
  readonly policy: ComplaintPolicy;
  readonly workdays: Workdays;
}

interface Replayed {
  readonly complaint: Complaint;
  /** The events up to the day asked for, each once. */
  readonly known: readonly ComplaintEvent[];
  readonly standing: Standing;
}

function statusOf({ policy, workdays }: Handling, replayed: Replayed): Omit<Finding<ComplaintStatus>, "segments" | "reviewOn"> {
  const { known, standing } = replayed;
  const { raisedOn, closedOn, feedbackAskedOn, steps, cause } = standing;
  const current = currentClock(standing);
  const level = raisedOn === null ? null : (policy.levels[standing.level] ?? null);
  const toAsk = closedOn !== null && (feedbackAskedOn === null || feedbackAskedOn < closedOn);
  const feedbackDueOn = toAsk ? workdays.after(closedOn, policy.feedback.afterBusinessDays) : null;
  const notCovered = standing.reply?.dueOn === null || standing.remedy?.dueOn === null || (toAsk && feedbackDueOn === null);
  return {
    shape: "timeline",
    state: stateOf(standing),
    level: level?.code ?? null,
    steps: complaintSteps.map((code) => rowOf(code, standing, level?.cites ?? [])),
    nextStep: current?.step ?? complaintSteps.find((step) => steps[step].status === "open") ?? null,
    dueOn: current?.clock.dueOn ?? null,
    overdue: standing.reply?.overdue === true || standing.remedy?.overdue === true,
    closed: closedOn !== null,
    feedbackDueOn,
    trust: trustOf(standing),
    loyaltyEffect: "none",
    compensation: compensationOf(known),
    notes: notesOf(policy, replayed, toAsk),
    because: cause,
    warnings: [...(notCovered ? [{ code: "calendar-not-covered", path: ["calendar"] }] : []), ...warningsOf(replayed)],
  };
}

function rowOf(code: ComplaintStep, { steps, reply, remedy }: Standing, levelCites: readonly string[]): ComplaintStepRow {
  const { status, doneOn } = steps[code];
  const clock = code === "respond-on-site" ? reply : code === "remedy" ? remedy : null;
  return { code, status, doneOn, dueOn: clock?.dueOn ?? null, cites: clock === null ? ["CH-01"] : ["CH-01", ...levelCites] };
}

/** Trust falls only while a complaint is ignored, and stays down until it is settled. */
function trustOf({ closedOn, ignored }: Standing): TrustReading {
  if (closedOn !== null) return "regained-or-higher";
  return ignored ? "ignored-and-falling" : "unchanged";
}

function compensationOf(known: readonly ComplaintEvent[]): ComplaintStatus["compensation"] {
  const given = known.flatMap(({ compensation }) => compensation ?? []);
  const currencies = [...new Set(given.map(({ currency }) => currency))].sort();
  return currencies.map((currency) => sumMoney(given.filter((money) => money.currency === currency)));
}

function notesOf({ oldCustomers, feedback }: ComplaintPolicy, { complaint, standing }: Replayed, toAsk: boolean): ComplaintNote[] {
  const { raisedOn, closedOn, ignored, rejected } = standing;
  const { customerSince } = complaint;
  const isOld = raisedOn !== null && customerSince !== null && (periodAfter(customerSince, oldCustomers.after) ?? LAST_DAY) <= raisedOn;
  const isUnhappy = closedOn === null && (ignored || rejected);
  return [
    ...(isOld ? [{ code: "old-customer", cites: oldCustomers.cites } as const] : []),
    ...(isUnhappy ? [{ code: "word-of-mouth", cites: ["CH-14"] } as const] : []),
    ...(toAsk ? [{ code: "ask-for-feedback", cites: feedback.cites } as const] : []),
  ];
}

function warningsOf({ known, standing }: Replayed): Warning[] {
  const { raisedOn, steps } = standing;
  const asked = known.some(({ circumstances }) => circumstances !== null);
  const early = known.some(({ on, kind }) => (kind === "accepted" || kind === "rejected") && (raisedOn === null || on < raisedOn));
  return [
    ...(raisedOn !== null && !asked ? [{ code: "circumstances-unknown", path: ["events"] }] : []),
    ...(early ? [{ code: "answer-before-complaint", path: ["events"] }] : []),
    ...complaintSteps.flatMap((step, position) =>
      steps[step].outOfOrder ? [{ code: "step-out-of-order", path: ["steps", position] }] : [],
    ),
  ];
}

/** A graver complaint with a longer clock would wait longer, and a circumstance that no level names changes nothing. */
function lint({ levels }: ComplaintPolicy): Warning[] {
  const slower = levels.flatMap((level, position) => {
    const below = levels[position - 1];
    if (below === undefined) return [];
    return (["replyWithinBusinessDays", "remedyWithinBusinessDays"] as const)
      .filter((clock) => level[clock] > below[clock])
      .map((clock) => ({ code: "clock-longer-than-below", path: ["levels", position, clock] }));
  });
  const unnamed = complaintCircumstances.some((circumstance) => levels.every(({ liftedBy }) => !liftedBy.includes(circumstance)));
  return unnamed ? [...slower, { code: "circumstance-not-named", path: ["levels"] }] : slower;
}
