import { deepFreeze } from "../../foundation/canonical";
import { earliest, type PlainDate } from "../../foundation/plain-date";
import { type Workdays, workdaysOf } from "../../foundation/work-calendar";
import type { Because, Finding, Warning } from "../../rule/answer";
import { compiler } from "../../rule/compile";
import { recheckDue } from "./recheck-due";
import { workshopRechecks } from "./rechecks-presets";
import { rechecksPolicySchema, rechecksSchema } from "./rechecks-schema";
import type {
  ClassOnDay,
  CompileRechecks,
  ObservedLine,
  RecheckContact,
  RecheckInterval,
  RecheckLine,
  RecheckPlan,
  RecheckStatus,
  RechecksCode,
  RechecksFacts,
  RechecksPolicy,
  RechecksRule,
} from "./rechecks-types";

const REASONS = {
  "repair-now": { code: "repair-now", cites: ["CU-01", "CU-02"] },
  "recheck-due": { code: "recheck-due", cites: ["CU-02", "M9"] },
  "recheck-planned": { code: "recheck-planned", cites: ["CU-02", "M9"] },
  "no-interval": { code: "no-interval", cites: ["O8"] },
  "nothing-observed": { code: "nothing-observed", cites: ["CU-02"] },
} as const satisfies Record<RechecksCode, Because>;

const STATUSES = /* @__PURE__ */ deepFreeze({
  observed: { code: "observed", cites: ["CU-02"] },
  "must-be-repaired": { code: "must-be-repaired", cites: ["CU-01"] },
  dropped: { code: "dropped", cites: ["CU-03"] },
  "no-interval": { code: "no-interval", cites: ["O8"] },
} as const satisfies Record<RecheckStatus, { readonly code: RecheckStatus; readonly cites: readonly string[] }>);

/**
 * Compiles rechecks: when the lines that a quote deferred are checked again, and what became of them. A check puts a line
 * into class A, B or C anew; while it stays in B the next check is planned from there.
 *
 * The contacts are service contacts as plain data, ready to be levelled or checked against a contact policy.
 *
 * @param policy - Intervals as data and the working days, such as `workshopRechecks`. There is no interval unless you give one.
 * @returns A rule from the lines of a quote and a day to the lines under observation, with their history, and the contacts to make.
 * @throws PolicyError when an interval has no months, a code is used twice, or the calendar is refused.
 * @see CU-02, M9, K6, K7, O8 under Sources.
 * @example
 * ```ts
 * import { compileRechecks, workshopRechecks } from "idic/customize";
 * import { mainlandCalendar2026 } from "idic/interact";
 *
 * const planRechecks = compileRechecks({ ...workshopRechecks, calendar: mainlandCalendar2026 });
 * const tyre = { id: "tyre", class: "B", reason: "near-end-of-life" } as const;
 * const { contacts } = planRechecks({ quotedOn: "2026-06-27", kilometresPerDay: "40", lines: [tyre] }, { asOf: "2026-07-01" });
 * contacts.map(({ dueOn, by, workday }) => [dueOn, by, workday]); // => [["2026-09-27", "months", "2026-09-28"]]
 * ```
 */
export const compileRechecks: CompileRechecks = /* @__PURE__ */ compiler({
  name: "rechecks",
  policySchema: rechecksPolicySchema,
  factsSchema: rechecksSchema,
  lint,
  lines: () => Object.values(REASONS),
  prepare: (policy) => {
    const workdays = policy.calendar === null ? null : workdaysOf(policy.calendar);
    return (facts, asOf) => planOf(policy, workdays, facts, asOf);
  },
});

/**
 * Plans rechecks with intervals of our own, marked as a draft: every three months or 5,000 km, on any day of the week.
 *
 * @see CU-02, M9, O8 under Sources.
 * @example
 * ```ts
 * import { planRechecks } from "idic/customize";
 *
 * const tyre = { id: "tyre", class: "B", reason: "near-end-of-life", checks: [{ on: "2026-12-01", class: "A", reason: "failed" }] } as const;
 * const facts = { quotedOn: "2026-09-01", lines: [tyre] };
 * planRechecks(facts, { asOf: "2026-11-30" }).contacts[0]?.dueOn; // => "2026-12-01"
 * planRechecks(facts, { asOf: "2026-12-01" }).lines[0]?.code; // => "must-be-repaired"
 * ```
 */
