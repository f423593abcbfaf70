import fc from "fast-check";
import { addDays, daysBetween, type PlainDate, workdayConventions } from "idic/foundation";
import {
  birthdayGreeting,
  compileJourney,
  type JourneyDate,
  type JourneyFactsInput,
  type JourneyPlan,
  type JourneyStepInput,
  journeyContents,
  mainlandCalendar2026,
} from "idic/interact";
import { verify } from "idic/rule";
import { describe, expect, it } from "vitest";
import { day, garbage, runs } from "../arbitrary";

const when: fc.Arbitrary<JourneyDate> = fc.oneof(
  fc.record({
    kind: fc.constant("after-start" as const),
    wait: fc.oneof(fc.record({ days: fc.nat(60) }), fc.record({ months: fc.nat(6) })),
  }),
  fc.constant({ kind: "birthday" as const }),
  fc.record({ kind: fc.constant("yearly" as const), month: fc.integer({ min: 1, max: 12 }), day: fc.integer({ min: 1, max: 29 }) }),
  fc.record({ kind: fc.constant("monthly" as const), day: fc.integer({ min: 1, max: 31 }) }),
  fc.record({ kind: fc.constant("weekly" as const), weekday: fc.integer({ min: 1, max: 7 }) }),
  fc.record({ kind: fc.constant("every-days" as const), days: fc.integer({ min: 1, max: 40 }) }),
);

const step = fc.record({
  code: fc.constantFrom("a", "b", "c", "d"),
  when,
  window: fc.option(fc.integer({ min: 186, max: 300 })),
  actor: fc.constant("customer-center"),
  channel: fc.constant("phone"),
  purpose: fc.constant("care"),
  asks: fc.subarray(["mileage", "household", "wishes"]),
  skipIf: fc.subarray(["bought", "work-done"]),
  content: fc.constantFrom(...journeyContents),
  cites: fc.constant([]),
});

/** Windows of repeats are short, those of a single step long enough for its wait. */
const shorten = <Step extends Pick<JourneyStepInput, "when"> & { window: number | null }>(written: Step): Step =>
  written.when.kind === "after-start" || written.window === null ? written : { ...written, window: written.window % 5 };

const policy = fc.record({
  id: fc.constant("any-journey"),
  edition: fc.constant("1"),
  from: fc.constant("1900-01-01"),
  event: fc.constant("sign-up"),
  lasts: fc.option(fc.constantFrom({ years: 1 }, { days: 45 }, { months: 8 })),
  workdays: fc.option(fc.record({ calendar: fc.constant(mainlandCalendar2026), convention: fc.constantFrom(...workdayConventions) })),
  steps: fc.uniqueArray(step.map(shorten), { minLength: 1, maxLength: 4, selector: ({ code }) => code }),
});

const some = day("2025-10-01", 500);
const days = fc.array(some, { maxLength: 4 });

/** Facts with a day to ask for that no day of them forbids. */
const asked: fc.Arbitrary<{ facts: JourneyFactsInput & { through: PlainDate }; asOf: PlainDate }> = fc
  .record({
    startedOn: some,
    birthDate: fc.option(day("1940-01-01", 30_000)),
    done: fc.dictionary(fc.constantFrom("a", "b", "c", "d", "z"), days),
    signals: fc.oneof(
      { weight: 2, arbitrary: fc.constant({}) },
      { weight: 1, arbitrary: fc.dictionary(fc.constantFrom("bought", "work-done", "opted-out", "unheard-of"), some) },
    ),
    known: fc.subarray(["mileage", "wishes"]),
    interests: fc.subarray(["history"]),
    personal: fc.subarray(["name", "model"]),
    otherGreetings: days,
    asOf: some,
    ahead: fc.nat(400),
  })
  .map(({ asOf, ahead, ...facts }) => ({ facts: { ...facts, through: addDays(asOf, ahead) }, asOf }));

