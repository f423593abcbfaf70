import { InputError, plainDate, workdayConventions } from "idic/foundation";
import {
  beijingHyundaiCadence,
  compileContactPlan,
  compileProspect,
  fawVwCadence,
  fawVwContactPlan,
  fawVwProspect,
  mainlandCalendar2026,
  missedContacts,
  noDay,
  type PlannedProspectInput,
  planContacts,
  weekendsOnly,
} from "idic/interact";
import { explain } from "idic/rule";
import { describe, expect, it } from "vitest";

type Override = Partial<Parameters<typeof compileContactPlan>[0]>;
const planBy = (override: Override) => compileContactPlan({ ...fawVwContactPlan, ...override });
const plannedDays = (facts: PlannedProspectInput, asOf: string, override: Override = {}) =>
  planBy(override)(facts, { asOf }).contacts.map(({ planned }) => planned);
const monthly = { class: "near" } as const;

describe("contact plan", () => {
  it("K1: counts every contact from the anchor and clamps to the end of the month", () => {
    const facts = { anchor: "2030-12-30", ...monthly, through: "2031-03-31" };
    expect(plannedDays(facts, "2030-12-30")).toEqual(["2031-01-30", "2031-02-28", "2031-03-30"]);
    expect(plannedDays({ ...facts, anchor: "2023-12-31", through: "2024-04-30" }, "2023-12-31")).toEqual([
      "2024-01-31",
      "2024-02-29",
      "2024-03-31",
      "2024-04-30",
    ]);
    expect(plannedDays({ ...facts, anchor: "2023-02-28", through: "2023-04-30" }, "2023-02-28")).toEqual(["2023-03-28", "2023-04-28"]);
    expect(plannedDays({ ...facts, anchor: "2099-12-31", through: "2100-03-01" }, "2099-12-31")).toEqual(["2100-01-31", "2100-02-28"]);
  });

  it("K2: steps by one, three and six months", () => {
    const through = "2027-01-31";
    const days = (code: string) => plannedDays({ anchor: "2026-01-31", class: code, through }, "2026-01-31");
    expect(days("near").length).toBe(12);
    expect(days("within-half-year")).toEqual(["2026-04-30", "2026-07-31", "2026-10-31", "2027-01-31"]);
    expect(days("long-term")).toEqual(["2026-07-31", "2027-01-31"]);
  });

  it("K5: moves one contact to a working day and no other; both days are told", () => {
    const facts = { anchor: "2026-01-15", ...monthly, through: "2026-04-30" };
    const plan = planBy({ calendar: mainlandCalendar2026 })(facts, { asOf: "2026-01-15" });
    expect(plan.contacts.map(({ planned, adjusted }) => [planned, adjusted])).toEqual([
      ["2026-02-15", "2026-02-24"],
      ["2026-03-15", "2026-03-16"],
      ["2026-04-15", "2026-04-15"],
    ]);
  });

  it("K7: knows every convention", () => {
    // 18 February 2026 lies in the Spring Festival: the 14th is worked before it, the 24th after it.
    const facts = { anchor: "2026-01-18", ...monthly, through: "2026-02-28" };
    const adjusted = workdayConventions.map((convention) => {
      const [contact] = planBy({ calendar: mainlandCalendar2026, convention })(facts, { asOf: "2026-01-18" }).contacts;
      return [convention, contact?.adjusted];
    });
    expect(Object.fromEntries(adjusted)).toEqual({
      unadjusted: "2026-02-18",
      following: "2026-02-24",
      preceding: "2026-02-14",
      "modified-following": "2026-02-24",
      "modified-preceding": "2026-02-14",
      nearest: "2026-02-14",
    });
  });

  it("K8, D19: a choice cancels what would be made on or after its day", () => {
    const facts = { anchor: "2026-01-15", ...monthly, choice: "gave-up", through: "2026-06-30" } as const;
    expect(plannedDays({ ...facts, choiceOn: "2026-04-15" }, "2026-01-15")).toEqual(["2026-02-15", "2026-03-15"]);
    // Planned on Sunday 15 March, to be made on Monday the 16th: a choice on the 16th cancels it.
    const calendar = mainlandCalendar2026;
    expect(plannedDays({ ...facts, choiceOn: "2026-03-16" }, "2026-01-15", { calendar })).toEqual(["2026-02-15"]);
    expect(plannedDays({ ...facts, choiceOn: "2026-03-17" }, "2026-01-15", { calendar })).toEqual(["2026-02-15", "2026-03-15"]);
    expect(plannedDays(facts, "2026-04-01")).toEqual([]);
    expect(planContacts(facts, { asOf: "2026-04-01" })).toMatchObject({ missed: 0, because: { code: "closed" }, reviewOn: "2026-07-01" });
  });

  it("K9: works the class out anew at each contact, and months add up on the first day", () => {
    const facts = { anchor: "2030-08-30", plansToBuyOn: "2031-06-10", through: "2031-06-30" };
    expect(plannedDays(facts, "2030-08-30")).toEqual(["2031-02-28", "2031-05-30", "2031-06-30"]);
    expect(planContacts(facts, { asOf: "2030-08-30" }).contacts.map(({ monthsSoFar }) => monthsSoFar)).toEqual([6, 9, 10]);
    expect(plannedDays({ ...facts, through: "2031-06-29" }, "2030-08-30")).toEqual(["2031-02-28", "2031-05-30"]);
  });

  it("K10: a late contact keeps the grid, with a smallest gap, or becomes the new anchor", () => {
    const facts = { anchor: "2029-05-05", lastContact: "2029-06-18", ...monthly, through: "2029-08-31" };
    const [asOf] = ["2029-06-18"];
    expect(plannedDays(facts, asOf)[0]).toBe("2029-07-05");
    expect(plannedDays(facts, asOf, { late: "re-anchor" })[0]).toBe("2029-07-18");
    expect(plannedDays(facts, asOf, { minGapDays: 20 })[0]).toBe("2029-08-05");
    // From 18 June to 5 July it is exactly 17 days, which is enough.
    expect(plannedDays(facts, asOf, { minGapDays: 17 })[0]).toBe("2029-07-05");
    expect(plannedDays(facts, asOf, { minGapDays: 18 })[0]).toBe("2029-08-05");
  });

  it("K10, D19: a contact on the planned or on the working day is on time and keeps the anchor", () => {
    const re = { late: "re-anchor", calendar: mainlandCalendar2026 } as const;
    const facts = { anchor: "2025-12-31", ...monthly, through: "2026-04-30" };
    // 28 February 2026 is a make-up Saturday and the clamped day: being on time, it does not become the 28th of every month.
    expect(plannedDays({ ...facts, lastContact: "2026-02-28" }, "2026-02-28", re)[0]).toBe("2026-03-31");
    // Planned on Sunday 15 March, made on Monday the 16th.
    expect(plannedDays({ ...facts, anchor: "2026-01-15", lastContact: "2026-03-16" }, "2026-03-16", re)[0]).toBe("2026-04-15");
    expect(plannedDays({ ...facts, anchor: "2026-01-15", lastContact: "2026-03-17" }, "2026-03-17", re)[0]).toBe("2026-04-17");
  });

  it("D19: an early contact counts for the coming day only within the gap, and re-anchors when that is chosen", () => {
    const facts = { anchor: "2029-05-05", lastContact: "2029-06-02", ...monthly, through: "2029-08-31" };
    expect(plannedDays(facts, "2029-06-02")[0]).toBe("2029-06-05");
    expect(plannedDays(facts, "2029-06-02", { minGapDays: 10 })[0]).toBe("2029-07-05");
    expect(plannedDays(facts, "2029-06-02", { late: "re-anchor" })[0]).toBe("2029-07-02");
  });

  it("K11: overdue contacts fall together into one today, and the grid goes on", () => {
    const facts = { anchor: "2029-01-20", lastContact: "2029-01-20", class: "within-half-year", through: "2030-01-31" };
    const plan = planContacts(facts, { asOf: "2029-08-02" });
    expect(plan.contacts.map(({ call, planned, adjusted }) => [call, planned, adjusted])).toEqual([
      ["now", "2029-07-20", "2029-08-02"],
      ["wait", "2029-10-20", "2029-10-20"],
      ["wait", "2030-01-20", "2030-01-20"],
    ]);
    expect(plan.missed).toBe(2);
    // A contact that is due today is among them.
    expect(planContacts(facts, { asOf: "2029-04-20" }).missed).toBe(1);
  });

  it("K11: leaves out nothing that is due today, and gives it the reason of a planned contact", () => {
    const facts = { anchor: "2029-01-20", lastContact: "2029-03-20", ...monthly, through: "2029-06-30" };
    for (const missed of missedContacts) {
      const plan = planBy({ missed, maxLatenessDays: 31 });
      const due = plan(facts, { asOf: "2029-04-20" });
      expect(due.contacts[0]).toMatchObject({ k: 1, call: "now", planned: "2029-04-20", adjusted: "2029-04-20" });
      expect([due.because.code, due.reviewOn]).toEqual(["planned", "2029-04-21"]);
      expect(due.missed).toBe(missed === "coalesce" ? 1 : 0);
      const late = plan(facts, { asOf: "2029-04-21" });
      expect(late.because.code).toBe(missed === "skip" ? "planned" : "caught-up");
      expect(late.contacts[0]?.planned).toBe(missed === "skip" ? "2029-05-20" : "2029-04-20");
    }
    // February and March were missed, today is due: that is catching up.
    const behind = planContacts({ ...facts, lastContact: null }, { asOf: "2029-04-20" });
    expect(behind).toMatchObject({ missed: 3, because: { code: "caught-up" }, contacts: [{ planned: "2029-04-20" }, {}, {}] });
  });

  it("K7, K11: the working day for a planned day is its day too, so a contact planned on a Sunday is not left out on Monday", () => {
    const plan = planBy({ missed: "skip", calendar: weekendsOnly });
    // 15 March 2026 is a Sunday.
    const facts = { anchor: "2026-01-15", lastContact: "2026-02-16", ...monthly, through: "2026-04-30" };
    const first = (asOf: string) => {
      const { contacts, missed, because } = plan(facts, { asOf });
      return [contacts[0]?.call, contacts[0]?.planned, contacts[0]?.adjusted, missed, because.code];
    };
    expect(first("2026-03-15")).toEqual(["now", "2026-03-15", "2026-03-16", 0, "planned"]);
    expect(first("2026-03-16")).toEqual(["now", "2026-03-15", "2026-03-16", 0, "planned"]);
    expect(first("2026-03-17")).toEqual(["wait", "2026-04-15", "2026-04-15", 1, "planned"]);
  });

  it("D21: a call-back that is overdue is catching up, one that is due today is planned", () => {
    const facts = { anchor: "2026-01-15", lastContact: "2026-02-15", ...monthly, callBackOn: "2026-03-02", through: "2026-04-30" };
    expect(planContacts(facts, { asOf: "2026-03-02" })).toMatchObject({
      missed: 0,
      because: { code: "planned" },
      contacts: [{ call: "now" }, {}, {}],
    });
    expect(planContacts(facts, { asOf: "2026-03-03" })).toMatchObject({ missed: 0, because: { code: "caught-up" } });
    // One contact serves a contact that is due today and a call-back that was not made.
    const both = planBy({ missed: "skip" })(facts, { asOf: "2026-03-15" }).contacts;
    expect(both.map(({ call, planned, code }) => [call, planned, code])).toEqual([
      ["now", "2026-03-15", "call-back"],
      ["wait", "2026-04-15", "near"],
    ]);
  });

  it("tells what is foolish about its cadence", () => {
    const classes = [
      { code: "near", within: { months: 1 }, every: { months: 1 }, cites: [] },
      { code: "later", within: null, every: { months: 6 }, cites: [] },
    ];
    const cadence = { ...fawVwCadence, id: "own", classes };
    const warning = { code: "interval-exceeds-lower-limit", path: ["cadence", "classes", 1, "every"] };
    expect(planBy({ cadence }).warnings).toEqual([warning]);
    const prospectOn = compileProspect({ ...fawVwProspect, contactPlan: { ...fawVwContactPlan, cadence } });
    expect(prospectOn.warnings).toEqual([{ ...warning, path: ["contactPlan", ...warning.path] }]);
  });

  it("D20: skip leaves out what was due before today; all makes up for each that is not too late", () => {
    const facts = { anchor: "2029-01-20", ...monthly, through: "2029-06-30" };
    const skipped = planBy({ missed: "skip" })(facts, { asOf: "2029-04-20" });
    expect([skipped.missed, skipped.contacts.map(({ planned }) => planned)]).toEqual([2, ["2029-04-20", "2029-05-20", "2029-06-20"]]);
    const all = planBy({ missed: "all", maxLatenessDays: 31 })(facts, { asOf: "2029-04-20" });
    expect(all.contacts.map(({ call, planned, adjusted }) => [call, planned, adjusted])).toEqual([
      ["now", "2029-03-20", "2029-04-20"],
      ["now", "2029-04-20", "2029-04-20"],
      ["wait", "2029-05-20", "2029-05-20"],
      ["wait", "2029-06-20", "2029-06-20"],
    ]);
    expect(all.missed).toBe(1);
  });

  it("K16: a day beyond the calendar has no working day, and that is told", () => {
    const facts = { anchor: "2026-11-15", ...monthly, through: "2027-02-28" };
    const plan = planBy({ calendar: mainlandCalendar2026 })(facts, { asOf: "2026-11-15" });
    expect(plan.contacts.map(({ planned, adjusted }) => [planned, adjusted])).toEqual([
      ["2026-12-15", "2026-12-15"],
      ["2027-01-15", null],
      ["2027-02-15", null],
    ]);
    expect(plan.warnings).toEqual([
      { code: "calendar-not-covered", path: ["contacts", 1] },
      { code: "calendar-not-covered", path: ["contacts", 2] },
    ]);
  });

  it("D17: on-time calls from the 31st never drift", () => {
    const calls = ["2026-11-30", "2026-12-31", "2027-01-31", "2027-02-28"];
    const next = calls.map(
      (lastContact) => plannedDays({ anchor: "2026-10-31", lastContact, ...monthly, through: "2027-12-31" }, lastContact)[0],
    );
    expect(next).toEqual(["2026-12-31", "2027-01-31", "2027-02-28", "2027-03-31"]);
  });

  it("D17: goes on from the months that were stored", () => {
    const facts = { anchor: "2026-01-31", lastContact: "2026-05-31", class: "within-half-year", through: "2026-12-31" };
    expect(plannedDays(facts, "2026-05-31")[0]).toBe("2026-07-31");
    expect(plannedDays({ ...facts, monthsSoFar: 4 }, "2026-05-31")[0]).toBe("2026-08-31");
  });

  it("D18: lists a first contact that was agreed on as number 0 and counts from it", () => {
    const facts = { anchor: "2030-08-12", firstContact: "2030-08-30", plansToBuyOn: "2031-06-10", through: "2031-06-30" };
    const { contacts } = planContacts(facts, { asOf: "2030-08-20" });
    expect(contacts.map(({ k, planned, class: code }) => [k, planned, code])).toEqual([
      [0, "2030-08-30", "long-term"],
      [1, "2031-02-28", "within-half-year"],
      [2, "2031-05-30", "near"],
      [3, "2031-06-30", "near"],
    ]);
    expect(plannedDays({ ...facts, lastContact: "2030-08-30" }, "2030-08-30")).toEqual(["2031-02-28", "2031-05-30", "2031-06-30"]);
  });

  it("D21: a planned purchase that has passed is an ordinary outcome with a warning", () => {
    const facts = { anchor: "2026-01-15", plansToBuyOn: "2026-03-01", through: "2026-06-30" };
    const { contacts, warnings } = planContacts(facts, { asOf: "2026-04-01" });
    expect(contacts[0]).toMatchObject({ call: "now", planned: "2026-03-15", code: "near" });
    expect(warnings).toEqual([{ code: "target-passed", path: ["plansToBuyOn"] }]);
  });

  it("D21: a call-back is one contact more on its day, and leaves the series as it is", () => {
    const facts = { anchor: "2026-01-15", ...monthly, through: "2026-04-30" };
    const rows = (more: Partial<PlannedProspectInput>, asOf = "2026-01-20", override: Override = {}) =>
      planBy(override)({ ...facts, ...more }, { asOf }).contacts.map(({ k, call, planned, code, monthsSoFar }) => [
        k,
        call,
        planned,
        code,
        monthsSoFar,
      ]);
    expect(rows({ callBackOn: "2026-03-02" })).toEqual([
      [1, "wait", "2026-02-15", "near", 1],
      [0, "wait", "2026-03-02", "call-back", 1],
      [2, "wait", "2026-03-15", "near", 2],
      [3, "wait", "2026-04-15", "near", 3],
    ]);
    const [contact] = planContacts({ ...facts, callBackOn: "2026-02-01" }, { asOf: "2026-01-20" }).contacts;
    expect(contact).toMatchObject({ every: null, class: "near", cites: ["IN-10", "web:salesforce-call-outcomes"] });
    // Done once there has been a contact on or after its day; a contact before it leaves it.
    expect(rows({ callBackOn: "2026-03-02", lastContact: "2026-03-02" }).map(([, , planned]) => planned)).toEqual([
      "2026-03-15",
      "2026-04-15",
    ]);
    expect(rows({ callBackOn: "2026-03-02", lastContact: "2026-03-01" }, "2026-03-01")[0]).toEqual([
      0,
      "wait",
      "2026-03-02",
      "call-back",
      0,
    ]);
    // On a day of the series one contact serves both.
    expect(rows({ callBackOn: "2026-03-15" }).map(([k, , planned, code]) => [k, planned, code])).toEqual([
      [1, "2026-02-15", "near"],
      [2, "2026-03-15", "call-back"],
      [3, "2026-04-15", "near"],
    ]);
  });

  it("D21: a call-back that was not made is due, with what else was missed; no policy leaves it out", () => {
    const facts = { anchor: "2026-01-15", ...monthly, callBackOn: "2026-03-02", through: "2026-04-30" };
    const rows = (override: Override, asOf: string) =>
      planBy(override)(facts, { asOf }).contacts.map(({ call, planned, adjusted, code }) => [call, planned, adjusted, code]);
    expect(rows({}, "2026-03-20")).toEqual([
      ["now", "2026-03-15", "2026-03-20", "call-back"],
      ["wait", "2026-04-15", "2026-04-15", "near"],
    ]);
    expect(rows({ missed: "skip" }, "2026-03-20")[0]).toEqual(["now", "2026-03-02", "2026-03-20", "call-back"]);
    expect(rows({ missed: "all", maxLatenessDays: 10 }, "2026-03-20").slice(0, 2)).toEqual([
      ["now", "2026-03-02", "2026-03-20", "call-back"],
      ["now", "2026-03-15", "2026-03-20", "near"],
    ]);
    expect(planContacts(facts, { asOf: "2026-03-20" }).missed).toBe(2);
    const quiet = { ...facts, lastContact: "2026-02-20" };
    expect(planContacts(quiet, { asOf: "2026-02-20" }).reviewOn).toBe("2026-03-02");
    expect(planContacts({ ...quiet, through: "2026-03-01" }, { asOf: "2026-02-20" })).toMatchObject({
      contacts: [],
      reviewOn: "2026-03-02",
    });
  });

  it("K8: a choice cancels a call-back as it cancels any contact", () => {
    const facts = { anchor: "2026-01-15", ...monthly, choice: "gave-up", choiceOn: "2026-03-02", through: "2026-04-30" } as const;
    expect(plannedDays({ ...facts, callBackOn: "2026-03-01" }, "2026-01-20")).toEqual(["2026-02-15", "2026-03-01"]);
    expect(plannedDays({ ...facts, callBackOn: "2026-03-02" }, "2026-01-20")).toEqual(["2026-02-15"]);
  });

  it("K10, D19: a contact on the day that was agreed on, or the working day for it, is on time", () => {
    const re = { late: "re-anchor", calendar: mainlandCalendar2026 } as const;
    // Sunday 8 March was agreed on, and Monday the 9th is the working day for it.
    const facts = { anchor: "2026-01-15", ...monthly, monthsSoFar: 1, through: "2026-05-31" };
    const called = (lastContact: string) => plannedDays({ ...facts, callBackOn: "2026-03-08", lastContact }, lastContact, re)[0];
    expect([called("2026-03-08"), called("2026-03-09"), called("2026-03-10")]).toEqual(["2026-03-15", "2026-03-15", "2026-04-10"]);
    const first = { anchor: "2026-03-01", firstContact: "2026-03-08", ...monthly, through: "2026-05-31" };
    const made = (lastContact: string) => plannedDays({ ...first, lastContact }, lastContact, re)[0];
    expect([made("2026-03-09"), made("2026-03-10")]).toEqual(["2026-04-08", "2026-04-10"]);
  });

  it("D18: plans that became known later judge no earlier day", () => {
    // At the capture the purchase was far ahead; on 10 April it became 20 May, and from then on he is called every month.
    const facts = { anchor: "2026-01-15", plansToBuyOn: "2026-05-20", through: "2026-06-30" };
    const plan = planContacts({ ...facts, plansSince: "2026-04-10" }, { asOf: "2026-04-10" });
    expect(plan.contacts.map(({ planned, code }) => [planned, code])).toEqual([
      ["2026-03-15", "near"],
      ["2026-04-15", "near"],
      ["2026-05-15", "near"],
      ["2026-06-15", "near"],
    ]);
    // Judged by the day of the capture, the purchase was within half a year.
    expect(plannedDays(facts, "2026-04-10")).toEqual(["2026-04-15", "2026-05-15", "2026-06-15"]);
  });

  it("ends at the end of the calendar, with a smallest gap as without", () => {
    const facts = { anchor: "9999-12-01", ...monthly, lastContact: "9999-12-10", through: "9999-12-30" };
    expect(plannedDays(facts, "9999-12-15", { minGapDays: 20 })).toEqual([]);
  });

  it("plans grades in days and weeks as well", () => {
    const plan = compileContactPlan({ ...fawVwContactPlan, cadence: beijingHyundaiCadence });
    const { contacts } = plan({ anchor: "2026-11-01", plansToBuyOn: "2026-11-12", through: "2026-11-13" }, { asOf: "2026-11-01" });
    // 11 days ahead: every seven days; on the 8th within a week: every two days.
    expect(contacts.map(({ planned, code }) => [planned, code])).toEqual([
      ["2026-11-08", "a"],
      ["2026-11-10", "h"],
      ["2026-11-12", "h"],
    ]);
  });

  it("refuses what cannot be planned, each with its path", () => {
    const issuesOf = (facts: unknown, asOf = "2026-01-01") => {
      const result = planContacts.safe(facts, { asOf });
      return result.ok ? [] : result.issues.map(({ code, path }) => [code, path.join(".")]);
    };
    expect(issuesOf({ anchor: "2026-02-30", through: "2026-13-01" })).toEqual([
      ["invalid-date", "anchor"],
      ["invalid-date", "through"],
    ]);
    expect(issuesOf({ anchor: "2026-01-01", through: "2025-12-31" })).toEqual([["inconsistent", "through"]]);
    expect(issuesOf({ anchor: "2026-01-01", through: "2036-01-02" })).toEqual([["out-of-range", "through"]]);
    expect(issuesOf({ anchor: "1925-12-31", through: "2026-01-02" })).toEqual([["out-of-range", "anchor"]]);
    expect(issuesOf({ anchor: "2026-01-01", through: "2026-02-01", class: "soon" })).toEqual([["not-an-option", "class"]]);
    expect(issuesOf({ anchor: "2026-01-02", firstContact: "2026-01-01", through: "2026-02-01" })).toEqual([
      ["inconsistent", "firstContact"],
    ]);
  });

  it("refuses policies that cannot be, and warns of foolish ones", () => {
    expect(() => planBy({ missed: "all" })).toThrow("maxLatenessDays: expected a limit");
    expect(() => planBy({ cadence: { ...fawVwContactPlan.cadence, classes: [] } })).toThrow(
      "cadence.classes: expected a list of at least 1",
    );
    expect(() => planBy({ calendar: { id: "x", edition: "1", holidays: [{ from: "2026-01-01", through: "2026-01-03" }] } })).toThrow(
      "calendar.coverage: expected the days for which the holidays are known",
    );
    const [nearest, ...others] = fawVwContactPlan.cadence.classes;
    expect(() => planBy({ cadence: { ...fawVwContactPlan.cadence, classes: [{ ...nearest, code: "call-back" }, ...others] } })).toThrow(
      'cadence.classes[0].code: expected a code of its own, got "call-back"',
    );
    expect(planBy({ minGapDays: 40 }).warnings).toEqual([{ code: "gap-exceeds-interval", path: ["minGapDays"] }]);
    expect(planContacts.warnings).toEqual([]);
  });

  it("plans whole tables with the answers of the rule", () => {
    const epoch = (date: string) => Date.parse(date) / 86_400_000;
    const table = planContacts.columns(
      { anchor: [epoch("2030-08-30"), epoch("2030-01-31")], plansToBuyOn: [epoch("2031-06-10"), noDay], class: [-1, 0] },
      { asOf: "2030-12-31", through: "2031-03-31" },
    );
    expect(table.codes).toEqual(["near", "within-half-year", "long-term", "unknown", "call-back"]);
    expect([...table.prospect]).toEqual([0, 1, 1, 1, 1]);
    expect([...table.planned]).toEqual(["2031-02-28", "2030-12-31", "2031-01-31", "2031-02-28", "2031-03-31"].map(epoch));
    expect([...table.overdue]).toEqual([0, 1, 0, 0, 0]);
    expect([...table.led].map((position) => table.codes[position])).toEqual(["long-term", "near", "near", "near", "near"]);
    expect([...table.missed]).toEqual([0, 11]);
  });

  it("tells every entry of a table that cannot be read", () => {
    const { columns } = planContacts;
    const options = { asOf: "2026-01-01", through: "2026-12-31" };
    const issuesOf = (table: Parameters<typeof columns>[0], days = options) => {
      try {
        columns(table, days);
        return [];
      } catch (error) {
        return (error as { issues: { code: string; path: (string | number)[] }[] }).issues.map(({ code, path }) => [code, path.join(".")]);
      }
    };
    expect(issuesOf({ anchor: [1.5, noDay, 20_000], class: [0, 7, -1], monthsSoFar: [0, 0, -3] })).toEqual([
      ["invalid-date", "anchor.0"],
      ["invalid-date", "anchor.1"],
      ["not-an-option", "class.1"],
      ["out-of-range", "monthsSoFar.2"],
    ]);
    expect(issuesOf({ anchor: [20_000], lastContact: [20_000, 20_001] })).toEqual([["length", "lastContact"]]);
    expect(issuesOf({ anchor: [20_000, -50_000], firstContact: [19_999, noDay] })).toEqual([
      ["inconsistent", "firstContact.0"],
      ["out-of-range", "anchor.1"],
    ]);
    expect(issuesOf({ anchor: [] }, { asOf: "2026-01-01", through: "2025-01-01" })).toEqual([["inconsistent", "through"]]);
    expect(issuesOf({ anchor: [] }, { asOf: "1999-01-01", through: "never" })).toEqual([
      ["before-policy", "asOf"],
      ["invalid-date", "through"],
    ]);
  });

  it("refuses what is no table with the path of each column, and reads null as absent", () => {
    const { columns } = planContacts;
    const options = { asOf: "2026-01-01", through: "2026-12-31" };
    const issuesOf = (table: unknown, days: unknown = options) => {
      try {
        columns(table as Parameters<typeof columns>[0], days as typeof options);
        return [];
      } catch (error) {
        expect(error).toBeInstanceOf(InputError);
        return (error as InputError).issues.map(({ code, path }) => [code, path.join(".")]);
      }
    };
    const fail = () => {
      throw new Error("hostile");
    };
    const hostile = (key: string) =>
      Object.defineProperty({ anchor: [20_000], asOf: "2026-01-01", through: "2026-12-31" }, key, { get: fail });
    const anchor = [20_000];
    expect(issuesOf({ anchor, lastContact: null, class: null, notes: "ignored" })).toEqual([]);
    expect(issuesOf({ anchor: Int32Array.from(anchor), lastContact: Float64Array.from(anchor) })).toEqual([]);
    expect(issuesOf({})).toEqual([["missing", "anchor"]]);
    expect(issuesOf(null)).toEqual([["missing", ""]]);
    expect(issuesOf(5)).toEqual([["wrong-type", ""]]);
    for (const column of [{ length: -1 }, { length: 1e12 }, { length: 1, 0: 20_000 }, "20000", 7, new DataView(new ArrayBuffer(4))])
      expect(issuesOf({ anchor: column, class: column })).toEqual([
        ["wrong-type", "anchor"],
        ["wrong-type", "class"],
      ]);
    expect(issuesOf({ anchor: new Array(10_000_001) })).toEqual([["out-of-range", "anchor"]]);
    expect(issuesOf({ anchor, class: ["length"] })).toEqual([["not-an-option", "class.0"]]);
    expect(issuesOf({ anchor: [20_000n], monthsSoFar: [Symbol("s")] })).toEqual([
      ["invalid-date", "anchor.0"],
      ["out-of-range", "monthsSoFar.0"],
    ]);
    expect(issuesOf(hostile("anchor"))).toEqual([["unreadable", "anchor"]]);
    expect(issuesOf({ anchor: Object.defineProperty([1], 0, { get: fail }) })).toEqual([["unreadable", "anchor"]]);
    expect(issuesOf({ anchor }, hostile("asOf"))).toEqual([["unreadable", ""]]);
    expect(issuesOf({ anchor }, hostile("through"))).toEqual([["unreadable", "through"]]);
    expect(issuesOf({ anchor }, null)).toEqual([
      ["missing", "asOf"],
      ["missing", "through"],
    ]);
  });

  it("says where it comes from, in the words of a catalogue", async () => {
    const { en } = await import("idic/locales/en");
    const plan = planContacts({ anchor: "2026-01-15", class: "near", through: "2026-03-31" }, { asOf: plainDate("2026-01-20") });
    expect(explain(plan, en)).toBe(
      "The next contact is on 2026-02-15, and 1 more follows. Each day is counted from the first contact, by the time until your purchase.",
    );
  });
});