export const planRechecks: RechecksRule = /* @__PURE__ */ compileRechecks(workshopRechecks);

function planOf(policy: RechecksPolicy, workdays: Workdays | null, facts: RechecksFacts, asOf: PlainDate): Finding<RecheckPlan> {
  const observed = facts.lines.filter((line) => line.class === "B").map((line) => observe(policy, line, facts.quotedOn, asOf));
  const contacts = observed
    .flatMap(({ row, last, interval }) =>
      row.code === "observed" && interval !== null ? [contactFor(row, last, interval, facts.kilometresPerDay, workdays, asOf)] : [],
    )
    .sort((a, b) => (a.dueOn === b.dueOn ? 0 : a.dueOn < b.dueOn ? -1 : 1));
  const lines = observed.map(({ row }) => row);
  return {
    shape: "document",
    lines,
    contacts,
    because: REASONS[reasonOf(lines, contacts)],
    warnings: warningsOf(lines, contacts),
    reviewOn: nextChange(facts, contacts, asOf),
  };
}

/** A line with its classes up to a day. */
interface Observed {
  readonly row: ObservedLine;
  readonly last: ClassOnDay;
  readonly interval: RecheckInterval | null;
}

function observe({ intervals }: RechecksPolicy, line: RecheckLine, quotedOn: PlainDate, asOf: PlainDate): Observed {
  const quoted: ClassOnDay = { on: quotedOn, class: line.class, reason: line.reason };
  const made = line.checks.filter(({ on }) => on <= asOf).sort((a, b) => (a.on < b.on ? -1 : 1));
  const last = made.at(-1) ?? quoted;
  const reason = last.reason ?? line.reason;
  const interval = intervals.find(({ reasons }) => reasons === null || (reason !== null && reasons.includes(reason))) ?? null;
  const status = last.class === "A" ? "must-be-repaired" : last.class === "C" ? "dropped" : interval === null ? "no-interval" : "observed";
  const { id, name } = line;
  return { row: { id, name, class: last.class, ...STATUSES[status], history: [quoted, ...made] }, last, interval };
}

function contactFor(
  { id, name }: ObservedLine,
  last: ClassOnDay,
  interval: RecheckInterval,
  kilometresPerDay: RechecksFacts["kilometresPerDay"],
  workdays: Workdays | null,
  asOf: PlainDate,
): RecheckContact {
  const { on: dueOn, by } = recheckDue(last.on, interval, kilometresPerDay);
  const workday = workdays === null ? dueOn : workdays.adjust(dueOn, "following");
  const call = (workday ?? dueOn) <= asOf ? "now" : "wait";
  const { code, cites } = interval;
  return { id, about: id, name, purpose: "service", promotional: false, call, dueOn, by, workday, code, cites };
}

function reasonOf(lines: readonly ObservedLine[], contacts: readonly RecheckContact[]): RechecksCode {
  if (lines.some(({ code }) => code === "must-be-repaired")) return "repair-now";
  if (contacts.some(({ call }) => call === "now")) return "recheck-due";
  if (contacts.length > 0) return "recheck-planned";
  return lines.some(({ code }) => code === "no-interval") ? "no-interval" : "nothing-observed";
}

function warningsOf(lines: readonly ObservedLine[], contacts: readonly RecheckContact[]): Warning[] {
  return [
    ...lines.flatMap(({ code }, position) => (code === "no-interval" ? [{ code, path: ["lines", position] }] : [])),
    ...contacts.flatMap(({ workday }, position) =>
      workday === null ? [{ code: "calendar-not-covered", path: ["contacts", position, "workday"] }] : [],
    ),
  ];
}

/** The next day on which a check is due or a known check has been made. */
function nextChange({ lines }: RechecksFacts, contacts: readonly RecheckContact[], asOf: PlainDate): PlainDate | null {
  const days = [...contacts.map(({ dueOn, workday }) => workday ?? dueOn), ...lines.flatMap(({ checks }) => checks.map(({ on }) => on))];
  return earliest(...days.filter((day) => day > asOf));
}

/** An interval after one that is meant for every line. */
function lint({ intervals }: RechecksPolicy): Warning[] {
  const first = intervals.findIndex(({ reasons }) => reasons === null);
  return intervals.flatMap((_, position) =>
    first >= 0 && position > first ? [{ code: "interval-never-reached", path: ["intervals", position] }] : [],
  );
}
