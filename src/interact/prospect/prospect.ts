import { dayAfter } from "../../foundation/day-after";
import { InputError, type Issue } from "../../foundation/issue";
import { earliest, type PlainDate, packDay, unpackDay } from "../../foundation/plain-date";
import type { Finding, Warning } from "../../rule/answer";
import { compiler } from "../../rule/compile";
import { inReplayOrder, type Process, replay, withResume } from "../../rule/fold";
import { checkStoredClass } from "../cadence/horizon-classes-check";
import { targetPassed, targetPassedOn } from "../cadence/target-passed";
import { compileContactPlan, walkFactsOf, walkRulesOf } from "../contact-plan/contact-plan";
import type { PlannedContact } from "../contact-plan/contact-plan-types";
import { awaitedCallBack, type WalkRules } from "../contact-plan/contact-series";
import { rangeIssues } from "../contact-plan/plan-range";
import { nextContact } from "./next-contact";
import type { ProspectEvent } from "./prospect-event-types";
import { comeNearer, moveBy, rankOf } from "./prospect-moves";
import { fawVwProspect } from "./prospect-presets";
import { prospectHistorySchema, prospectPolicySchema } from "./prospect-schema";
import { beginningOf, comesNearerOn, missingOf, REASONS, type Standing, shownOf } from "./prospect-standing";
import type {
  CompileProspect,
  OwedAfter,
  ProspectHistory,
  ProspectPolicy,
  ProspectRule,
  ProspectState,
  ProspectTimeline,
} from "./prospect-types";

/**
 * Compiles a policy for prospects: the events of one prospect, replayed into where he stands, what is owed, and what comes next.
 *
 * He is contacted in a loop until he chooses; then nothing more is planned. Days are not reckoned here: the contact plan is
 * asked, with the series as the events left it.
 *
 * @param policy - How contacts are planned, and what has to be found out, such as `fawVwProspect`.
 * @returns A fold from a prospect's history to his status, his next contact and the timeline behind it.
 * @throws PolicyError when the contact plan is refused or a fact is owed twice after one event.
 * @see IN-04 to IN-08, IN-10, IN-13, IN-14, IN-45 and conventions K1, K8 to K11 under Sources.
 * @example
 * ```ts
 * import { compileProspect, fawVwProspect } from "idic/interact";
 *
 * const prospectOn = compileProspect(fawVwProspect);
 * const captured = { anchor: "2026-01-15", plansToBuyOn: "2026-03-20" };
 * const called = { id: "c1", on: "2026-02-15", type: "contacted", need: "seven seats" } as const;
 * const prospect = prospectOn({ ...captured, events: [called] }, { asOf: "2026-02-20" });
 * prospect.status; // => "open"
 * prospect.next?.planned; // => "2026-03-15"
 *
 * const lost = { id: "c2", on: "2026-03-10", type: "bought-other" } as const;
 * const after = prospectOn.resume(prospect.snapshot, [lost], { asOf: "2026-03-10" });
 * after.closedBy; // => "bought-other"
 * after.missing; // => ["reason"]
 * after.next; // => null
 * ```
 */
export const compileProspect: CompileProspect = (policy) => withResume(compile(policy));

const compile = /* @__PURE__ */ compiler({
  name: "prospect",
  policySchema: prospectPolicySchema,
  factsSchema: prospectHistorySchema,
  checkFacts: checkStoredClasses,
  lint: ({ contactPlan }: ProspectPolicy) =>
    compileContactPlan(contactPlan).warnings.map(({ code, path }) => ({ code, path: ["contactPlan", ...path] })),
  lines: () => Object.values(REASONS),
  prepare: ({ contactPlan, owed }) => {
    const rules = walkRulesOf(contactPlan);
    return (history: ProspectHistory, asOf: PlainDate) => timelineOf(rules, owed, history, asOf);
  },
});

/**
 * Replays a prospect's history by the preset `fawVwProspect`.
 *
 * @example
 * ```ts
 * import { planContacts, replayProspect } from "idic/interact";
 *
 * const called = { id: "c1", on: "2026-02-16", type: "contacted" } as const;
 * const asked = { id: "c2", on: "2026-02-16", type: "call-back-later", callBackOn: "2026-03-02" } as const;
 * const captured = { anchor: "2026-01-15", class: "near" };
 * const { next, plan } = replayProspect({ ...captured, events: [called, asked] }, { asOf: "2026-02-20" });
 * next?.code; // => "call-back"
 * const contacts = plan === null ? [] : planContacts({ ...plan, through: "2026-03-31" }, { asOf: "2026-02-20" }).contacts;
 * contacts.map(({ planned }) => planned); // => ["2026-03-02", "2026-03-15"]
 * ```
 */
