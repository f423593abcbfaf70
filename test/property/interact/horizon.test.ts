import fc from "fast-check";
import { addDays, daysBetween } from "idic/foundation";
import { classifyHorizon, compileCadence, compileHorizon, fawVwCadence, fawVwHorizon, genericDealerGrades } from "idic/interact";
import { verify } from "idic/rule";
import { describe, expect, it } from "vitest";
import { day, garbage, runs } from "../arbitrary";

const mixed = compileHorizon({
  ...fawVwHorizon,
  id: "mixed",
  classes: [
    { code: "month", within: { days: 30 }, cites: [] },
    { code: "calendar-month", within: { months: 1 }, cites: [] },
    { code: "quarter", within: { weeks: 13 }, cites: [] },
    { code: "rest", within: null, cites: [] },
  ],
});
const rules = [classifyHorizon, compileHorizon(genericDealerGrades), mixed];
const anyRule = fc.constantFrom(...rules);
const asOfDay = day("2026-01-01", 800);
const target = day("2025-10-01", 1500);
const plan = fc.record({ plansToBuyOn: fc.option(target, { freq: 6 }) });

describe("horizon", () => {
  it("never gives a nearer class for a later plan", () => {
    fc.assert(
      fc.property(anyRule, target, target, asOfDay, (rule, a, b, asOf) => {
        const rank = (plansToBuyOn: string) =>
          rule.policy.classes.findIndex(({ code }) => code === rule({ plansToBuyOn }, { asOf }).outcome.class);
        const [early, late] = a < b ? [a, b] : [b, a];
        expect(rank(early)).toBeGreaterThanOrEqual(0);
        expect(rank(late)).toBeGreaterThanOrEqual(rank(early));
      }),
      runs,
    );
  });

  it("gives the same on every day before reviewOn, and something else on it", () => {
    fc.assert(
      fc.property(anyRule, plan, asOfDay, fc.double({ min: 0, max: 1, noNaN: true }), (rule, facts, asOf, share) => {
        const now = rule(facts, { asOf });
        const said = ({ outcome, because, warnings }: typeof now) => ({ outcome, because, warnings });
        const last = now.reviewOn === null ? addDays(asOf, 900) : addDays(now.reviewOn, -1);
        for (const later of [last, addDays(asOf, Math.floor(share * daysBetween(asOf, last)))])
          expect(said(rule(facts, { asOf: later }))).toEqual(said(now));
        if (now.reviewOn !== null) expect(said(rule(facts, { asOf: now.reviewOn }))).not.toEqual(said(now));
      }),
      runs,
    );
  });

  it("agrees with the cadence of the same limits on every plan and day", () => {
    const adviseCall = compileCadence(fawVwCadence);
    fc.assert(
      fc.property(plan, asOfDay, (facts, asOf) => {
        const advice = adviseCall({ ...facts, anchor: "2026-01-01" }, { asOf });
        expect(classifyHorizon(facts, { asOf }).because.code).toBe(advice.because.code);
      }),
      runs,
    );
  });

  it("replays receipts and answers garbage with issues", () => {
    fc.assert(
      fc.property(anyRule, plan, asOfDay, garbage, (rule, facts, asOf, junk) => {
        expect(verify(JSON.parse(JSON.stringify(rule(facts, { asOf }))), rule)).toEqual({ verified: true });
        for (const anything of [junk, { plansToBuyOn: junk }, { class: junk }]) {
          const result = rule.safe(anything, { asOf });
          if (!result.ok) expect(result.issues.length).toBeGreaterThan(0);
        }
      }),
      runs,
    );
  });
});
