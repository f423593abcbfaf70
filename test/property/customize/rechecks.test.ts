import fc from "fast-check";
import { compileRechecks, type RecheckLineInput, type RechecksInput, workshopRechecks } from "idic/customize";
import { addDays, addMonths, dayOfWeek, daysBetween, type PlainDate, plainDate } from "idic/foundation";
import { mainlandCalendar2026, weekendsOnly } from "idic/interact";
import { verify } from "idic/rule";
import { describe, expect, it } from "vitest";
import { day, decimal, garbage, runs } from "../arbitrary";

const anyDay = compileRechecks(workshopRechecks);
const weekdays = compileRechecks({ ...workshopRechecks, id: "weekdays", calendar: weekendsOnly });
const mainland = compileRechecks({ ...workshopRechecks, id: "mainland", calendar: mainlandCalendar2026 });

const checks = fc.uniqueArray(
  fc.record({
    after: fc.integer({ min: 0, max: 400 }),
    class: fc.constantFrom("A", "B", "C"),
    reason: fc.constantFrom("scheduled", "near-end-of-life", "own", null),
  }),
  { maxLength: 4, selector: ({ after }) => after },
);

const cases = fc
  .record({
    quotedOn: day("2025-06-01", 700),
    kilometresPerDay: fc.option(decimal({ min: 0, max: 300, decimals: 2 }), { nil: null }),
    lines: fc.uniqueArray(
      fc.record({
        id: fc.string({ minLength: 1, maxLength: 3 }),
        class: fc.constantFrom("A", "B", "B", "B", "C"),
        reason: fc.constantFrom("scheduled", "near-end-of-life", "to-be-observed", "own", null),
        checks,
      }),
      { maxLength: 4, selector: ({ id }) => id },
    ),
    after: fc.integer({ min: 0, max: 500 }),
  })
  .map(({ quotedOn, kilometresPerDay, lines, after }) => ({
    asOf: addDays(quotedOn, after),
    facts: {
      quotedOn,
      kilometresPerDay,
      lines: lines.map(
        (line): RecheckLineInput => ({
          ...line,
          checks: line.checks.map((check) => ({ on: addDays(quotedOn, check.after), class: check.class, reason: check.reason })),
        }),
      ),
    } satisfies RechecksInput,
  }));

describe("rechecks", () => {
  it("M9: are due by whole months or by the distance, never later than either", () => {
    fc.assert(
      fc.property(cases, ({ facts, asOf }) => {
        const { contacts, lines } = anyDay(facts, { asOf });
        for (const { about, dueOn, by, code } of contacts) {
          const from = lines.find(({ id }) => id === about)?.history.at(-1)?.on ?? plainDate(facts.quotedOn);
          const interval = workshopRechecks.intervals.find((entry) => entry.code === code) ?? workshopRechecks.intervals[0];
          const byMonths = addMonths(from, interval.months);
          expect(dueOn <= byMonths).toBe(true);
          const pace = Math.round(Number(facts.kilometresPerDay ?? "0") * 100);
          const gone = daysBetween(from, dueOn) * pace;
          expect(gone).toBeLessThanOrEqual(interval.kilometres * 100);
          if (by === "months") expect(dueOn).toBe(byMonths);
          else expect(gone + pace).toBeGreaterThan(interval.kilometres * 100);
        }
      }),
      runs,
    );
  });

  it("M9: fall on a working day, the first from the due day on, or on none that is known", () => {
    fc.assert(
      fc.property(cases, ({ facts, asOf }) => {
        for (const { dueOn, workday } of weekdays(facts, { asOf }).contacts) {
          const found = workday ?? dueOn;
          expect(dayOfWeek(found)).toBeLessThanOrEqual(5);
          for (let skipped = dueOn; skipped < found; skipped = addDays(skipped, 1)) expect(dayOfWeek(skipped)).toBeGreaterThan(5);
        }
        const plan = mainland(facts, { asOf });
        plan.contacts.forEach(({ dueOn, workday }) => {
          if (dueOn < "2026-01-01" || dueOn > "2026-12-31") expect(workday).toBeNull();
          else expect(workday === null || (workday >= dueOn && workday <= "2026-12-31")).toBe(true);
        });
        const unknown = plan.contacts.filter(({ workday }) => workday === null).length;
        expect(plan.warnings.filter(({ code }) => code === "calendar-not-covered")).toHaveLength(unknown);
      }),
      runs,
    );
  });

  it("tell every deferred line once, in one state, with a history that grows", () => {
    fc.assert(
      fc.property(cases, ({ facts, asOf }) => {
        const { lines, contacts } = anyDay(facts, { asOf });
        expect(lines.map(({ id }) => id)).toEqual(facts.lines.filter((line) => line.class === "B").map(({ id }) => id));
        expect(contacts.map(({ about }) => about).sort()).toEqual(
          lines
            .filter(({ code }) => code === "observed")
            .map(({ id }) => id)
            .sort(),
        );
        for (const { history } of lines) {
          expect(history.map(({ on }) => on)).toEqual([...history.map(({ on }) => on)].sort());
          expect(history.every(({ on }) => on <= asOf)).toBe(true);
        }
      }),
      runs,
    );
  });

  it("stay the same on every day before reviewOn, whatever the order of the checks, and can be replayed", () => {
    fc.assert(
      fc.property(cases, fc.double({ min: 0, max: 1, noNaN: true }), ({ facts, asOf }, share) => {
        for (const rule of [anyDay, mainland]) {
          const verdict = (input: RechecksInput, today: PlainDate) => {
            const { lines, contacts, because, warnings } = rule(input, { asOf: today });
            return { lines, contacts, because, warnings };
          };
          const answer = rule(facts, { asOf });
          const last = addDays(answer.reviewOn ?? addDays(asOf, 3000), -1);
          for (const later of [last, addDays(asOf, Math.floor(share * daysBetween(asOf, last)))])
            expect(verdict(facts, later)).toEqual(verdict(facts, asOf));
          const turned = { ...facts, lines: facts.lines.map((line) => ({ ...line, checks: [...(line.checks ?? [])].reverse() })) };
          expect(verdict(turned, asOf)).toEqual(verdict(facts, asOf));
          expect(verify(JSON.parse(JSON.stringify(answer)), rule)).toEqual({ verified: true });
        }
      }),
      runs,
    );
  });

  it("answer garbage with issues", () => {
    fc.assert(
      fc.property(garbage, (junk) => {
        const line = { id: "a", class: "B", checks: junk };
        for (const anything of [
          junk,
          { quotedOn: junk, lines: junk },
          { quotedOn: "2026-01-01", kilometresPerDay: junk, lines: [line, junk] },
        ]) {
          const result = mainland.safe(anything, { asOf: "2026-11-22" });
          if (!result.ok) expect(result.issues.length).toBeGreaterThan(0);
        }
      }),
      runs,
    );
  });
});
