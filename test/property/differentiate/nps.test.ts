import fc from "fast-check";
import { ces1, ces2, csat, loyaltyMoves, loyaltyTypes, nps, npsDifference, npsGroups, npsInterval, segmentMoves } from "idic/differentiate";
import { describe, expect, it } from "vitest";
import { runs } from "../arbitrary";

const count = fc.integer({ min: 0, max: 5000 });
const counts = fc
  .record({ promoters: count, passives: count, detractors: count })
  .filter(({ promoters, passives, detractors }) => promoters + passives + detractors > 0);
const method = fc.constantFrom("wald" as const, "adjusted-wald" as const);

describe("nps", () => {
  it("lies within ±100, and turns round when promoters and detractors do", () => {
    fc.assert(
      fc.property(counts, (sample) => {
        const turned = { ...sample, promoters: sample.detractors, detractors: sample.promoters };
        expect(Math.abs(Number(nps(sample).value))).toBeLessThanOrEqual(100);
        expect(Number(nps(turned).value)).toBe(0 - Number(nps(sample).value));
      }),
      runs,
    );
  });

  it("rises with a better answer", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 1, maxLength: 30 }), (answers) => {
        const better = [...answers];
        better[0] = (better[0] ?? 0) + 1;
        const score = (list: number[]) => Number(nps(npsGroups({ answers: list }).value).value);
        expect(score(better)).toBeGreaterThanOrEqual(score(answers));
      }),
      runs,
    );
  });

  it("has intervals within ±100 that widen with confidence; the plain one holds the score", () => {
    fc.assert(
      fc.property(counts, method, fc.double({ min: 0.01, max: 0.98, noNaN: true }), (sample, how, confidence) => {
        const narrow = npsInterval({ ...sample, method: how, confidence }).value;
        const wide = npsInterval({ ...sample, method: how, confidence: confidence + 0.01 }).value;
        expect(Number(narrow.lower)).toBeGreaterThanOrEqual(-100);
        expect(Number(narrow.upper)).toBeLessThanOrEqual(100);
        expect(Number(wide.lower)).toBeLessThanOrEqual(Number(narrow.lower));
        expect(Number(wide.upper)).toBeGreaterThanOrEqual(Number(narrow.upper));
        if (how === "wald") {
          expect(Number(narrow.lower)).toBeLessThanOrEqual(Number(narrow.score));
          expect(Number(narrow.upper)).toBeGreaterThanOrEqual(Number(narrow.score));
        }
      }),
      runs,
    );
  });

  it("has a variance that doubles and whole numbers agree on", () => {
    fc.assert(
      fc.property(counts, ({ promoters: p, passives: q, detractors: d }) => {
        const n = BigInt(p + q + d);
        // n² · variance = (p + d) · n − (p − d)², in whole numbers.
        const scaled = Number(BigInt(p + d) * n - BigInt(p - d) ** 2n);
        const expected = 100 * Math.sqrt(scaled / Number(n) ** 3);
        const { standardError } = npsInterval({ promoters: p, passives: q, detractors: d, method: "wald", confidence: 0.95 }).value;
        expect(Math.abs(Number(standardError) - expected)).toBeLessThanOrEqual(1e-12 * Math.max(1, expected));
      }),
      runs,
    );
  });

  it("has a difference that turns round with the waves", () => {
    fc.assert(
      fc.property(counts, counts, (before, after) => {
        const there = npsDifference.safe({ before, after });
        const back = npsDifference.safe({ before: after, after: before });
        expect(there.ok).toBe(back.ok);
        if (there.ok && back.ok) expect(Number(back.value.value.z)).toBe(0 - Number(there.value.value.z));
      }),
      runs,
    );
  });
});

describe("surveys", () => {
  it("stay on their scale", () => {
    const answers = fc.array(count, { minLength: 7, maxLength: 7 }).filter((list) => list.some((entry) => entry > 0));
    fc.assert(
      fc.property(answers, (list) => {
        const { topTwoBoxes, mean } = csat({ counts: list }).value;
        expect(Number(topTwoBoxes)).toBeLessThanOrEqual(1);
        expect(Number(mean)).toBeGreaterThanOrEqual(1);
        expect(Number(mean)).toBeLessThanOrEqual(7);
        expect(ces2({ counts: list, report: "mean" }).value).toBe(mean);
        expect(Number(ces2({ counts: list, report: "top-box" }).value)).toBeLessThanOrEqual(
          Number(ces2({ counts: list, report: "five-to-seven" }).value),
        );
      }),
      runs,
    );
  });
});

describe("customer effort score of 2010", () => {
  it("lies between 1 and 5, and the scale turned round gives what is missing to 6", () => {
    const answers = fc.array(count, { minLength: 5, maxLength: 5 }).filter((list) => list.some((entry) => entry > 0));
    fc.assert(
      fc.property(answers, (counts) => {
        const { value } = ces1({ counts });
        expect(Number(value)).toBeGreaterThanOrEqual(1);
        expect(Number(value)).toBeLessThanOrEqual(5);
        expect(Number(value) + Number(ces1({ counts: [...counts].reverse() }).value)).toBeCloseTo(6, 12);
        expect(ces1({ counts: counts.map((entry) => entry * 3) }).value).toBe(value);
      }),
      runs,
    );
  });
});

describe("moves", () => {
  it("hold everybody once", () => {
    const order = ["low", "middle", "high"];
    const segment = fc.constantFrom(null, ...order);
    const mover = fc.record({ before: segment, after: segment }).filter(({ before, after }) => before !== null || after !== null);
    fc.assert(
      fc.property(fc.array(mover, { minLength: 1, maxLength: 40 }), (rows) => {
        const customers = rows.map((row, at) => ({ ...row, id: `c${at}` }));
        const { value } = segmentMoves({ order, from: "low", to: "middle", customers });
        expect(value.up + value.down + value.same + value.joined + value.left).toBe(rows.length);
        expect(value.moves.reduce((sum, { customers: moved }) => sum + moved, 0)).toBe(rows.length);
        expect(segmentMoves({ order, from: "low", to: "middle", customers: [...customers].reverse() }).value).toEqual(value);
      }),
      runs,
    );
  });

  it("of loyalty turn round with time", () => {
    const type = fc.constantFrom(...loyaltyTypes);
    fc.assert(
      fc.property(fc.array(fc.record({ before: type, after: type }), { minLength: 1, maxLength: 30 }), (rows) => {
        const there = loyaltyMoves({ customers: rows.map((row, at) => ({ ...row, id: `c${at}` })) }).value;
        const back = loyaltyMoves({
          customers: rows.map(({ before, after }, at) => ({ before: after, after: before, id: `c${at}` })),
        }).value;
        expect([back.desired, back.undesired, back.crossed, back.same]).toEqual([
          there.undesired,
          there.desired,
          there.crossed,
          there.same,
        ]);
      }),
      runs,
    );
  });
});
