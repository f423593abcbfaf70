import fc from "fast-check";
import { checkRepairWarranty, chinaRepairWarranty, type RepairInput } from "idic/customize";
import { addDays, daysBetween } from "idic/foundation";
import { verify } from "idic/rule";
import { describe, expect, it } from "vitest";
import { day, garbage, runs } from "../arbitrary";

const unknown = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: null, freq: 3 });
const kinds = [...new Set(chinaRepairWarranty.terms.flatMap(({ repairs }) => repairs))];

const repairs = fc
  .record({
    vehicle: unknown(fc.constantFrom("car", "motorcycle", "other", "boat")),
    repair: unknown(fc.constantFrom(...kinds)),
    completedOn: day("2016-01-01", 3000),
    completedAt: unknown(fc.integer({ min: 0, max: 1000 })),
    odometer: unknown(fc.integer({ min: 1000, max: 25_000 })),
    report: unknown(fc.integer({ min: 0, max: 120 })),
    proof: unknown(fc.integer({ min: 0, max: 6 })),
  })
  .map(({ report, proof, ...facts }): RepairInput => {
    const reportedOn = report === null ? null : addDays(facts.completedOn, report);
    return { ...facts, reportedOn, otherCauseProvenOn: proof === null ? null : addDays(reportedOn ?? facts.completedOn, proof) };
  });

const cases = fc.record({ facts: repairs, after: fc.integer({ min: -5, max: 130 }) }).map(({ facts, after }) => ({
  facts,
  asOf: addDays(facts.completedOn as Parameters<typeof addDays>[0], after),
}));

describe("repair warranty", () => {
  it("M11: covers exactly what is known to lie within both limits", () => {
    fc.assert(
      fc.property(cases, ({ facts, asOf }) => {
        const { outcome } = checkRepairWarranty(facts, { asOf });
        const term = chinaRepairWarranty.terms.find(
          ({ vehicle, repairs: list }) => vehicle === facts.vehicle && list.some((kind) => kind === facts.repair),
        );
        const { reportedOn, otherCauseProvenOn: proven, completedOn, completedAt, odometer } = facts;
        const reported = typeof reportedOn === "string" && reportedOn <= asOf;
        const days = daysBetween(completedOn as typeof asOf, reported ? (reportedOn as typeof asOf) : asOf);
        const inTime =
          term !== undefined &&
          asOf >= completedOn &&
          days <= term.days &&
          typeof completedAt === "number" &&
          typeof odometer === "number" &&
          odometer - completedAt < term.distance;
        const proof =
          typeof proven === "string" && proven <= asOf && (!reported || daysBetween(reportedOn as typeof asOf, proven as typeof asOf) <= 3);
        expect(outcome.covered).toBe(inTime && !proof);
        expect(outcome.payer).toBe(outcome.covered ? "warranty" : "customer");
        if (outcome.missing.length > 0) expect(outcome.covered).toBe(false);
      }),
      runs,
    );
  });

  it("M11: what is covered was covered on every earlier day and at every smaller reading since completion", () => {
    fc.assert(
      fc.property(cases, fc.double({ min: 0, max: 1, noNaN: true }), ({ facts, asOf }, share) => {
        const plain = { ...facts, reportedOn: null, otherCauseProvenOn: null };
        const { outcome } = checkRepairWarranty(plain, { asOf });
        if (!outcome.covered || typeof facts.odometer !== "number" || typeof facts.completedAt !== "number") return;
        const earlier = addDays(asOf, -Math.floor(share * daysBetween(facts.completedOn as typeof asOf, asOf)));
        const smaller = Math.floor(facts.completedAt + share * (facts.odometer - facts.completedAt));
        expect(checkRepairWarranty({ ...plain, odometer: smaller }, { asOf: earlier }).outcome.covered).toBe(true);
      }),
      runs,
    );
  });

  it("stays the same on every day before reviewOn, and can be replayed", () => {
    fc.assert(
      fc.property(cases, fc.double({ min: 0, max: 1, noNaN: true }), ({ facts, asOf }, share) => {
        const answer = checkRepairWarranty(facts, { asOf });
        const last = addDays(answer.reviewOn ?? addDays(asOf, 5000), -1);
        for (const later of [last, addDays(asOf, Math.floor(share * daysBetween(asOf, last)))]) {
          const { outcome, because } = checkRepairWarranty(facts, { asOf: later });
          expect({ outcome, because }).toEqual({ outcome: answer.outcome, because: answer.because });
        }
        expect(verify(JSON.parse(JSON.stringify(answer)), checkRepairWarranty)).toEqual({ verified: true });
      }),
      runs,
    );
  });

  it("answers garbage with issues", () => {
    fc.assert(
      fc.property(garbage, (junk) => {
        for (const anything of [junk, { completedOn: junk }, { completedOn: "2026-01-01", odometer: junk, vehicle: junk }]) {
          const result = checkRepairWarranty.safe(anything, { asOf: "2026-11-22" });
          if (!result.ok) expect(result.issues.length).toBeGreaterThan(0);
        }
      }),
      runs,
    );
  });
});
