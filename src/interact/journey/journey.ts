import { dayAfter, periodAfter } from "../../foundation/day-after";
import { InputError, type Issue } from "../../foundation/issue";
import { addDays, earliest, type PlainDate } from "../../foundation/plain-date";
import { type Workdays, workdaysOf } from "../../foundation/work-calendar";
import type { Because, Finding, Warning } from "../../rule/answer";
import { compiler } from "../../rule/compile";
import { checkThrough, lintJourney } from "./journey-checks";
import { type JourneySpan, type PlannedStep, plannedSteps } from "./journey-days";
import { bmwWelcome } from "./journey-presets";
import { hasOptedOut, rowsOf } from "./journey-rows";
import { journeyFactsSchema, journeyPolicySchema } from "./journey-schema";
import type { CompileJourney, JourneyCode, JourneyFacts, JourneyPlan, JourneyPolicy, JourneyRow, JourneyRule } from "./journey-types";

const REASONS = {
  "opted-out": { code: "opted-out", cites: ["K8", "O7"] },
  "step-late": { code: "step-late", cites: ["K12", "O16"] },
  "step-due": { code: "step-due", cites: ["IN-26", "IN-42"] },
  upcoming: { code: "upcoming", cites: ["IN-42", "IN-43"] },
  withheld: { code: "withheld", cites: ["IN-24", "K16"] },
  finished: { code: "finished", cites: ["O17"] },
  "nothing-planned": { code: "nothing-planned", cites: ["IN-42"] },
} as const satisfies Record<JourneyCode, Because>;

/**
 * Compiles a journey: what is done for a customer after something has happened, on which days, by whom and how.
 * A journey is data. Its days are counted from the start, a birthday or the calendar, and never from one another; each step asks
 * only for what is not known; a greeting needs something personal.
 *
 * @param policy - Steps as data, such as `bmwWelcome`, `birthdayGreeting` or `declinedWork`.
 * @returns A rule from what is known of a customer and a day to every step with its days, where it stands and why.
 * @throws PolicyError when there is no step, a code is used twice, a day does not exist or a latest day comes before its step.
 * @see IN-15 to IN-25, IN-39, IN-44 and conventions K1, K5, K8, K11, K12, K13, K16 under Sources.
 * @example
 * ```ts
 * import { birthdayGreeting, compileJourney } from "idic/interact";
 *
 * const planGreetings = compileJourney(birthdayGreeting);
 * const customer = { startedOn: "2025-06-01", birthDate: "2004-02-29", personal: ["model"], through: "2028-12-31" };
 * const { rows } = planGreetings(customer, { asOf: "2026-01-01" });
 * rows.map(({ plannedOn, candles }) => [plannedOn, candles])[0]; // => ["2026-02-28", 22]
 * rows.map(({ plannedOn, candles }) => [plannedOn, candles])[2]; // => ["2028-02-29", 24]
 * ```
 */
export const compileJourney: CompileJourney = /* @__PURE__ */ compiler({
  name: "journey",
  policySchema: journeyPolicySchema,
  factsSchema: journeyFactsSchema,
  checkFacts: checkThrough,
  lint: lintJourney,
  lines: () => Object.values(REASONS),
  prepare: (policy) => {
    const workdays = policy.workdays === null ? null : workdaysOf(policy.workdays.calendar);
    return (facts, asOf) => planFor(policy, { facts, workdays, asOf });
  },
});

/**
 * Plans the journey of a new owner after BMW: a personal welcome pack from the customer centre within 30 days, an invitation, and
 * calls through one year. Compiled from `bmwWelcome`.
 *
 * @see IN-15 to IN-21, K12, O16 and O17 under Sources.
 * @example
 * ```ts
 * import { planJourney } from "idic/interact";
 *
 * const plan = planJourney({ startedOn: "2029-03-10", personal: ["name", "model"] }, { asOf: "2029-03-12" });
 * plan.because.code; // => "step-due"
 * plan.endsBefore; // => "2030-03-10"
 * const [pack] = plan.rows;
 * [pack?.code, pack?.actor, pack?.status, pack?.latestOn]; // => ["welcome-pack", "customer-center", "due", "2029-04-09"]
 * ```
 */
export const planJourney: JourneyRule = /* @__PURE__ */ compileJourney(bmwWelcome);

