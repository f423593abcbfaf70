import fc from "fast-check";
import { addDays, daysBetween, type PlainDate, plainDate, workdaysOf } from "idic/foundation";
import {
  compileLevelling,
  dueDateLevelling,
  type LevellingFactsInput,
  type LevellingRule,
  levelContacts,
  mainlandCalendar2026,
  weekendsOnly,
} from "idic/interact";
import { verify } from "idic/rule";
import { describe, expect, it } from "vitest";
import { day, garbage, runs } from "../arbitrary";

const calendars = [null, weekendsOnly, mainlandCalendar2026];
const ruleOf = (calendar: (typeof calendars)[number], maxEarlyDays: number, spreadWorkdays = 0): LevellingRule =>
  compileLevelling({ ...dueDateLevelling, calendar, maxEarlyDays, spreadWorkdays });

/** Every calendar with every reach, so that many instances need not compile again. */
const rules = calendars.flatMap((calendar) => [0, 1, 10].map((early) => ruleOf(calendar, early)));
const spreading = calendars.map((calendar) => ruleOf(calendar, 3, 5));

/** Around the Spring Festival, or at either end of the calendar. */
const start = fc.constantFrom(plainDate("2026-02-05"), plainDate("2025-12-20"), plainDate("2026-12-10"));
const instance = (length: number, days: number, most: number) =>
  fc.record({
    from: start,
    asOf: fc.integer({ min: 0, max: days }),
    capacity: fc.integer({ min: 1, max: most }),
    dues: fc.array(fc.record({ due: fc.integer({ min: 0, max: days }), priority: fc.integer({ min: 0, max: 1 }) }), { maxLength: length }),
  });
type Instance = typeof many extends fc.Arbitrary<infer T> ? T : never;
const many = instance(60, 25, 4);

const factsOf = ({ from, capacity, dues }: Instance): LevellingFactsInput => ({
  items: dues.map(({ due, priority }, position) => ({ id: `c${position}`, dueOn: addDays(from, due), priority })),
  capacity,
});
const asOfOf = ({ from, asOf }: Instance): PlainDate => addDays(from, asOf);

/** The rule as slowly as it can be said: day by day, contact by contact. */
function slowly(rule: LevellingRule, { items, capacity }: LevellingFactsInput, asOf: PlainDate): Record<string, string | null> {
  const workdays = rule.policy.calendar === null ? null : workdaysOf(rule.policy.calendar);
  const worked = (date: PlainDate) => (workdays === null ? true : workdays.isWorkday(date));
  const given: Record<string, string | null> = {};
  const full = (date: PlainDate) => Object.values(given).filter((other) => other === date).length >= capacity;
  const order = [...items].sort((a, b) => {
    if (a.dueOn !== b.dueOn) return a.dueOn < b.dueOn ? -1 : 1;
    if (a.priority !== b.priority) return (b.priority ?? 0) - (a.priority ?? 0);
    return a.id < b.id ? -1 : 1;
  });
  const search = (from: PlainDate, step: 1 | -1, until: PlainDate | null, wanted: (date: PlainDate) => boolean) => {
    for (let date = from; until === null || date >= until; date = addDays(date, step)) {
      if (worked(date) === null) return "unknown";
      if (worked(date) && wanted(date)) return date;
    }
    return "none";
  };
  for (const { id, dueOn } of order) {
    const due = plainDate(dueOn);
    const own = search(due > asOf ? due : asOf, 1, null, () => true);
    const limit = addDays(due, -rule.policy.maxEarlyDays);
    let found = own;
    if (own !== "unknown" && own !== "none" && full(own)) {
      found = search(own, -1, limit > asOf ? limit : asOf, (date) => !full(date));
      if (found === "none") found = search(own, 1, null, (date) => !full(date));
    }
    given[id] = found === "unknown" ? null : found;
  }
  return given;
}

