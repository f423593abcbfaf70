import fc from "fast-check";
import { expectedRecordCompleteness, type StepMeasuresInput, stepMetricNames, stepMetrics } from "idic";
import { verify } from "idic/rule";
import { describe, expect, it } from "vitest";
import { day, decimal, garbage, runs } from "../arbitrary";

const asOf = "2026-11-22";
const maybe = <T>(known: fc.Arbitrary<T>) => fc.option(known, { nil: null });
const counted = fc.tuple(fc.nat(50), fc.nat(50)).map(([count, more]) => ({ count, of: count + more }));
const share = decimal({ min: 0, max: 1, decimals: 3 });

const file = fc.record({
  key: fc.uuid(),
  kind: fc.constantFrom("owner" as const, "prospect" as const),
  sources: fc.array(fc.constantFrom("dms", "app"), { minLength: 1, maxLength: 3 }),
  fields: fc.record({
    name: fc.record({ value: maybe(fc.constantFrom("张建国", "无")) }),
    phone: fc.record({ value: fc.constant("13912345678"), collectedOn: maybe(day("2020-01-01", 2500)) }),
  }),
});

const contact = fc.record({
  customer: fc.constantFrom("a", "b", "c"),
  on: day("2026-09-20", 60),
  effective: maybe(fc.boolean()),
  responded: maybe(fc.boolean()),
  cost: maybe(decimal({ min: 0, max: 100, decimals: 2 })),
  newFacts: maybe(fc.nat(5)),
});

const measures: fc.Arbitrary<StepMeasuresInput> = fc.record({
  identify: maybe(fc.record({ recognised: maybe(counted), files: maybe(fc.record({ customers: fc.array(file, { maxLength: 4 }) })) })),
  differentiate: maybe(
    fc.record({
      customers: maybe(fc.array(fc.record({ value: maybe(decimal({ min: -5, max: 100, decimals: 1 })), needKnown: maybe(fc.boolean()) }))),
    }),
  ),
  interact: maybe(
    fc.record({
      log: maybe(
        fc.record({
          customers: fc.integer({ min: 3, max: 9 }),
          from: fc.constant("2026-10-01"),
          through: fc.constant("2026-10-31"),
          contacts: fc.array(contact, { maxLength: 12 }),
        }),
      ),
      complaintsCaptured: maybe(counted),
    }),
  ),
  customize: maybe(
    fc.record({
      treated: maybe(counted),
      accepted: maybe(counted),
      test: maybe(fc.record({ treated: fc.nat(100), treatedRate: share, controlRate: share, margin: fc.integer(), cost: fc.nat(1000) })),
    }),
  ),
});

describe("step metrics", () => {
  it("tell every figure once; a share lies from 0 to 1, and a value is there exactly where it was measured", () => {
    fc.assert(
      fc.property(measures, (facts) => {
        const { metrics, measured } = stepMetrics(facts, { asOf });
        expect(metrics.map(({ metric }) => metric)).toEqual(stepMetricNames);
        expect(metrics.filter(({ value }) => value !== null).length).toBe(measured);
        for (const { code, value, unit, numerator, denominator } of metrics) {
          expect(value !== null).toBe(code === "measured");
          if (code === "zero-denominator") expect(denominator ?? "0").toBe("0");
          if (value !== null && unit === "fraction") expect(Number(value) >= 0 && Number(value) <= 1).toBe(true);
          if (value !== null && numerator !== null) expect(Number(value)).toBeCloseTo(Number(numerator) / Number(denominator), 6);
        }
      }),
      runs,
    );
  });

  it("do not depend on the order in which customers, files and contacts come", () => {
    fc.assert(
      fc.property(measures, (facts) => {
        const turned = <T>(entries: readonly T[] | null | undefined) => (entries == null ? null : [...entries].reverse());
        const { identify, differentiate, interact } = facts;
        const files = identify?.files;
        const log = interact?.log;
        const other = {
          ...facts,
          identify: { ...identify, files: files == null ? null : { ...files, customers: turned(files.customers) ?? [] } },
          differentiate: { customers: turned(differentiate?.customers) },
          interact: { ...interact, log: log == null ? null : { ...log, contacts: turned(log.contacts) ?? [] } },
        };
        expect(stepMetrics(other, { asOf }).metrics).toEqual(stepMetrics(facts, { asOf }).metrics);
      }),
      runs,
    );
  });

  it("say the same on every day, agree through every door, and verify", () => {
    fc.assert(
      fc.property(measures, day("2020-01-01", 4000), (facts, other) => {
        const answer = stepMetrics(facts, { asOf });
        expect({ ...stepMetrics(facts, { asOf: other }), asOf }).toEqual(answer);
        const parsed = stepMetrics.parse(facts);
        expect(parsed.ok && stepMetrics.trusted(parsed.value, { asOf: answer.asOf })).toEqual(answer);
        expect(verify(JSON.parse(JSON.stringify(answer)), stepMetrics)).toEqual({ verified: true });
      }),
      runs,
    );
  });

  it("answer garbage with issues, in whatever part it comes", () => {
    fc.assert(
      fc.property(garbage, (junk) => {
        const parts = [
          junk,
          { identify: junk },
          { identify: { files: { customers: [junk] } } },
          { differentiate: { customers: junk } },
          { interact: { log: { customers: 1, from: "2026-10-01", through: "2026-10-31", contacts: [junk] } } },
          { customize: { test: junk } },
        ];
        for (const input of parts) {
          const result = stepMetrics.safe(input, { asOf });
          if (!result.ok) expect(result.issues.length).toBeGreaterThan(0);
        }
      }),
      runs,
    );
  });

  it("more fields never leave more complete files, and fuller fields never fewer", () => {
    fc.assert(
      fc.property(share, share, fc.integer({ min: 1, max: 40 }), (a, b, fields) => {
        const complete = (fieldCompleteness: string, count: number) =>
          Number(expectedRecordCompleteness({ fieldCompleteness, fields: count }).value);
        const [low, high] = Number(a) <= Number(b) ? [a, b] : [b, a];
        expect(complete(low, fields)).toBeLessThanOrEqual(complete(high, fields));
        expect(complete(low, fields + 1)).toBeLessThanOrEqual(complete(low, fields));
      }),
      runs,
    );
  });
});