const outcomeOf = ({ rows, because, warnings, endsBefore }: JourneyPlan) => ({ rows, because, warnings, endsBefore });

describe("journey", () => {
  it("gives the same outcome on every day before reviewOn", () => {
    fc.assert(
      fc.property(policy, asked, fc.double({ min: 0, max: 1, noNaN: true }), (written, { facts, asOf }, share) => {
        const plan = compileJourney(written);
        const whole = written.lasts === null ? [] : [{ ...facts, through: null }];
        for (const given of [facts, ...whole]) {
          const now = plan(given, { asOf });
          const farthest = given.through ?? addDays(asOf, 900);
          const before = now.reviewOn === null ? farthest : addDays(now.reviewOn, -1);
          expect(before >= asOf).toBe(true);
          const last = before < farthest ? before : farthest;
          for (const later of [last, addDays(asOf, Math.floor(share * daysBetween(asOf, last)))])
            expect(outcomeOf(plan(given, { asOf: later }))).toEqual(outcomeOf(now));
        }
      }),
      runs,
    );
  });

  it("lists every step once a day, in order, from the start to the end of the journey and of the time asked for", () => {
    fc.assert(
      fc.property(policy, asked, (written, { facts, asOf }) => {
        const { rows, endsBefore } = compileJourney(written)(facts, { asOf });
        const position = (code: string) => written.steps.findIndex((candidate) => candidate.code === code);
        const keys = rows.map(({ plannedOn, code }) => `${plannedOn} ${position(code)}`);
        expect(keys).toEqual([...new Set(keys)].sort());
        for (const { plannedOn } of rows) {
          expect(plannedOn >= facts.startedOn && plannedOn <= facts.through).toBe(true);
          expect(endsBefore === null || plannedOn < endsBefore).toBe(true);
        }
      }),
      runs,
    );
  });

  it("K5: plans the same days with a calendar and without, and without one takes them as they are", () => {
    fc.assert(
      fc.property(policy, asked, (written, { facts, asOf }) => {
        const planned = compileJourney(written)(facts, { asOf }).rows;
        const { rows } = compileJourney({ ...written, workdays: null })(facts, { asOf });
        expect(rows.map(({ code, workday }) => [code, workday])).toEqual(planned.map(({ code, plannedOn }) => [code, plannedOn]));
      }),
      runs,
    );
  });

  it("K13: greets once a year, with one candle more each year", () => {
    const greet = compileJourney({ ...birthdayGreeting, from: "1900-01-01" });
    fc.assert(
      fc.property(day("1900-01-01", 45_000), day("1900-01-01", 45_000), fc.integer({ min: 0, max: 60 }), (birthDate, startedOn, years) => {
        const asOf = startedOn > birthDate ? startedOn : birthDate;
        const { rows } = greet({ startedOn: asOf, birthDate, through: addDays(asOf, years * 366) }, { asOf });
        const year = (text: string) => Number(text.slice(0, 4));
        for (const [position, { plannedOn, candles }] of rows.entries()) {
          expect(candles).toBe(year(plannedOn) - year(birthDate));
          expect([birthDate.slice(5), "02-28"]).toContain(plannedOn.slice(5));
          if (position > 0) expect(year(plannedOn)).toBe(year(rows[position - 1]?.plannedOn ?? "") + 1);
        }
        expect(Math.abs(rows.length - years)).toBeLessThanOrEqual(1);
      }),
      runs,
    );
  });

  it("takes a step that is marked as done out of what is open", () => {
    fc.assert(
      fc.property(policy, asked, (written, { facts, asOf }) => {
        const plan = compileJourney(written);
        const open = ({ rows }: JourneyPlan) => rows.filter(({ status }) => status === "due" || status === "late");
        for (const { code, plannedOn } of open(plan(facts, { asOf }))) {
          const done = { ...facts.done, [code]: [...(facts.done?.[code] ?? []), asOf] };
          const after = plan({ ...facts, done }, { asOf });
          expect(after.rows.find((row) => row.code === code && row.plannedOn === plannedOn)).toMatchObject({
            status: "done",
            doneOn: asOf,
          });
          expect(open(after).map((row) => row.code)).not.toContain(code);
        }
      }),
      runs,
    );
  });

  it("K11: a step has at most one open day", () => {
    fc.assert(
      fc.property(policy, asked, (written, { facts, asOf }) => {
        const { rows } = compileJourney(written)(facts, { asOf });
        const open = rows.filter(({ status }) => status === "due" || status === "late").map(({ code }) => code);
        expect(new Set(open).size).toBe(open.length);
      }),
      runs,
    );
  });

  it("IN-24: never sends two greetings on one day, nor one without anything personal", () => {
    fc.assert(
      fc.property(policy, asked, (written, { facts, asOf }) => {
        const greetings = written.steps.filter(({ content }) => content === "greeting").map(({ code }): string => code);
        const { rows } = compileJourney(written)(facts, { asOf });
        const going = rows.filter(({ code, status }) => greetings.includes(code) && ["due", "late", "upcoming"].includes(status));
        const on = going.map(({ workday }) => workday);
        expect(new Set(on).size).toBe(on.length);
        for (const greeted of facts.otherGreetings ?? []) expect(on).not.toContain(greeted);
        if (facts.personal?.length === 0) expect(on).toEqual([]);
      }),
      runs,
    );
  });

  it("gives a reason for everything that is skipped or withheld, and opting out leaves nothing open", () => {
    fc.assert(
      fc.property(policy, asked, (written, { facts, asOf }) => {
        const plan = compileJourney(written);
        for (const { status, reason, signal, workday } of plan(facts, { asOf }).rows) {
          expect(reason !== null).toBe(status === "skipped" || status === "withheld");
          expect(signal !== null).toBe(reason === "signal" || reason === "opted-out");
          if (workday === null) expect(["done", "skipped", "withheld"]).toContain(status);
        }
        const stopped = plan({ ...facts, signals: { ...facts.signals, "opted-out": asOf } }, { asOf });
        expect(stopped.because.code).toBe("opted-out");
        expect(stopped.rows.filter(({ status }) => status !== "done" && status !== "skipped")).toEqual([]);
      }),
      runs,
    );
  });

  it("does not depend on the order of the facts", () => {
    fc.assert(
      fc.property(policy, asked, (written, { facts, asOf }) => {
        const turned = {
          ...facts,
          done: Object.fromEntries(
            Object.entries(facts.done ?? {})
              .map(([code, on]) => [code, on.toReversed()])
              .reverse(),
          ),
          signals: Object.fromEntries(Object.entries(facts.signals ?? {}).reverse()),
          known: facts.known?.toReversed() ?? null,
          personal: facts.personal?.toReversed() ?? null,
          otherGreetings: facts.otherGreetings?.toReversed() ?? null,
        };
        const plan = compileJourney(written);
        expect(outcomeOf(plan(turned, { asOf }))).toEqual(outcomeOf(plan(facts, { asOf })));
      }),
      runs,
    );
  });

  it("replays receipts, mutates nothing and answers garbage with issues", () => {
    fc.assert(
      fc.property(policy, asked, garbage, (written, { facts, asOf }, junk) => {
        const plan = compileJourney(written);
        const before = JSON.stringify(facts);
        expect(verify(JSON.parse(JSON.stringify(plan(facts, { asOf }))), plan)).toEqual({ verified: true });
        expect(JSON.stringify(facts)).toBe(before);
        for (const anything of [junk, { ...facts, done: junk }, { ...facts, signals: junk }, { ...facts, through: junk }]) {
          const result = plan.safe(anything, { asOf });
          if (!result.ok) expect(result.issues.length).toBeGreaterThan(0);
        }
      }),
      runs,
    );
  });
});
