import {
  compileAbcQuote,
  compileRechecks,
  monthlyRechecks,
  planRechecks,
  type RecheckLineInput,
  type RechecksInput,
  standardAbcQuote,
  workshopRechecks,
} from "idic/customize";
import { mainlandCalendar2026 } from "idic/interact";
import { en } from "idic/locales/en";
import { zhCN } from "idic/locales/zh-CN";
import { explain } from "idic/rule";
import { describe, expect, it } from "vitest";

const onWorkdays = compileRechecks({ ...workshopRechecks, id: "on-workdays", calendar: mainlandCalendar2026 });

function tyre(part: Partial<RecheckLineInput> = {}): RecheckLineInput {
  return { id: "tyre", name: "front tyre", class: "B", reason: "near-end-of-life", ...part };
}

function due(facts: Partial<RechecksInput> & Pick<RechecksInput, "quotedOn">, rule = planRechecks) {
  const [contact] = rule({ lines: [tyre()], ...facts }, { asOf: facts.quotedOn }).contacts;
  return contact === undefined ? null : [contact.dueOn, contact.by, contact.workday];
}

function issuesOf(input: unknown) {
  const result = planRechecks.safe(input, { asOf: "2026-11-22" });
  return result.ok ? [] : result.issues.map(({ code, path }) => [code, path.join(".")]);
}

