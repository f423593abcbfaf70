import { readFileSync } from "node:fs";
import fc from "fast-check";
import { compileIdic, stageEventTypes } from "idic";
import { addDays, daysBetween } from "idic/foundation";
import { verify } from "idic/rule";
import { describe, expect, it } from "vitest";
import { day, garbage, runs } from "../arbitrary";

/** A walk asks a dozen rules, and many runs of it take their time. */
const time = { timeout: 120_000 };

const walk = compileIdic({});
const { customer: example } = JSON.parse(readFileSync("docs/examples/lao-zhang.json", "utf8"));

const customer = fc.record({
  identify: fc.record({
    customerSince: day("2015-01-01", 4000),
    adviser: fc.option(fc.record({ name: fc.constant("小何"), leftOn: fc.option(day("2016-01-01", 4000)) })),
    file: fc.constant(example.identify.file),
    openIssues: fc.subarray(["uneasy-about-bill", "ride-not-arranged"]),
  }),
  differentiate: fc.option(
    fc.record({
      spent: fc.option(fc.record({ spent: fc.nat().map(String), years: fc.integer({ min: 1, max: 20 }) })),
      needs: fc.option(fc.record({ observed: fc.array(fc.record({ code: fc.constant("time-precious"), on: day("2015-01-01", 4000) })) })),
    }),
  ),
  interact: fc.option(
    fc.record({
      owner: fc.option(
        fc.record({
          vehicleSince: day("2015-01-01", 4000),
          lastVisit: fc.option(day("2015-01-01", 4000)),
          insuredThrough: fc.option(day("2015-01-01", 4000)),
          requests: fc.array(
            fc
              .record({
                id: fc.uuid(),
                kind: fc.constant("ride"),
                on: day("2015-01-01", 4000),
                settledOn: fc.option(day("2015-01-01", 4000)),
              })
              .filter(({ on, settledOn }) => settledOn === null || settledOn >= on),
            { maxLength: 2 },
          ),
        }),
      ),
      prospect: fc.option(fc.record({ anchor: day("2015-01-01", 4000), plansToBuyOn: fc.option(day("2015-01-01", 4000)) })),
    }),
  ),
  questions: fc.option(
    fc.record({
      collectedOn: fc.record({ phone: day("2015-01-01", 4000), mileage: day("2015-01-01", 4000) }),
      refusedOn: fc.constantFrom({}, { "birth-date": "2019-05-05" }),
    }),
  ),
  value: fc.option(fc.record({ lifetime: fc.option(fc.record({ margin: fc.integer({ min: -500, max: 9000 }) })) })),
  loyalty: fc.option(
    fc.record({
      tiers: fc.option(
        fc.record({
          events: fc
            .array(fc.record({ on: day("2015-01-01", 4000), growth: fc.nat(5000) }), { maxLength: 6 })
            .map((orders) => orders.map(({ on, growth }, position) => ({ id: `o${position}`, on, metrics: { growth: `${growth}` } }))),
        }),
      ),
    }),
  ),
  history: fc.option(
    fc
      .array(
        fc.record({ on: day("2015-01-01", 4000), type: fc.constantFrom(...stageEventTypes, "consent-granted", "consent-withdrawn") }),
        {
          maxLength: 8,
        },
      )
      .map((events) => ({ events: events.map((event, position) => ({ ...event, id: `e${position}` })) })),
  ),
});

/** A walk without what differs from day to day by design: the days asked for, and the day of a snapshot of tiers. */
const PASSING = new Set(["asOf", "reviewOn", "snapshot"]);
const content = (answer: object) => JSON.parse(JSON.stringify(answer, (key, value: unknown) => (PASSING.has(key) ? undefined : value)));

describe("the four steps", () => {
  it("stay the same on every day before reviewOn", time, () => {
    fc.assert(
      fc.property(customer, day("2015-01-01", 4000), fc.double({ min: 0, max: 1, noNaN: true }), (facts, asOf, share) => {
        const now = walk.safe(facts, { asOf });
        if (!now.ok) throw new Error(JSON.stringify(now.issues));
        const last = addDays(now.value.reviewOn ?? addDays(asOf, 500), -1);
        for (const later of [last, addDays(asOf, Math.floor(share * daysBetween(asOf, last)))]) {
          const then = walk.safe(facts, { asOf: later });
          expect(then.ok && content(then.value)).toEqual(content(now.value));
        }
      }),
      runs,
    );
  });

  it("act by the order of service, contacts, quotes and offers, and never against the guards", time, () => {
    fc.assert(
      fc.property(customer, day("2015-01-01", 4000), (facts, asOf) => {
        const { nextAction, nextQuestion, identify, interact, customize, state, because, loyalty, value } = walk(facts, { asOf });
        const open = identify.briefing.openIssues.length > 0 || (interact.ownerCare?.serviceFailures.length ?? 0) > 0;
        const due = interact.ownerCare?.contacts.some(({ call }) => call === "now") ?? false;
        expect(nextAction.code === "settle-service-issue").toBe(open);
        expect(because.code === "service-first").toBe(open);
        if (!open) expect(nextAction.code === "make-contact").toBe(due);
        if (nextAction.code === "make-offer") {
          expect(state.againstTreatment).toEqual([]);
          expect(customize.offers.outcome.made.map(({ code }) => code)).toContain(nextAction.about);
        }
        if (nextAction.code === "wait") expect((nextAction.dueOn ?? "") > asOf).toBe(true);
        if (state.consent === "withdrawn") expect([nextQuestion, nextAction.code === "call-prospect"]).toEqual([null, false]);
        else expect(nextQuestion).toEqual(identify.questions.ask[0] ?? null);
        expect([loyalty === null, value === null]).toEqual([facts.loyalty === null, facts.value === null]);
      }),
      runs,
    );
  });

  it("replay receipts, agree through every door and answer garbage with issues", time, () => {
    fc.assert(
      fc.property(customer, garbage, (facts, junk) => {
        const asOf = addDays(walk.policy.from, 9000);
        const result = walk.safe(facts, { asOf });
        if (!result.ok) throw new Error(JSON.stringify(result.issues));
        expect(verify(JSON.parse(JSON.stringify(result.value)), walk)).toEqual({ verified: true });
        const parsed = walk.parse(facts);
        expect(parsed.ok && walk.trusted(parsed.value, { asOf })).toEqual(result.value);
        for (const anything of [
          junk,
          { ...facts, identify: junk },
          { ...facts, interact: { owner: junk } },
          { ...facts, customize: { quote: junk } },
          { ...facts, value: { lifetime: junk }, loyalty: { tiers: junk }, history: junk, questions: junk },
        ]) {
          const refused = walk.safe(anything, { asOf });
          if (!refused.ok) expect(refused.issues.length).toBeGreaterThan(0);
        }
      }),
      runs,
    );
  });
});
