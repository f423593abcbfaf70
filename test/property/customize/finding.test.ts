import fc from "fast-check";
import { compileFinding, type FindingPolicyInput, findingResults, mapFindings, oldCarFindings, quoteClasses } from "idic/customize";
import { addDays, daysBetween } from "idic/foundation";
import { verify } from "idic/rule";
import { describe, expect, it } from "vitest";
import { day, garbage, runs } from "../arbitrary";

const unknown = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: null });
const quoteClass = fc.constantFrom(...quoteClasses);
const asOfDay = day("2010-01-01", 8000);

const findings = fc.record({
  result: fc.constantFrom(...findingResults),
  safetyCritical: unknown(fc.boolean()),
  dangerous: unknown(fc.boolean()),
  vehicleSince: unknown(day("2000-01-01", 9000)),
  vehicleAge: unknown(fc.integer({ min: 0, max: 30 })),
  mileage: unknown(fc.integer({ min: 0, max: 500_000 })),
  manual: unknown(fc.record({ class: quoteClass, reason: fc.constant("by-hand") })),
});

/** Policies that try everything, on top of one that decides every result. */
const policies = fc
  .array(
    fc.record({
      when: fc.record({
        results: unknown(fc.uniqueArray(fc.constantFrom(...findingResults), { minLength: 1 })),
        safetyCritical: unknown(fc.boolean()),
        minVehicleYears: unknown(fc.integer({ min: 0, max: 20 })),
        minKilometres: unknown(fc.integer({ min: 0, max: 400_000 })),
      }),
      class: quoteClass,
    }),
    { maxLength: 4 },
  )
  .map(
    (lines): FindingPolicyInput => ({
      ...mapFindings,
      id: "any",
      classes: [...lines.map((line, at) => ({ ...line, code: `line-${at}`, cites: [] })), ...mapFindings.classes],
    }),
  );

describe("finding", () => {
  it("M14: under every policy and every override, what is critical and has failed is A or refused", () => {
    fc.assert(
      fc.property(policies, findings, asOfDay, (policy, finding, asOf) => {
        let rule: ReturnType<typeof compileFinding>;
        try {
          rule = compileFinding(policy);
        } catch {
          return;
        }
        const result = rule.safe({ ...finding, result: "failed", safetyCritical: true }, { asOf });
        if (result.ok) expect(result.value.outcome.class).toBe("A");
        else expect(result.issues).toMatchObject([{ code: "safety-critical-must-be-a" }]);
        const other = rule.safe(finding, { asOf });
        if (other.ok && other.value.outcome.doNotDrive) expect(other.value.outcome.class).toBe("A");
      }),
      runs,
    );
  });

  it("stays the same on every day before reviewOn, and can be replayed", () => {
    const rule = compileFinding(oldCarFindings);
    fc.assert(
      fc.property(findings, asOfDay, fc.double({ min: 0, max: 1, noNaN: true }), (finding, asOf, share) => {
        const result = rule.safe(finding, { asOf });
        if (!result.ok) return;
        const { outcome, reviewOn, because } = result.value;
        const last = addDays(reviewOn ?? addDays(asOf, 5000), -1);
        for (const later of [last, addDays(asOf, Math.floor(share * daysBetween(asOf, last)))])
          expect(rule.safe(finding, { asOf: later })).toMatchObject({ value: { outcome, because } });
        expect(verify(JSON.parse(JSON.stringify(result.value)), rule)).toEqual({ verified: true });
      }),
      runs,
    );
  });

  it("answers garbage with issues", () => {
    const rule = compileFinding(mapFindings);
    fc.assert(
      fc.property(garbage, (junk) => {
        for (const anything of [junk, { result: junk }, { result: "failed", manual: junk, vehicleSince: junk, safetyCritical: junk }]) {
          const result = rule.safe(anything, { asOf: "2026-11-22" });
          if (!result.ok) expect(result.issues.length).toBeGreaterThan(0);
        }
      }),
      runs,
    );
  });
});
