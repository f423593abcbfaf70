import { deepFreeze } from "../../foundation/canonical";
import { dayAfter } from "../../foundation/day-after";
import { InputError } from "../../foundation/issue";
import type { PackedDay } from "../../foundation/packed-day";
import { roughDays } from "../../foundation/period";
import { earliest, type PlainDate, packDay, unpackDay } from "../../foundation/plain-date";
import { workdaysOf } from "../../foundation/work-calendar";
import type { Because, Finding, Warning } from "../../rule/answer";
import { type Compile, compiler, type Rule } from "../../rule/compile";
import { lintCadence } from "../cadence/cadence";
import { cadenceHorizon } from "../cadence/cadence-horizon";
import { checkStoredClass } from "../cadence/horizon-classes-check";
import { targetPassed, targetPassedOn } from "../cadence/target-passed";
import { contactColumns } from "./contact-columns";
import { fawVwContactPlan } from "./contact-plan-presets";
import { CALL_BACK, contactPlanPolicySchema, plannedProspectSchema } from "./contact-plan-schema";
import type {
  CompileContactPlan,
  ContactPlan,
  ContactPlanCode,
  ContactPlanPolicy,
  ContactPlanPolicyInput,
  ContactPlanRule,
  ContactSeries,
  PlannedContact,
  PlannedProspect,
  PlannedProspectInput,
} from "./contact-plan-types";
import type { WalkRules } from "./contact-series";
import { type WalkedContact, type WalkFacts, walkContacts } from "./contact-walk";
import { rangeIssues } from "./plan-range";

const REASONS = {
  closed: { code: "closed", cites: ["IN-04", "K8", "O7"] },
  "caught-up": { code: "caught-up", cites: ["K11", "O6"] },
  planned: { code: "planned", cites: ["K1", "K5", "K9"] },
  "none-in-range": { code: "none-in-range", cites: ["K9"] },
} as const satisfies Record<ContactPlanCode, Because>;

const CALL_BACK_LINE = /* @__PURE__ */ deepFreeze({
  code: CALL_BACK,
  cites: ["IN-10", "web:salesforce-call-outcomes"],
} as const satisfies Because);

const compile: Compile<
  ContactPlanPolicyInput,
  Rule<ContactPlanPolicy, PlannedProspectInput, PlannedProspect, ContactPlan>
> = /* @__PURE__ */ compiler({
  name: "contact-plan",
  policySchema: contactPlanPolicySchema,
  factsSchema: plannedProspectSchema,
  checkFacts: (prospect, policy) => checkStoredClass(prospect, policy.cadence),
  lint,
  lines: () => Object.values(REASONS),
  prepare: (policy) => {
    const rules = walkRulesOf(policy);
    return (prospect, asOf) => planFor(rules, prospect, asOf);
  },
});

/**
 * Compiles a contact plan: every contact with a prospect up to a day, with the planned day and the working day side by side.
 *
 * The class is worked out anew at each contact, months add up on the anchor, and moving one contact to a working day moves
 * no other. Contacts that were missed are caught up with as the policy says.
 *
 * @param policy - Cadence, calendar, and what late and missed contacts do, such as `fawVwContactPlan`.
 * @returns A rule from a prospect and a day to his contacts.
 * @throws PolicyError when the cadence or the calendar is refused, or `missed: "all"` has no limit.
 * @see IN-01 to IN-04, IN-42 and conventions K1, K5, K7 to K11 under Sources.
 * @example
 * ```ts
 * import { compileContactPlan, fawVwContactPlan, mainlandCalendar2026 } from "idic/interact";
 *
 * const plan = compileContactPlan({ ...fawVwContactPlan, calendar: mainlandCalendar2026 });
 * const { contacts } = plan({ anchor: "2026-01-15", plansToBuyOn: "2026-03-20", through: "2026-03-31" }, { asOf: "2026-02-01" });
 * contacts.map(({ planned, adjusted }) => [planned, adjusted]); // => [["2026-02-15", "2026-02-24"], ["2026-03-15", "2026-03-16"]]
 * ```
 */
export const compileContactPlan: CompileContactPlan = (written) => {
  const rule = compile(written);
  return Object.assign(rule, contactColumns(walkRulesOf(rule.policy), rule.policy));
};

/**
 * Plans the contacts with a prospect by the preset `fawVwContactPlan`.
 *
 * @example
 * ```ts
 * import { planContacts } from "idic/interact";
 *
 * const prospect = { anchor: "2030-08-30", plansToBuyOn: "2031-06-10", through: "2031-06-30" };
 * const { contacts } = planContacts(prospect, { asOf: "2030-08-30" });
 * contacts.map(({ planned }) => planned); // => ["2031-02-28", "2031-05-30", "2031-06-30"]
 * contacts.map((contact) => contact.class); // => ["within-half-year", "near", "near"]
 * ```
 */
