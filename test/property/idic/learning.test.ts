import fc from "fast-check";
import { applyLearning, compileIdic, learn, type OutcomeInput, outcomeConsents, outcomeResponses, outcomesOf, replayIdicState } from "idic";
import { addDays, daysBetween } from "idic/foundation";
import { replayConsent } from "idic/identify";
import { verify } from "idic/rule";
import { describe, expect, it } from "vitest";
import { day, garbage, runs } from "../arbitrary";

const START = "2026-01-01";
const outcome = fc.record({
  on: day(START, 60),
  of: fc.constantFrom(...outcomesOf),
  code: fc.constantFrom("maintenance", "old-car-short-of-time"),
  channel: fc.option(fc.constantFrom("phone", "email")),
  response: fc.option(fc.constantFrom(...outcomeResponses)),
  margin: fc.option(fc.integer({ min: -500, max: 500 }).map((cents) => `${cents}`)),
  control: fc.boolean(),
  learned: fc.constantFrom(null, { occupation: "teacher" }, { "preferred-time": "evenings", plate: null }),
  refused: fc.constantFrom(null, ["birth-date"]),
  need: fc.option(fc.constantFrom("time-precious", "parents")),
  verified: fc.boolean(),
  consent: fc.option(fc.constantFrom(...outcomeConsents)),
});
const outcomes: fc.Arbitrary<readonly OutcomeInput[]> = fc
  .array(outcome, { maxLength: 8 })
  .map((drawn) => drawn.map((each, position) => ({ ...each, id: `o${position}` })));

const content = ({ asOf: _, reviewOn: __, ...answer }: object & { asOf: string; reviewOn: string | null }) => answer;

describe("learning", () => {
  it("gives what the rules it is for can read, and the walk goes on from it", () => {
    const walk = compileIdic({});
    fc.assert(
      fc.property(outcomes, day(START, 90), (drawn, asOf) => {
        const learning = learn({ record: "dms:1", outcomes: drawn }, { asOf });
        expect(replayIdicState.safe({ events: learning.events }, { asOf }).ok).toBe(true);
        expect(replayConsent.safe({ events: learning.consent }, { asOf }).ok).toBe(true);
        const customer = { identify: { customerSince: START, file: {} }, interact: { owner: { vehicleSince: START } } };
        const after = walk.safe(applyLearning(customer, learning), { asOf });
        expect(after.ok).toBe(true);
        const said = replayIdicState({ events: learning.events }, { asOf }).consent;
        if (after.ok) expect(after.value.state.consent).toBe(said);
      }),
      runs,
    );
  });

  it("follows every delta from an outcome of its day, and adds margins up exactly", () => {
    fc.assert(
      fc.property(outcomes, day(START, 90), (drawn, asOf) => {
        const { events, value, needs, contacted, profile, margin } = learn({ record: "dms:1", outcomes: drawn }, { asOf });
        const byId = new Map(drawn.map((each) => [each.id, each]));
        for (const row of [...events, ...value, ...needs, ...contacted]) expect(byId.get(row.outcome)?.on).toBe(row.on);
        for (const { outcome: id } of events.filter(({ type }) => type === "treated" || type === "answered"))
          expect(byId.get(id)?.control).toBe(false);
        expect(profile.every(({ value: told }) => told !== null)).toBe(true);
        const total = drawn.filter(({ on }) => on <= asOf).reduce((sum, each) => sum + Number(each.margin ?? 0), 0);
        expect(Number(margin)).toBe(total);
      }),
      runs,
    );
  });

  it("is the same on every day before reviewOn, whatever the order, and twice is once", () => {
    fc.assert(
      fc.property(outcomes, day(START, 90), fc.double({ min: 0, max: 1, noNaN: true }), (drawn, asOf, share) => {
        const now = learn({ record: "dms:1", outcomes: drawn }, { asOf });
        const last = addDays(now.reviewOn ?? addDays(asOf, 100), -1);
        const later = addDays(asOf, Math.floor(share * daysBetween(asOf, last)));
        expect(content(learn({ record: "dms:1", outcomes: drawn }, { asOf: later }))).toEqual(content(now));
        expect(content(learn({ record: "dms:1", outcomes: [...drawn, ...drawn].reverse() }, { asOf }))).toEqual(content(now));
        expect(verify(JSON.parse(JSON.stringify(now)), learn)).toEqual({ verified: true });
      }),
      runs,
    );
  });

  it("answers garbage with issues", () => {
    fc.assert(
      fc.property(garbage, (junk) => {
        for (const anything of [junk, { record: "r", outcomes: junk }, { record: "r", outcomes: [junk] }]) {
          const refused = learn.safe(anything, { asOf: "2026-11-22" });
          if (!refused.ok) expect(refused.issues.length).toBeGreaterThan(0);
        }
      }),
      runs,
    );
  });
});
