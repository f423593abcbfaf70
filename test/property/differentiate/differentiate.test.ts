import fc from "fast-check";
import { classifyLoyalty, compileNeeds, compileValueTier, zhengdaNeeds, zhengdaValueTier } from "idic/differentiate";
import { addDays, daysBetween } from "idic/foundation";
import { verify } from "idic/rule";
import { describe, expect, it } from "vitest";
import { day, decimal, garbage, runs } from "../arbitrary";

const needsOf = compileNeeds(zhengdaNeeds);
const valueTier = compileValueTier(zhengdaValueTier);
const observed = fc.array(
  fc.record({
    code: fc.constantFrom("first-child", "parents", "time-precious", "quiet"),
    on: day("2024-01-01", 900),
    through: fc.constant(null),
  }),
  { maxLength: 6 },
);
const order = (tier: string | null) => ["low", "middle", "high"].indexOf(tier ?? "");

describe("differentiate", () => {
  it("keeps the needs constant on every day before reviewOn", () => {
    fc.assert(
      fc.property(observed, day("2024-06-01", 1200), fc.double({ min: 0, max: 1, noNaN: true }), (list, asOf, share) => {
        const { needs, stale, because, reviewOn } = needsOf({ observed: list }, { asOf });
        const last = addDays(reviewOn ?? addDays(asOf, 2000), -1);
        for (const later of [last, addDays(asOf, Math.floor(share * daysBetween(asOf, last)))])
          expect(needsOf({ observed: list }, { asOf: later })).toMatchObject({ needs, stale, because });
      }),
      runs,
    );
  });

  it("never lowers the tier of somebody who spends more", () => {
    const value = decimal({ min: -1000, max: 20_000, decimals: 2 });
    fc.assert(
      fc.property(value, value, (a, b) => {
        const [less, more] = Number(a) <= Number(b) ? [a, b] : [b, a];
        const [lower, higher] = [less, more].map((annualValue) => valueTier({ annualValue }, { asOf: "2026-01-01" }).outcome.tier);
        expect(order(higher ?? null)).toBeGreaterThanOrEqual(order(lower ?? null));
      }),
      runs,
    );
  });

  it("replays receipts and answers garbage with issues", () => {
    const score = decimal({ min: 0, max: 1, decimals: 3 });
    fc.assert(
      fc.property(score, score, observed, garbage, (attitude, behaviour, list, junk) => {
        const asOf = "2026-01-01";
        expect(verify(JSON.parse(JSON.stringify(classifyLoyalty({ attitude, behaviour }, { asOf }))), classifyLoyalty)).toEqual({
          verified: true,
        });
        expect(verify(JSON.parse(JSON.stringify(needsOf({ observed: list }, { asOf }))), needsOf)).toEqual({ verified: true });
        for (const rule of [classifyLoyalty, needsOf, valueTier]) {
          const result = rule.safe(junk, { asOf });
          if (!result.ok) expect(result.issues.length).toBeGreaterThan(0);
        }
      }),
      runs,
    );
  });
});