export const planContacts: ContactPlanRule = /* @__PURE__ */ compileContactPlan(fawVwContactPlan);

/** Makes a policy ready to walk by. */
export function walkRulesOf(policy: ContactPlanPolicy): WalkRules {
  const { late, minGapDays, missed, maxLatenessDays } = policy;
  const horizon = cadenceHorizon(policy.cadence);
  const callBack = { ...CALL_BACK_LINE, every: null, position: horizon.byCode.size + 1 };
  return { horizon, late, minGapDays, missed, maxLatenessDays: maxLatenessDays ?? 0, adjust: adjustBy(policy), callBack };
}

function adjustBy({ calendar, convention }: ContactPlanPolicy): WalkRules["adjust"] {
  if (calendar === null || convention === "unadjusted") return (day) => day;
  const workdays = workdaysOf(calendar);
  return (day) => {
    const adjusted = workdays.adjust(unpackDay(day), convention);
    return adjusted === null ? Number.NaN : packDay(adjusted);
  };
}

function planFor(rules: WalkRules, prospect: PlannedProspect, asOf: PlainDate): Finding<ContactPlan> {
  const { through } = prospect;
  const facts = walkFactsOf(prospect, { asOf, through });
  const issues = rangeIssues(facts);
  if (issues.length > 0) throw new InputError("contact-plan input", issues);
  const contacts: PlannedContact[] = [];
  const warnings: Warning[] = targetPassed(prospect, asOf);
  const { missed, isBehind, upcoming } = walkContacts(rules, facts, (contact) => {
    if (Number.isNaN(contact.adjusted)) warnings.push({ code: "calendar-not-covered", path: ["contacts", contacts.length] });
    contacts.push(contactOf(contact));
  });
  const [first] = contacts;
  const closed = facts.closedOn !== null;
  // Asked for a day after the range, it would end before it begins.
  const next = upcoming <= facts.through ? unpackDay(upcoming) : dayAfter(through);
  const closes = prospect.choice !== null && prospect.choiceOn !== null && prospect.choiceOn > asOf ? prospect.choiceOn : null;
  return {
    shape: "document",
    contacts,
    missed,
    because:
      REASONS[closed ? "closed" : first === undefined ? "none-in-range" : first.call === "now" && isBehind ? "caught-up" : "planned"],
    warnings,
    reviewOn: earliest(first?.call === "now" ? dayAfter(asOf) : next, closes, targetPassedOn(prospect, asOf)),
  };
}

/** Writes a contact of the walk as a row. */
export function contactOf({ k, overdue, planned, adjusted, monthsSoFar, led, placed }: WalkedContact): PlannedContact {
  return {
    k,
    call: overdue ? "now" : "wait",
    planned: unpackDay(planned),
    adjusted: Number.isNaN(adjusted) ? null : unpackDay(adjusted),
    class: placed.code,
    every: led.every,
    monthsSoFar,
    code: led.code,
    cites: led.cites,
  };
}

const known = (day: PlainDate | null): PackedDay | null => (day === null ? null : packDay(day));

/** The facts of a series on the inner form of days. */
export function walkFactsOf(series: ContactSeries, days: { readonly asOf: PlainDate; readonly through: PlainDate }): WalkFacts {
  return {
    anchor: packDay(series.anchor),
    firstContact: known(series.firstContact),
    lastContact: known(series.lastContact),
    class: series.class,
    plansToBuyOn: known(series.plansToBuyOn),
    plansSince: known(series.plansSince),
    callBackOn: known(series.callBackOn),
    monthsSoFar: series.monthsSoFar ?? 0,
    closedOn: series.choice === null ? null : packDay(series.choiceOn ?? days.asOf),
    asOf: packDay(days.asOf),
    through: packDay(days.through),
  };
}

/** What is foolish about the cadence, and a gap that is longer than the shortest step: it swallows contacts of the series. */
function lint({ cadence, minGapDays }: ContactPlanPolicy): Warning[] {
  const shortest = Math.min(...[...cadence.classes, ...cadence.grades].map(({ every }) => roughDays(every)));
  return [
    ...lintCadence(cadence).map(({ code, path }) => ({ code, path: ["cadence", ...path] })),
    ...(minGapDays > shortest ? [{ code: "gap-exceeds-interval", path: ["minGapDays"] }] : []),
  ];
}
