import fc from "fast-check";
import { compileRfmSegment, copiedRfmSegments, rfm, rfmSegmentMap, specificRfmSegments, tieRules } from "idic/differentiate";
import { describe, expect, it } from "vitest";
import { decimal, runs } from "../arbitrary";

const money = fc.oneof(
  decimal({ min: -50, max: 50, decimals: 1 }),
  fc.integer({ min: -5, max: 5 }),
  decimal({ min: -1, max: 1, decimals: 3 }),
);
const customer = fc.record({ recencyDays: fc.integer({ min: 0, max: 12 }), frequency: fc.integer({ min: 0, max: 6 }), monetary: money });
const base = fc.array(customer, { minLength: 1, maxLength: 60 }).map((rows) => rows.map((row, at) => ({ ...row, id: `c${at}` })));
const ties = fc.constantFrom(...tieRules);
const method = fc.constantFrom("independent" as const, "nested" as const);
const bins = fc.integer({ min: 2, max: 9 });

/** The definition, word for word: quadratic and without any sorting of ours. */
function scoreOf(values: readonly number[], at: number, rule: { ties: (typeof tieRules)[number]; bins: number }): number {
  const own = values[at] ?? 0;
  const count = values.length;
  const worse = values.filter((value) => value < own).length;
  const equal = values.filter((value) => value === own).length;
  if (rule.ties === "together") return 1 + Math.floor((rule.bins * worse) / count);
  if (rule.ties === "upper") return Math.ceil((rule.bins * (worse + equal)) / count);
  const row = worse + values.slice(0, at).filter((value) => value === own).length;
  const large = Math.floor(count / rule.bins) + 1;
  const rest = count % rule.bins;
  return row < rest * large ? 1 + Math.floor(row / large) : 1 + rest + Math.floor((row - rest * large) / (large - 1));
}

describe("rfm", () => {
  it("scores as its definition does, under every tie rule", () => {
    fc.assert(
      fc.property(base, ties, bins, (customers, tie, most) => {
        const { value } = rfm({ customers, method: "independent", ties: tie, bins: most });
        const rule = { ties: tie, bins: most };
        const days = customers.map(({ recencyDays }) => -recencyDays);
        const counts = customers.map(({ frequency }) => frequency);
        const amounts = customers.map(({ monetary }) => Number(monetary));
        expect(value.map(({ recency, frequency, monetary }) => [recency, frequency, monetary])).toEqual(
          customers.map((_, at) => [scoreOf(days, at, rule), scoreOf(counts, at, rule), scoreOf(amounts, at, rule)]),
        );
      }),
      runs,
    );
  });

  it("nested: a score depends on nobody outside the cell", () => {
    fc.assert(
      fc.property(base, ties, bins, (customers, tie, most) => {
        const reading = { method: "nested", ties: tie, bins: most } as const;
        const { value } = rfm({ customers, ...reading });
        for (const bin of new Set(value.map(({ recency }) => recency))) {
          const members = customers.filter((_, at) => value[at]?.recency === bin);
          const alone = rfm({ customers: members, method: "independent", ties: tie, bins: most }).value;
          expect(value.filter(({ recency }) => recency === bin).map(({ frequency }) => frequency)).toEqual(
            alone.map(({ frequency }) => frequency),
          );
        }
      }),
      runs,
    );
  });

  it("columns score as the formula does, whatever the columns are made of", () => {
    fc.assert(
      fc.property(base, method, ties, bins, (customers, how, tie, most) => {
        const reading = { method: how, ties: tie, bins: most };
        const { value } = rfm({ customers, ...reading });
        const days = Int32Array.from(customers, ({ recencyDays }) => recencyDays);
        const counts = customers.map(({ frequency }) => frequency);
        for (const monetary of [
          customers.map((row) => row.monetary),
          customers.map((row) => Number(row.monetary)),
          Float64Array.from(customers, (row) => Number(row.monetary)),
        ]) {
          const scores = rfm.columns({ recencyDays: days, frequency: counts, monetary }, reading);
          expect(value.map((row) => [row.recency, row.frequency, row.monetary])).toEqual(
            customers.map((_, at) => [scores.recency[at], scores.frequency[at], scores.monetary[at]]),
          );
        }
      }),
      runs,
    );
  });

  it("equal customers score alike unless bins are of equal size, and more never scores less", () => {
    fc.assert(
      fc.property(base, ties, (customers, tie) => {
        const { value } = rfm({ customers, method: "independent", ties: tie });
        for (const [a, one] of customers.entries())
          for (const [b, other] of customers.entries()) {
            if (one.frequency > other.frequency) expect(value[a]?.frequency).toBeGreaterThanOrEqual(value[b]?.frequency ?? 9);
            if (one.frequency === other.frequency && tie !== "ntile") expect(value[a]?.frequency).toBe(value[b]?.frequency);
          }
      }),
      runs,
    );
  });

  it("bins of equal size differ by one customer at most, and make up the whole", () => {
    fc.assert(
      fc.property(base, (customers) => {
        const { value } = rfm({ customers, method: "independent", ties: "ntile" });
        const sizes = [1, 2, 3, 4, 5].map((score) => value.filter(({ monetary }) => monetary === score).length);
        expect(Math.max(...sizes) - Math.min(...sizes)).toBeLessThanOrEqual(1);
        expect(sizes.reduce((sum, size) => sum + size, 0)).toBe(customers.length);
      }),
      runs,
    );
  });
});

describe("rfm segment", () => {
  it("gives every cell a declared segment", () => {
    const score = fc.integer({ min: 1, max: 5 });
    fc.assert(
      fc.property(score, score, score, fc.constantFrom(copiedRfmSegments, specificRfmSegments, rfmSegmentMap), (r, f, m, policy) => {
        const { outcome } = compileRfmSegment(policy)({ recency: r, frequency: f, monetary: m }, { asOf: "2026-11-22" });
        expect([...policy.segments.map(({ code }) => code), policy.others]).toContain(outcome.segment);
      }),
      runs,
    );
  });
});
