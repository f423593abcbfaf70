import fc from "fast-check";
import { addDays, plainDate } from "idic/foundation";
import { auditProgramme, type ProgrammeInput, programmeDefects, programmeMeasures, rewardKinds } from "idic/loyalty";
import { verify } from "idic/rule";
import { describe, expect, it } from "vitest";
import { day, decimal, garbage, runs } from "../arbitrary";

const maybe = <T>(known: fc.Arbitrary<T>) => fc.option(known, { nil: null });
const share = decimal({ min: 0, max: 1, decimals: 3 });
const money = decimal({ min: 0, max: 1000, decimals: 1 });
const benefits = fc.uniqueArray(fc.constantFrom("a", "b", "c", "d", "e", "f"));

const tiers = fc
  .array(
    fc.record({
      benefits: maybe(benefits),
      benefitValue: maybe(money),
      memberShare: maybe(share),
      medianSpend: maybe(money),
      gap: maybe(money),
    }),
    { minLength: 1, maxLength: 6 },
  )
  .map((drawn) => drawn.map((tier, rank) => ({ code: `t${rank}`, ...tier })));

const programme: fc.Arbitrary<ProgrammeInput> = fc.record({
  industry: fc.constantFrom("airline", "telecom", "retail", null),
  tiers,
  benefitKinds: maybe(benefits),
  metrics: maybe(fc.array(fc.record({ name: fc.constant("metric"), knowable: maybe(fc.boolean()) }))),
  rules: maybe(
    fc.array(
      fc.record({
        name: fc.constant("rule"),
        measure: maybe(fc.constantFrom(...programmeMeasures)),
        raisedBy: maybe(fc.constantFrom("more" as const, "fewer" as const)),
        favours: maybe(fc.constantFrom("member" as const, "seller" as const, "neither" as const)),
      }),
    ),
  ),
  benefitsPublished: maybe(fc.boolean()),
  subClubs: maybe(fc.array(fc.constant("parents"))),
  rewardRate: maybe(share),
  rewardKinds: maybe(fc.array(fc.constantFrom(...rewardKinds))),
  renewedOn: maybe(day("2025-01-01", 900)),
});

describe("programme audit", () => {
  it("tells every defect once, and its receipt verifies", () => {
    fc.assert(
      fc.property(programme, day("2025-01-01", 900), (given, asOf) => {
        const audit = auditProgramme(given, { asOf });
        const told = [...audit.findings.map(({ code }) => code), ...audit.clear, ...audit.unknown];
        expect(told.sort()).toEqual([...programmeDefects].sort());
        for (const finding of audit.findings) expect(finding.evidence.length).toBeGreaterThan(0);
        expect(verify(JSON.parse(JSON.stringify(audit)), auditProgramme)).toEqual({ verified: true });
      }),
      runs,
    );
  });

  it("says the same on every day before the day of review", () => {
    fc.assert(
      fc.property(programme, day("2025-01-01", 900), fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }), (given, asOf, part) => {
        const { reviewOn, asOf: _, ...audit } = auditProgramme(given, { asOf });
        const horizon = reviewOn ?? addDays(asOf, 2000);
        const days = (Date.parse(horizon) - Date.parse(asOf)) / 86_400_000;
        const later = auditProgramme(given, { asOf: addDays(plainDate(asOf), Math.floor(days * part)) });
        expect(later).toMatchObject(audit);
      }),
      runs,
    );
  });

  it("nothing that is not known is found: forgetting a fact never adds a finding", () => {
    const facts = ["industry", "metrics", "rules", "benefitsPublished", "subClubs", "rewardRate", "rewardKinds", "renewedOn"] as const;
    fc.assert(
      fc.property(programme, fc.constantFrom(...facts), (given, fact) => {
        const codes = (facts: ProgrammeInput) => auditProgramme(facts, { asOf: "2026-11-22" }).findings.map(({ code }) => code);
        const before = codes(given);
        expect(codes({ ...given, [fact]: null }).filter((code) => !before.includes(code))).toEqual([]);
      }),
      runs,
    );
  });

  it("answers garbage with issues, in whatever part it comes", () => {
    const parts = fc.record({
      tiers: fc.oneof(garbage, fc.array(garbage)),
      metrics: garbage,
      rules: fc.array(garbage),
      renewedOn: garbage,
    });
    fc.assert(
      fc.property(parts, (anything) => {
        const result = auditProgramme.safe(anything, { asOf: "2026-11-22" });
        if (!result.ok) expect(result.issues.length).toBeGreaterThan(0);
      }),
      runs,
    );
  });
});