describe("rechecks", () => {
  it("M9: takes the earlier of clamped months and the distance", () => {
    expect(due({ quotedOn: "2026-11-30", kilometresPerDay: 10 })).toEqual(["2027-02-28", "months", "2027-02-28"]);
    expect(due({ quotedOn: "2026-09-01", kilometresPerDay: 60 })).toEqual(["2026-11-23", "km", "2026-11-23"]);
  });

  it("M9: rounds the days of the distance down, so that the check is never later", () => {
    // 5,000 / 60.1 = 83.19…; 5,000 / 59.6 = 83.89…; 5,000 / 5,001 = 0.99…
    expect(due({ quotedOn: "2026-09-01", kilometresPerDay: "60.1" })?.[0]).toBe("2026-11-23");
    expect(due({ quotedOn: "2026-09-01", kilometresPerDay: "59.6" })?.[0]).toBe("2026-11-23");
    expect(due({ quotedOn: "2026-09-01", kilometresPerDay: "5001" })).toEqual(["2026-09-01", "km", "2026-09-01"]);
  });

  it("M9: says months when both fall on one day", () => {
    // From 1 September to 1 December are 91 days: 5,000 / 54.9 = 91.07…
    expect(due({ quotedOn: "2026-09-01", kilometresPerDay: "54.9" })).toEqual(["2026-12-01", "months", "2026-12-01"]);
    // 5,000 / 55 = 90.9…
    expect(due({ quotedOn: "2026-09-01", kilometresPerDay: "55" })).toEqual(["2026-11-30", "km", "2026-11-30"]);
  });

  it("M9: counts only the months without a distance in the interval", () => {
    expect(due({ quotedOn: "2026-10-31", kilometresPerDay: "5000" }, compileRechecks(monthlyRechecks))).toEqual([
      "2026-11-30",
      "months",
      "2026-11-30",
    ]);
  });

  it("D28: counts only the months with no or zero distance per day", () => {
    for (const kilometresPerDay of [undefined, null, 0, "0.00"])
      expect(due({ quotedOn: "2026-09-01", ...(kilometresPerDay === undefined ? {} : { kilometresPerDay }) })).toEqual([
        "2026-12-01",
        "months",
        "2026-12-01",
      ]);
    expect(due({ quotedOn: "2026-09-01", kilometresPerDay: "0.00000000000000000001" })?.[1]).toBe("months");
  });

  it("M9, K6, K7: moves to the following working day, a make-up Saturday being one", () => {
    // 27 September 2026 is the Sunday of a holiday.
    expect(due({ quotedOn: "2026-06-27" }, onWorkdays)).toEqual(["2026-09-27", "months", "2026-09-28"]);
    // 10 October 2026 is a Saturday that is worked.
    expect(due({ quotedOn: "2026-07-10" }, onWorkdays)).toEqual(["2026-10-10", "months", "2026-10-10"]);
    expect(due({ quotedOn: "2026-07-11" }, onWorkdays)).toEqual(["2026-10-11", "months", "2026-10-12"]);
  });

  it("M9: gives no working day outside the coverage of the calendar, and says so", () => {
    const plan = onWorkdays({ quotedOn: "2026-10-12", lines: [tyre()] }, { asOf: "2026-10-12" });
    expect(plan.contacts).toMatchObject([{ dueOn: "2027-01-12", workday: null, call: "wait" }]);
    expect(plan.warnings).toEqual([{ code: "calendar-not-covered", path: ["contacts", 0, "workday"] }]);
  });

  it("O8: plans nothing without an interval, and says so", () => {
    const plan = planRechecks({ quotedOn: "2026-09-01", lines: [tyre({ reason: "customer-asked" })] }, { asOf: "2026-09-01" });
    expect(plan).toMatchObject({
      because: { code: "no-interval", cites: ["O8"] },
      contacts: [],
      lines: [{ id: "tyre", code: "no-interval" }],
      warnings: [{ code: "no-interval", path: ["lines", 0] }],
    });
    expect(() => compileRechecks({ ...workshopRechecks, intervals: [] })).toThrow("Cannot compile rechecks policy");
  });

  it("CU-02: takes the lines of a quote as they are, and gives service contacts that advertise nothing", () => {
    const line = { kind: "part", unitPrice: "100.00", quantity: 1, taxRate: "0.13" } as const;
    const quote = compileAbcQuote(standardAbcQuote)(
      {
        currency: "CNY",
        amounts: "major",
        lines: [
          { ...line, id: "pads", class: "A" },
          { ...line, id: "mount", class: "B" },
          { ...line, id: "tyre", class: "B", reason: "scheduled" },
          { ...line, id: "flush", class: "C" },
        ],
      },
      { asOf: "2026-09-01" },
    );
    const { contacts, lines, reviewOn } = planRechecks({ quotedOn: "2026-09-01", lines: quote.lines }, { asOf: "2026-09-01" });
    expect(lines.map(({ id }) => id)).toEqual(["mount", "tyre"]);
    expect(contacts).toMatchObject([
      { id: "mount", about: "mount", purpose: "service", promotional: false, call: "wait", dueOn: "2026-12-01", code: "quarterly-check" },
      { id: "tyre", dueOn: "2027-03-01", code: "scheduled-service", cites: ["CU-02", "O8"] },
    ]);
    expect(reviewOn).toBe("2026-12-01");
  });

  it("puts a line into A, B or C anew at every check, and keeps the history", () => {
    const checks = [
      { on: "2027-03-02", class: "A", reason: "failed" },
      { on: "2026-12-02", class: "B", reason: "near-end-of-life" },
    ] as const;
    const facts = { quotedOn: "2026-09-01", lines: [tyre({ checks })] };
    expect(planRechecks(facts, { asOf: "2026-12-01" })).toMatchObject({ because: { code: "recheck-due" }, reviewOn: "2026-12-02" });
    expect(planRechecks(facts, { asOf: "2026-12-02" })).toMatchObject({
      because: { code: "recheck-planned" },
      contacts: [{ dueOn: "2027-03-02" }],
      lines: [{ class: "B", history: [{ on: "2026-09-01" }, { on: "2026-12-02" }] }],
    });
    expect(planRechecks(facts, { asOf: "2027-03-02" })).toMatchObject({
      because: { code: "repair-now" },
      contacts: [],
      lines: [{ code: "must-be-repaired", class: "A", history: [{ class: "B" }, { class: "B" }, { class: "A", reason: "failed" }] }],
      reviewOn: null,
    });
    const dropped = [{ on: "2026-12-02", class: "C", reason: "within-specification" }] as const;
    expect(planRechecks({ ...facts, lines: [tyre({ checks: dropped })] }, { asOf: "2026-12-02" })).toMatchObject({
      because: { code: "nothing-observed" },
      lines: [{ code: "dropped", class: "C" }],
    });
  });

  it("M14: a check that finds a safety-critical part failed must put it into class A", () => {
    const checks = [{ on: "2026-12-02", class: "B", reason: "failed" }] as const;
    expect(issuesOf({ quotedOn: "2026-09-01", lines: [tyre({ safetyCritical: true, checks })] })).toEqual([
      ["safety-critical-must-be-a", "lines.0.checks.0.class"],
    ]);
    expect(issuesOf({ quotedOn: "2026-09-01", lines: [tyre({ safetyCritical: true, reason: "failed" })] })).toEqual([
      ["safety-critical-must-be-a", "lines.0.class"],
    ]);
  });

  it("refuses what cannot be", () => {
    const early = [{ on: "2026-08-31", class: "B" }];
    const twice = [
      { on: "2026-12-02", class: "B" },
      { on: "2026-12-02", class: "C" },
    ];
    expect(issuesOf({ quotedOn: "2026-09-01", lines: [{ ...tyre(), checks: early }] })).toEqual([["inconsistent", "lines.0.checks.0.on"]]);
    expect(issuesOf({ quotedOn: "2026-09-01", lines: [{ ...tyre(), checks: twice }] })).toEqual([["duplicate-id", "lines.0.checks.1.on"]]);
    expect(issuesOf({ quotedOn: "2026-09-01", lines: [tyre(), tyre()] })).toEqual([["duplicate-id", "lines.1.id"]]);
    expect(issuesOf({ quotedOn: "2026-09-01", kilometresPerDay: "-1", lines: [] })).toEqual([["out-of-range", "kilometresPerDay"]]);
    expect(issuesOf({ quotedOn: "2026-09-01", kilometresPerDay: 40.5, lines: [] })).toEqual([["inexact-number", "kilometresPerDay"]]);
    const [service, quarterly] = workshopRechecks.intervals;
    expect(() => compileRechecks({ ...workshopRechecks, intervals: [service, service] })).toThrow("Cannot compile rechecks policy");
    const all = { code: "all", months: 1, cites: [] };
    expect(compileRechecks({ ...workshopRechecks, id: "all", intervals: [all, quarterly] }).warnings).toEqual([
      { code: "interval-never-reached", path: ["intervals", 1] },
    ]);
  });

  it("says in both languages when to come", () => {
    const plan = planRechecks({ quotedOn: "2026-09-01", lines: [tyre()] }, { asOf: "2026-09-01" });
    expect(explain(plan, en)).toBe("Please let us check this on 2026-12-01: front tyre. What is not repaired now is checked again.");
    expect(explain(plan, zhCN)).toBe("请您在2026-12-01来店复查：front tyre。暂不维修的项目会定期复查。");
  });
});