export const replayProspect: ProspectRule = /* @__PURE__ */ compileProspect(fawVwProspect);

function timelineOf(rules: WalkRules, owed: readonly OwedAfter[], history: ProspectHistory, asOf: PlainDate): Finding<ProspectTimeline> {
  const beginning = beginningOf(rules, history);
  checkRange(history, beginning, asOf);
  const { state, segments, reviewOn } = replay(processOf(rules, beginning), inReplayOrder(history.events, rankOf), asOf);
  const { placed, ...standing } = state;
  const { series, need, preferences, reason, brand, optedOutOn, ignored } = standing;
  const shown = shownOf(state);
  const facts = walkFactsOf(series, { asOf, through: asOf });
  const next = shown.status === "open" ? nextContact(rules, facts) : null;
  const callBackOn = awaitedCallBack(facts);
  const isClosed = shown.status === "closed";
  return {
    shape: "timeline",
    state: shown,
    status: shown.status,
    class: placed.code,
    closedBy: series.choice,
    closedOn: series.choiceOn,
    optedOutOn,
    missing: missingOf(owed, state),
    reason,
    brand,
    lastContact: series.lastContact,
    next,
    callBackOn: isClosed || Number.isNaN(callBackOn) ? null : unpackDay(callBackOn),
    need,
    preferences,
    lead: isClosed ? null : { class: placed.code, plansToBuyOn: series.plansToBuyOn, need, preferences },
    plan: shown.status === "paused" ? null : series,
    ignored,
    segments,
    snapshot: { on: asOf, ...standing },
    because: REASONS[state.because],
    warnings: warningsOf(state, next, asOf),
    reviewOn: earliest(reviewOn, changeOf(next, asOf), isClosed ? null : targetPassedOn(series, asOf)),
  };
}

/** A contact that is due is due for another day tomorrow. */
function changeOf(next: PlannedContact | null, asOf: PlainDate): PlainDate | null {
  return next === null ? null : next.call === "now" ? dayAfter(asOf) : next.planned;
}

function processOf(rules: WalkRules, start: Standing): Process<Standing, ProspectState, ProspectEvent> {
  return {
    start,
    startCause: REASONS[start.because],
    show: shownOf,
    due: comesNearerOn,
    lapse: (standing, on) => comeNearer(rules, standing, on),
    apply: (standing, event) => moveBy(rules, standing, event),
  };
}

/** Nothing is known before the capture or the snapshot, and a capture more than a hundred years ago is a mistake. */
function checkRange({ anchor, start }: ProspectHistory, { series }: Standing, asOf: PlainDate): void {
  const day = packDay(asOf);
  const path = start === null ? [] : ["start", "series"];
  const range = { anchor: packDay(series.anchor), asOf: day, through: day };
  const issues = rangeIssues(range).map((issue) => ({ ...issue, path: [...path, ...issue.path] }));
  const since = start?.on ?? anchor;
  if (since !== null && asOf < since) {
    const message = `expected a day from ${since}, the day of the ${start === null ? "capture" : "snapshot"}, got ${asOf}`;
    issues.push({ code: "inconsistent", path: ["asOf"], message });
  }
  if (issues.length > 0) throw new InputError("prospect input", issues);
}

function warningsOf({ series, ignored }: Standing, next: PlannedContact | null, asOf: PlainDate): Warning[] {
  return [
    ...targetPassed(series, asOf).map(({ code, path }) => ({ code, path: ["lead", ...path] })),
    ...(next?.adjusted === null ? [{ code: "calendar-not-covered", path: ["next"] }] : []),
    ...ignored.map((id) => ({ code: "after-closing", path: ["events", id] })),
  ];
}

/** Every class or grade that a history names must be one that the policy knows. */
function checkStoredClasses(history: ProspectHistory, { contactPlan: { cadence } }: ProspectPolicy): Issue[] {
  const issuesAt = (path: Issue["path"], named: { readonly class: string | null }) =>
    checkStoredClass(named, cadence).map((issue) => ({ ...issue, path: [...path, ...issue.path] }));
  return [
    ...issuesAt([], history),
    ...(history.start === null ? [] : issuesAt(["start", "series"], history.start.series)),
    ...history.events.flatMap((event, position) => (event.type === "horizon-changed" ? issuesAt(["events", position], event) : [])),
  ];
}
