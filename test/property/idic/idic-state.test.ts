import fc from "fast-check";
import { type CustomerEventInput, compileIdicState, dealerIdicState, stageEventTypes } from "idic";
import { addDays, daysBetween, plainDate } from "idic/foundation";
import { verify } from "idic/rule";
import { describe, expect, it } from "vitest";
import { day, garbage, runs } from "../arbitrary";
import { statesDayByDay } from "./idic-state-reference";

/** Short terms, so that much is forgotten within the days drawn. */
const shortMemory = {
  ...dealerIdicState,
  id: "short-memory",
  stages: {
    identified: { ...dealerIdicState.stages.identified, days: 20 },
    valued: { ...dealerIdicState.stages.valued, days: 8 },
    "needs-known": { ...dealerIdicState.stages["needs-known"], days: 9 },
    engaged: { ...dealerIdicState.stages.engaged, days: 6 },
    customized: { ...dealerIdicState.stages.customized, days: 7 },
  },
};
const stateOf = compileIdicState(shortMemory);

const START = "2026-01-01";
const span = 25;
const record = fc.option(fc.constantFrom("dms:1", "dms:2"));
const believed = fc
  .record({
    on: day(START, span),
    type: fc.constantFrom(...stageEventTypes, "consent-granted" as const),
    record,
    lasts: fc.option(fc.nat(12)),
  })
  .map(({ lasts, ...event }) => ({ ...event, through: lasts === null ? null : addDays(event.on, lasts) }));
const withdrawn = fc.record({ on: day(START, span), type: fc.constant("consent-withdrawn" as const), record });
const merged = fc.record({
  on: day(START, span),
  type: fc.constant("merged" as const),
  records: fc.subarray(["dms:1", "dms:2"], { minLength: 1 }),
});
/** A stranger who is soon known, so that what follows matters. */
const known = fc.record({
  on: day(START, 5),
  type: fc.constantFrom("identified" as const, "consent-granted" as const, "treated" as const, "valued" as const),
  record: fc.constant(null),
  through: fc.constantFrom(null, addDays(plainDate(START), 30)),
});
const history: fc.Arbitrary<readonly CustomerEventInput[]> = fc
  .array(fc.oneof({ weight: 5, arbitrary: believed }, { weight: 3, arbitrary: known }, withdrawn, merged), { minLength: 4, maxLength: 20 })
  .chain((events) =>
    fc
      .uniqueArray(fc.nat(1000), { minLength: events.length, maxLength: events.length })
      .map((ids) => events.map((event, position) => ({ ...event, id: `e${ids[position]}` }))),
  );

const content = (answer: object) =>
  JSON.parse(JSON.stringify(answer, (key, value: unknown) => (key === "asOf" || key === "reviewOn" ? undefined : value)));

describe("the state of a customer", () => {
  it("is what living through every single day gives", () => {
    fc.assert(
      fc.property(history, day(START, 45), (events, asOf) => {
        const { segments, state, since } = stateOf({ events }, { asOf });
        const reference = statesDayByDay(stateOf.policy, events, asOf);
        expect(segments.map(({ state: was, from }) => ({ state: was, from }))).toEqual(reference);
        expect({ state, from: since }).toEqual(reference.at(-1));
        segments.forEach(({ through }, position) => {
          const next = segments[position + 1]?.from ?? null;
          expect(through).toBe(next === null ? null : addDays(next, -1));
        });
      }),
      runs,
    );
  });

  it("stays the same on every day before reviewOn, and changes to what is projected", () => {
    fc.assert(
      fc.property(history, day(START, 45), fc.double({ min: 0, max: 1, noNaN: true }), (events, asOf, share) => {
        const now = stateOf({ events }, { asOf, explain: true });
        const last = addDays(now.reviewOn ?? addDays(asOf, 200), -1);
        for (const later of [last, addDays(asOf, Math.floor(share * daysBetween(asOf, last)))])
          expect(content(stateOf({ events }, { asOf: later, explain: true }))).toEqual(content(now));
        const known = events.filter(({ on }) => on <= asOf);
        const { projected, state } = stateOf({ events: known }, { asOf });
        if (projected === null) expect(stateOf({ events: known }, { asOf: addDays(asOf, 400) }).state).toBe(state);
        else {
          expect(stateOf({ events: known }, { asOf: projected.on }).state).toBe(projected.state);
          expect(stateOf({ events: known }, { asOf: addDays(projected.on, -1) }).state).toBe(state);
        }
      }),
      runs,
    );
  });

  it("does not depend on the order of events or on repeats", () => {
    fc.assert(
      fc.property(
        history.chain((events) =>
          fc.tuple(fc.constant(events), fc.shuffledSubarray([...events, ...events], { minLength: events.length * 2 })),
        ),
        ([events, shuffled]) => {
          const asOf = addDays(stateOf.policy.from, 9600);
          const { given: _, ...answer } = stateOf({ events }, { asOf });
          const { given: __, ...other } = stateOf({ events: shuffled }, { asOf });
          expect(other).toEqual(answer);
        },
      ),
      runs,
    );
  });

  it("treats nobody whose consent is withdrawn, and lacks nothing where he stands", () => {
    fc.assert(
      fc.property(history, day(START, 45), (events, asOf) => {
        const { consent, state, stages, againstTreatment, missing } = stateOf({ events }, { asOf, explain: true });
        if (consent === "withdrawn") expect(["unknown", "identified"]).toContain(state);
        if (state === "customized") expect([againstTreatment, missing]).toEqual([[], []]);
        else expect(missing.length).toBeGreaterThan(0);
        expect(stages?.findLast(({ held }) => held)?.stage ?? "unknown").toBe(state);
      }),
      runs,
    );
  });

  it("replays receipts, agrees through every door and answers garbage with issues", () => {
    fc.assert(
      fc.property(history, garbage, (events, junk) => {
        const asOf = addDays(stateOf.policy.from, 9600);
        const answer = stateOf({ events }, { asOf });
        expect(verify(JSON.parse(JSON.stringify(answer)), stateOf)).toEqual({ verified: true });
        const parsed = stateOf.parse({ events });
        expect(parsed.ok && stateOf.trusted(parsed.value, { asOf })).toEqual(answer);
        for (const anything of [junk, { events: junk }, { events: [junk] }]) {
          const refused = stateOf.safe(anything, { asOf });
          if (!refused.ok) expect(refused.issues.length).toBeGreaterThan(0);
        }
      }),
      runs,
    );
  });
});
