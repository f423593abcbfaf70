import {
  compileLevelling,
  dueDateLevelling,
  type LevellingFactsInput,
  levelContacts,
  mainlandCalendar2026,
  mainlandLevelling2026,
  weekendsOnly,
} from "idic/interact";
import { describe, expect, it } from "vitest";

const mainland = compileLevelling({ ...dueDateLevelling, calendar: mainlandCalendar2026 });
const mainlandEarly = compileLevelling(mainlandLevelling2026);
const weekdays = compileLevelling({ ...dueDateLevelling, calendar: weekendsOnly });

const due = (dueOn: string, ...ids: readonly string[]) => ids.map((id) => ({ id, dueOn }));
const daysOf = (level: typeof mainland, facts: LevellingFactsInput, asOf: string) =>
  Object.fromEntries(level(facts, { asOf }).rows.map(({ id, on }) => [id, on]));

describe("levelling", () => {
  it("K17: serves by due day, then the higher priority, then id in code-unit order", () => {
    const items = [
      { id: "é", dueOn: "2026-03-02" },
      { id: "a", dueOn: "2026-03-02" },
      { id: "B", dueOn: "2026-03-02" },
      { id: "low", dueOn: "2026-03-02", priority: -1 },
      { id: "high", dueOn: "2026-03-02", priority: 9 },
      { id: "z-due-before", dueOn: "2026-03-01" },
    ];
    const { rows } = levelContacts({ items, capacity: 10 }, { asOf: "2026-03-01" });
    expect(rows.map(({ id }) => id)).toEqual(["z-due-before", "high", "B", "a", "é", "low"]);
  });

  it("K17: moves what does not fit to the next working day, over a weekend and behind what is there already", () => {
    // Friday 20 November 2026 takes two; Monday takes the third and the first of its own.
    const items = [...due("2026-11-20", "a", "b", "c"), ...due("2026-11-23", "d", "e")];
    const plan = weekdays({ items, capacity: 2 }, { asOf: "2026-11-01" });
    expect(plan.rows.map(({ id, workday, on, lateness, code }) => [id, workday, on, lateness, code])).toEqual([
      ["a", "2026-11-20", "2026-11-20", 0, "on-its-workday"],
      ["b", "2026-11-20", "2026-11-20", 0, "on-its-workday"],
      ["c", "2026-11-20", "2026-11-23", 3, "moved-later"],
      ["d", "2026-11-23", "2026-11-23", 0, "on-its-workday"],
      ["e", "2026-11-23", "2026-11-24", 1, "moved-later"],
    ]);
    expect(plan).toMatchObject({ maxLateness: 3, peak: { on: "2026-11-20", load: 2 }, because: { code: "levelled" } });
  });

  it("K17: places nothing before the day asked for", () => {
    // 22 November 2026 is a Sunday.
    const items = [...due("2026-01-05", "old"), ...due("2026-11-24", "new")];
    expect(daysOf(weekdays, { items, capacity: 1 }, "2026-11-22")).toEqual({ old: "2026-11-23", new: "2026-11-24" });
    const early = compileLevelling({ ...dueDateLevelling, maxEarlyDays: 366 });
    expect(daysOf(early, { items: due("2026-11-22", "a", "b"), capacity: 1 }, "2026-11-22")).toEqual({ a: "2026-11-22", b: "2026-11-23" });
  });

  it("K6: works on make-up days and not on holidays", () => {
    // 14 February 2026 is a Saturday that is worked; from the 15th to the 23rd nobody works.
    expect(daysOf(mainland, { items: due("2026-02-14", "a", "b"), capacity: 1 }, "2026-02-01")).toEqual({
      a: "2026-02-14",
      b: "2026-02-24",
    });
  });

  it("D20: pulls earlier only when the own working day is full, to the nearest earlier free day", () => {
    // All due in the Spring Festival: 24 February, then 14 and 13 February backwards, and 8 February would be a Sunday.
    const plan = mainlandEarly({ items: due("2026-02-18", "a", "b", "c"), capacity: 1 }, { asOf: "2026-02-01" });
    expect(plan.rows.map(({ id, on, lateness, code }) => [id, on, lateness, code])).toEqual([
      ["c", "2026-02-13", -5, "moved-earlier"],
      ["b", "2026-02-14", -4, "moved-earlier"],
      ["a", "2026-02-24", 6, "on-its-workday"],
    ]);
  });

  it("D20: goes later when every day that may be used earlier is full", () => {
    // Ten days before 18 February is the 8th: 9 to 14 February are six working days, 24 February is the own one.
    const items = due("2026-02-18", "a", "b", "c", "d", "e", "f", "g", "h");
    const plan = mainlandEarly({ items, capacity: 1 }, { asOf: "2026-02-01" });
    expect(plan.loads.map(({ on }) => on)).toEqual([
      ...["2026-02-09", "2026-02-10", "2026-02-11", "2026-02-12", "2026-02-13", "2026-02-14", "2026-02-24", "2026-02-25"],
    ]);
    expect(plan.rows.at(-1)).toMatchObject({ id: "h", on: "2026-02-25", lateness: 7, code: "moved-later" });
  });

  it("D20: counts the early days from the due day, the limit included", () => {
    const one = compileLevelling({ ...dueDateLevelling, maxEarlyDays: 1 });
    expect(daysOf(one, { items: due("2026-05-10", "a", "b", "c"), capacity: 1 }, "2026-05-01")).toEqual({
      a: "2026-05-10",
      b: "2026-05-09",
      c: "2026-05-11",
    });
  });

  it("D20, K16: what the calendar does not reach comes back without a day", () => {
    // 31 December 2026 is the last day that the calendar knows.
    const items = [...due("2026-12-31", "a", "b"), ...due("2027-03-01", "c")];
    const plan = mainland({ items, capacity: 1 }, { asOf: "2026-12-01" });
    expect(plan.rows).toEqual([
      { id: "a", dueOn: "2026-12-31", workday: "2026-12-31", on: "2026-12-31", lateness: 0, code: "on-its-workday", cites: ["K6", "K17"] },
      { id: "b", dueOn: "2026-12-31", workday: "2026-12-31", on: null, lateness: null, code: "calendar-not-covered", cites: ["K16"] },
      { id: "c", dueOn: "2027-03-01", workday: null, on: null, lateness: null, code: "calendar-not-covered", cites: ["K16"] },
    ]);
    expect(plan).toMatchObject({ unplaced: ["b", "c"], because: { code: "calendar-not-covered" }, maxLateness: 0, mean: "1" });
  });

  it("K16: does not guess what lies before the calendar either", () => {
    // 4 January 2026 is the first working day; whether one of December would be free cannot be known.
    const items = due("2026-01-04", "a", "b");
    expect(daysOf(mainlandEarly, { items, capacity: 1 }, "2025-12-20")).toEqual({ a: "2026-01-04", b: null });
    expect(mainlandEarly({ items, capacity: 1 }, { asOf: "2025-12-20" }).reviewOn).toBe("2026-01-01");
    expect(daysOf(mainlandEarly, { items, capacity: 1 }, "2026-01-01")).toEqual({ a: "2026-01-04", b: "2026-01-05" });
    // What was due before and is still to be done needs no calendar of the past.
    expect(daysOf(mainland, { items: due("2025-12-20", "late"), capacity: 1 }, "2026-01-01")).toEqual({ late: "2026-01-04" });
  });

  it("K17: counts an id with the same content once and refuses it with other content", () => {
    const once = levelContacts(
      { items: [...due("2026-05-10", "a"), { id: "a", dueOn: "2026-05-10", priority: 0 }], capacity: 1 },
      { asOf: "2026-05-01" },
    );
    expect(once.rows.map(({ id, on }) => [id, on])).toEqual([["a", "2026-05-10"]]);
    const twice = levelContacts.parse({
      items: [...due("2026-05-10", "a", "b", "b"), { id: "a", dueOn: "2026-05-10", priority: 1 }],
      capacity: 1,
    });
    expect(twice.ok ? [] : twice.issues).toEqual([
      {
        code: "duplicate-id",
        path: ["items", 3, "id"],
        message: 'expected the same content under one id, got "a" again with other content',
      },
    ]);
  });

  it("refuses a day without capacity, impossible days and unknown keys of a policy", () => {
    const refused = (facts: unknown) => {
      const result = levelContacts.safe(facts, { asOf: "2026-05-01" });
      return result.ok ? [] : result.issues.map(({ code, path }) => [code, ...path]);
    };
    expect(refused({ items: [], capacity: 0 })).toEqual([["out-of-range", "capacity"]]);
    expect(refused({ items: [] })).toEqual([["missing", "capacity"]]);
    expect(refused({ items: due("2026-02-30", "a"), capacity: 1 })).toEqual([["invalid-date", "items", 0, "dueOn"]]);
    expect(() => compileLevelling({ ...dueDateLevelling, maxEarlyDays: -1 })).toThrow(
      "Cannot compile levelling policy: maxEarlyDays: expected a whole number from 0 to 366, got -1",
    );
    expect(() => compileLevelling({ ...dueDateLevelling, calendar: { ...mainlandCalendar2026, coverage: null } })).toThrow(
      "calendar.coverage: expected the days for which the holidays are known",
    );
  });

  it("tells the load of days that have any, the peak, the mean and the largest lateness", () => {
    const items = [...due("2026-05-10", "a", "b", "c", "d"), ...due("2026-05-20", "e")];
    expect(levelContacts({ items, capacity: 3 }, { asOf: "2026-05-01" })).toMatchObject({
      loads: [
        { on: "2026-05-10", load: 3 },
        { on: "2026-05-11", load: 1 },
        { on: "2026-05-20", load: 1 },
      ],
      peak: { on: "2026-05-10", load: 3 },
      mean: "1.66666666666666666667",
      maxLateness: 1,
      reviewOn: "2026-05-11",
    });
    expect(levelContacts({ items: [], capacity: 3 }, { asOf: "2026-05-01" })).toMatchObject({
      rows: [],
      loads: [],
      peak: null,
      mean: null,
      maxLateness: null,
      unplaced: [],
      reviewOn: null,
      because: { code: "nothing-to-level" },
    });
  });

  it("K17: a spread moves later by working days, always the same number for the same id", () => {
    const spread = compileLevelling({ ...dueDateLevelling, calendar: weekendsOnly, spreadWorkdays: 4 });
    const ids = Array.from({ length: 1_000 }, (_, position) => `customer-${position}`);
    const monday = spread({ items: due("2026-11-23", ...ids), capacity: 1_000 }, { asOf: "2026-11-01" });
    const days = ["2026-11-23", "2026-11-24", "2026-11-25", "2026-11-26", "2026-11-27"];
    expect(monday.loads.map(({ on }) => on)).toEqual(days);
    for (const { load } of monday.loads) expect(Math.abs(load - 200)).toBeLessThan(50);
    const offset = Object.fromEntries(monday.rows.map(({ id, on }) => [id, days.indexOf(on ?? "")]));
    // The same ids a week later, and half way through the week: what has passed falls on the day asked for, the rest stays.
    const next = spread({ items: due("2026-11-30", ...ids), capacity: 1_000 }, { asOf: "2026-11-01" });
    for (const { id, lateness } of next.rows) expect(lateness).toBe(offset[id]);
    const midweek = spread({ items: due("2026-11-23", ...ids), capacity: 1_000 }, { asOf: "2026-11-25" });
    for (const { id, lateness } of midweek.rows) expect(lateness).toBe(Math.max(2, offset[id] ?? 0));
  });
});
