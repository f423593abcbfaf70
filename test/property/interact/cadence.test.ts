import fc from "fast-check";
import { addDays, daysBetween, type PlainDate } from "idic/foundation";
import { beijingHyundaiCadence, compileCadence, fawVwCadence, hondaCadence } from "idic/interact";
import { verify } from "idic/rule";
import { describe, expect, it } from "vitest";
import { day, garbage, runs } from "../arbitrary";

const rules = [fawVwCadence, beijingHyundaiCadence, hondaCadence].map(compileCadence);
const anyRule = fc.constantFrom(...rules);
const prospect = fc.record({
  anchor: day("2026-01-01", 800),
  lastContact: fc.option(day("2026-01-01", 800)),
  plansToBuyOn: fc.option(day("2026-01-01", 1200)),
  choice: fc.option(fc.constantFrom("bought-ours" as const, "gave-up" as const), { freq: 4 }),
});

describe("cadence", () => {
  it("gives the same outcome on every day before reviewOn", () => {
    fc.assert(
      fc.property(anyRule, prospect, day("2026-06-01", 600), fc.double({ min: 0, max: 1, noNaN: true }), (rule, facts, asOf, share) => {
        const advice = rule(facts, { asOf });
        const last = advice.reviewOn === null ? addDays(asOf, 900) : addDays(advice.reviewOn, -1);
        const between = addDays(asOf, Math.floor(share * daysBetween(asOf, last)));
        for (const later of [between, last]) {
          const again = rule(facts, { asOf: later });
          expect([again.outcome, again.because, again.warnings]).toEqual([advice.outcome, advice.because, advice.warnings]);
        }
      }),
      runs,
    );
  });

  it("asks again on a later day only, and the answer does change then", () => {
    fc.assert(
      fc.property(anyRule, prospect, day("2026-06-01", 600), (rule, facts, asOf) => {
        const { reviewOn, ...now } = rule(facts, { asOf });
        if (reviewOn === null) return;
        expect(reviewOn > asOf).toBe(true);
        const then = rule(facts, { asOf: reviewOn });
        expect([then.outcome, then.because, then.warnings]).not.toEqual([now.outcome, now.because, now.warnings]);
      }),
      runs,
    );
  });

  it("is due strictly after the last contact, on time for ever", () => {
    fc.assert(
      fc.property(anyRule, prospect, day("2026-06-01", 600), (rule, facts, asOf) => {
        const { outcome } = rule(facts, { asOf });
        if (outcome.call === "stop") return;
        expect(outcome.dueOn > facts.anchor).toBe(true);
        expect(outcome.dueOn > (facts.lastContact ?? "")).toBe(true);
      }),
      runs,
    );
  });

  it("replays a stored receipt, through every door alike, and mutates nothing", () => {
    fc.assert(
      fc.property(anyRule, prospect, day("2026-06-01", 600), fc.boolean(), (rule, facts, asOf, explain) => {
        const before = JSON.stringify(facts);
        const advice = rule(facts, { asOf, explain });
        expect(verify(JSON.parse(JSON.stringify(advice)), rule)).toEqual({ verified: true });
        const parsed = rule.parse(facts);
        expect(parsed.ok && rule.trusted(parsed.value, { asOf: asOf as PlainDate, explain })).toEqual(advice);
        expect(rule.safe(facts, { asOf, explain })).toEqual({ ok: true, value: advice });
        expect([...rule.many([facts, null], { asOf, explain })]).toMatchObject([{ ok: true, value: advice }, { ok: false }]);
        expect(JSON.stringify(facts)).toBe(before);
      }),
      runs,
    );
  });

  it("answers garbage with issues, never with another exception", () => {
    fc.assert(
      fc.property(anyRule, garbage, garbage, (rule, facts, asOf) => {
        const result = rule.safe(facts, { asOf: asOf as string });
        if (!result.ok) expect(result.issues.length).toBeGreaterThan(0);
      }),
      runs,
    );
  });
});
