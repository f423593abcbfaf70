import fc from "fast-check";
import { addDays, daysBetween } from "idic/foundation";
import { handoverBriefing, profileCompleteness, seventeenFields } from "idic/identify";
import { verify } from "idic/rule";
import { describe, expect, it } from "vitest";
import { day, garbage, runs } from "../arbitrary";

const value = fc.oneof(fc.string({ maxLength: 4 }), fc.constantFrom("无", "n/a", null), fc.integer(), fc.boolean());
const profile = fc.dictionary(fc.constantFrom(...seventeenFields.fields.map(({ code }) => code)), value);
const customer = fc.record({
  customerSince: day("2015-01-01", 4000),
  adviser: fc.option(fc.record({ name: fc.constant("小何"), leftOn: fc.option(day("2016-01-01", 4000)) })),
  file: profile,
});

describe("identify", () => {
  it("keeps the briefing constant on every day before reviewOn", () => {
    fc.assert(
      fc.property(customer, day("2014-01-01", 5000), fc.double({ min: 0, max: 1, noNaN: true }), (facts, asOf, share) => {
        const { asOf: _, ...now } = handoverBriefing(facts, { asOf });
        const last = addDays(now.reviewOn ?? addDays(asOf, 500), -1);
        for (const later of [last, addDays(asOf, Math.floor(share * daysBetween(asOf, last)))])
          expect(handoverBriefing(facts, { asOf: later })).toMatchObject({
            meetAs: now.meetAs,
            formerAdviser: now.formerAdviser,
            years: now.years,
            because: now.because,
          });
      }),
      runs,
    );
  });

  it("counts every required field once, as filled or as missing", () => {
    fc.assert(
      fc.property(profile, (file) => {
        const { outcome } = profileCompleteness({ profile: file }, { asOf: "2026-01-01" });
        expect(outcome.filled + outcome.missing.length).toBe(17);
        expect(outcome.complete).toBe(outcome.next === null);
      }),
      runs,
    );
  });

  it("replays receipts and answers garbage with issues", () => {
    fc.assert(
      fc.property(customer, garbage, (facts, junk) => {
        const asOf = "2026-01-01";
        expect(verify(JSON.parse(JSON.stringify(handoverBriefing(facts, { asOf }))), handoverBriefing)).toEqual({ verified: true });
        for (const anything of [junk, { profile: junk }, { ...facts, file: junk }, { ...facts, adviser: junk }])
          for (const rule of [handoverBriefing, profileCompleteness]) {
            const result = rule.safe(anything, { asOf });
            if (!result.ok) expect(result.issues.length).toBeGreaterThan(0);
          }
      }),
      runs,
    );
  });
});