/** What a plan is made from. */
interface Asked {
  readonly facts: JourneyFacts;
  readonly workdays: Workdays | null;
  readonly asOf: PlainDate;
}

function planFor(policy: JourneyPolicy, { facts, workdays, asOf }: Asked): Finding<JourneyPlan> {
  const issues = checkDays(facts, asOf);
  if (issues.length > 0) throw new InputError("journey input", issues);
  const endsBefore = policy.lasts === null ? null : periodAfter(facts.startedOn, policy.lasts);
  const last = earliest(facts.through, endsBefore === null ? null : addDays(endsBefore, -1));
  const span: JourneySpan = { facts, last, endsBefore, workdays, convention: policy.workdays?.convention ?? "unadjusted" };
  const planned = policy.steps.flatMap((step) => plannedSteps(step, span)).sort(byDay);
  const rows = rowsOf(planned, facts, asOf);
  return {
    shape: "document",
    endsBefore,
    rows,
    because: REASONS[hasOptedOut(facts, asOf) ? "opted-out" : standingOfAll(rows)],
    warnings: [...birthDateWarnings(policy, facts), ...rows.flatMap((row, position) => workdayWarnings(row, position, facts))],
    reviewOn: nextChange(planned, rows, span, asOf),
  };
}

function checkDays({ birthDate, through }: JourneyFacts, asOf: PlainDate): Issue[] {
  const issues: Issue[] = [];
  if (birthDate !== null && birthDate > asOf)
    issues.push({ code: "out-of-range", path: ["birthDate"], message: `expected a day not after ${asOf}, got ${birthDate}` });
  if (through !== null && through < asOf)
    issues.push({ code: "out-of-range", path: ["through"], message: `expected a day from ${asOf}, the day asked for, got ${through}` });
  return issues;
}

/** Steps of one day stay in the order of the policy. */
function byDay(a: PlannedStep, b: PlannedStep): number {
  return a.plannedOn < b.plannedOn ? -1 : a.plannedOn > b.plannedOn ? 1 : 0;
}

/** The most pressing of what the rows say. */
function standingOfAll(rows: readonly JourneyRow[]): JourneyCode {
  const has = (status: JourneyRow["status"]) => rows.some((row) => row.status === status);
  if (has("late")) return "step-late";
  if (has("due")) return "step-due";
  if (has("upcoming")) return "upcoming";
  if (has("withheld")) return "withheld";
  return rows.length > 0 ? "finished" : "nothing-planned";
}

function birthDateWarnings({ steps }: JourneyPolicy, { birthDate }: JourneyFacts): Warning[] {
  const needed = birthDate === null && steps.some(({ when }) => when.kind === "birthday");
  return needed ? [{ code: "birth-date-unknown", path: ["birthDate"] }] : [];
}

/** The convention of a calendar is kept to, also where it leads out of the time in which a step may be taken. */
function workdayWarnings({ workday, latestOn, status }: JourneyRow, position: number, { startedOn }: JourneyFacts): Warning[] {
  if (workday === null || status === "done" || status === "skipped") return [];
  const outside = workday < startedOn || (latestOn !== null && workday > latestOn);
  return outside ? [{ code: "workday-outside-window", path: ["rows", position, "workday"] }] : [];
}

/** The next day on which a row that can still change does, something noted for later is known, or more days are to be planned. */
function nextChange(planned: readonly PlannedStep[], rows: readonly JourneyRow[], span: JourneySpan, asOf: PlainDate): PlainDate | null {
  const { facts, last } = span;
  const noted = Object.values(facts.done).flat();
  const changes = planned.flatMap(({ workday, latestOn, overOn }, position) =>
    canChange(rows[position]) ? [workday, latestOn === null ? null : dayAfter(latestOn), overOn] : [],
  );
  const ahead = hasOptedOut(facts, asOf) || last === null ? null : dayAfter(last);
  // Asked for a day after the range, it would end before it begins, and the row is refused.
  const refused = facts.through === null ? null : dayAfter(facts.through);
  return earliest(...[...noted, ...Object.values(facts.signals), ...changes, ahead, refused].filter((day) => day !== null && day > asOf));
}

/** What was taken or skipped stays as it is. */
function canChange(row: JourneyRow | undefined): boolean {
  return row !== undefined && row.status !== "done" && row.status !== "skipped";
}