/** The smallest largest lateness of all placements that respect capacity, working days, due days and the day asked for. */
function best(rule: LevellingRule, { items, capacity }: LevellingFactsInput, asOf: PlainDate): number {
  const workdays = rule.policy.calendar === null ? null : workdaysOf(rule.policy.calendar);
  const days = Array.from({ length: 30 }, (_, offset) => addDays(asOf, offset)).filter((date) => workdays?.isWorkday(date) !== false);
  const tried = (position: number, loads: ReadonlyMap<string, number>): number => {
    const item = items[position];
    if (item === undefined) return Number.NEGATIVE_INFINITY;
    const due = plainDate(item.dueOn);
    const open = days.filter((date) => date >= due && (loads.get(date) ?? 0) < capacity).slice(0, items.length);
    return Math.min(
      ...open.map((date) => Math.max(daysBetween(due, date), tried(position + 1, new Map(loads).set(date, (loads.get(date) ?? 0) + 1)))),
    );
  };
  return tried(0, new Map());
}

const given = (rule: LevellingRule, facts: LevellingFactsInput, asOf: PlainDate) =>
  Object.fromEntries(rule(facts, { asOf }).rows.map(({ id, on }) => [id, on]));

describe("levelling", () => {
  it("K17: gives the days that the slow reference gives", () => {
    fc.assert(
      fc.property(fc.constantFrom(...rules), many, (rule, some) => {
        const [facts, asOf] = [factsOf(some), asOfOf(some)];
        expect(given(rule, facts, asOf)).toEqual(slowly(rule, facts, asOf));
      }),
      { ...runs, numRuns: 3 * runs.numRuns },
    );
  });

  it("K17: does not depend on the order of the input, nor on repetitions", () => {
    fc.assert(
      fc.property(fc.constantFrom(...rules, ...spreading), many, fc.integer({ min: 0, max: 60 }), (rule, some, cut) => {
        const { items, capacity } = factsOf(some);
        const mixed = [...items.slice(cut), ...items.slice(0, cut).reverse(), ...items.slice(0, 3)];
        const { given: _, ...plan } = rule({ items, capacity }, { asOf: asOfOf(some) });
        expect(rule({ items: mixed, capacity }, { asOf: asOfOf(some) })).toMatchObject(plan);
      }),
      runs,
    );
  });

  it("K17: exceeds no capacity, works on working days only and places nothing too early; loads, peak and mean are those of the rows", () => {
    fc.assert(
      fc.property(fc.constantFrom(...rules, ...spreading), many, (rule, some) => {
        const [facts, asOf] = [factsOf(some), asOfOf(some)];
        const { rows, loads, peak, mean, maxLateness, unplaced } = rule(facts, { asOf });
        const { calendar, maxEarlyDays } = rule.policy;
        const counts = new Map<string, number>();
        for (const { id, dueOn, on, lateness } of rows) {
          if (on === null) {
            expect(unplaced).toContain(id);
            continue;
          }
          counts.set(on, (counts.get(on) ?? 0) + 1);
          expect(on >= asOf && on >= addDays(dueOn, -maxEarlyDays)).toBe(true);
          expect(calendar === null || workdaysOf(calendar).isWorkday(on)).toBe(true);
          expect(lateness).toBe(daysBetween(dueOn, on));
        }
        expect(rows.length).toBe(facts.items.length);
        expect(loads.map(({ on, load }) => [on, load])).toEqual([...counts]);
        expect(loads.map(({ on }) => on)).toEqual([...counts.keys()].sort());
        for (const { load } of loads) expect(load).toBeLessThanOrEqual(facts.capacity);
        expect(peak?.load ?? 0).toBe(Math.max(0, ...counts.values()));
        expect(Number(mean ?? 0)).toBeCloseTo(loads.length === 0 ? 0 : (rows.length - unplaced.length) / loads.length, 9);
        const placed = rows.flatMap(({ lateness }) => lateness ?? []);
        expect(maxLateness).toBe(placed.length === 0 ? null : Math.max(...placed));
      }),
      runs,
    );
  });

  it("K17: without early days no placement has a smaller largest lateness", () => {
    fc.assert(
      fc.property(fc.constantFrom(ruleOf(null, 0), ruleOf(weekendsOnly, 0)), instance(5, 6, 2), (rule, some) => {
        const [facts, asOf] = [factsOf(some), asOfOf(some)];
        expect(rule(facts, { asOf }).maxLateness ?? Number.NEGATIVE_INFINITY).toBe(best(rule, facts, asOf));
      }),
      runs,
    );
  });

  it("K17: a spread moves the own working day by 0 to so many working days, by the id alone", () => {
    fc.assert(
      fc.property(
        fc.array(fc.string({ minLength: 1, maxLength: 12, unit: "binary" }), { maxLength: 20 }),
        day("2026-01-01", 200),
        (ids, dueOn) => {
          const rule = ruleOf(mainlandCalendar2026, 0, 5);
          const workdays = workdaysOf(mainlandCalendar2026);
          const first = workdays.adjust(dueOn, "following");
          const days = first === null ? [] : [first, ...[1, 2, 3, 4, 5].map((count) => workdays.after(first, count))];
          const { rows } = rule({ items: ids.map((id) => ({ id, dueOn })), capacity: 100 }, { asOf: "2026-01-01" });
          for (const { id, workday } of rows) {
            expect(days).toContain(workday);
            const alone = rule({ items: [{ id, dueOn }], capacity: 1 }, { asOf: "2026-01-01" });
            expect(alone.rows[0]?.workday).toBe(workday);
          }
        },
      ),
      runs,
    );
  });

  it("stays the same on every day before reviewOn", () => {
    fc.assert(
      fc.property(fc.constantFrom(...rules, ...spreading), many, fc.double({ min: 0, max: 1, noNaN: true }), (rule, some, share) => {
        const [facts, asOf] = [factsOf(some), asOfOf(some)];
        const { rows, loads, because, reviewOn } = rule(facts, { asOf });
        const last = addDays(reviewOn ?? addDays(asOf, 60), -1);
        for (const later of [last, addDays(asOf, Math.floor(share * daysBetween(asOf, last)))])
          expect(rule(facts, { asOf: later })).toMatchObject({ rows, loads, because });
      }),
      { ...runs, numRuns: 3 * runs.numRuns },
    );
  });

  it("replays receipts and answers garbage with issues", () => {
    fc.assert(
      fc.property(fc.constantFrom(...rules, ...spreading), many, garbage, (rule, some, junk) => {
        const facts = factsOf(some);
        expect(verify(JSON.parse(JSON.stringify(rule(facts, { asOf: asOfOf(some) }))), rule)).toEqual({ verified: true });
        for (const anything of [junk, { ...facts, items: junk }, { ...facts, items: [junk] }, { ...facts, capacity: junk }]) {
          const result = rule.safe(anything, { asOf: "2026-01-01" });
          if (!result.ok) expect(result.issues.length).toBeGreaterThan(0);
        }
      }),
      runs,
    );
  });

  it("levels 100,000 contacts that all fall on one day in well under a second", () => {
    const items = Array.from({ length: 100_000 }, (_, position) => ({ id: `c${position}`, dueOn: "2026-02-18" }));
    const facts = levelContacts.parse({ items, capacity: 1 });
    if (!facts.ok) throw new Error("the facts are in order");
    const level = () => levelContacts.trusted(facts.value, { asOf: plainDate("2026-02-01") });
    // The best of three, so that a busy machine does not decide.
    const times = [1, 2, 3].map(() => {
      const started = performance.now();
      level();
      return performance.now() - started;
    });
    expect(Math.min(...times)).toBeLessThan(1_000);
    expect(level()).toMatchObject({ maxLateness: 99_999, peak: { load: 1 }, mean: "1" });
  });
});
