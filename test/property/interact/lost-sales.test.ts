import fc from "fast-check";
import { sum } from "idic/foundation";
import { lossKinds, lostSaleOutcomes, lostSaleReasons, lostSales } from "idic/interact";
import { verify } from "idic/rule";
import { describe, expect, it } from "vitest";
import { decimal, garbage, runs } from "../arbitrary";

const orNull = <T>(value: fc.Arbitrary<T>): fc.Arbitrary<T | null> => fc.option(value);
const sale = fc.record({
  id: fc.uuid(),
  outcome: orNull(fc.constantFrom(...lostSaleOutcomes)),
  reason: orNull(fc.constantFrom(...lostSaleReasons)),
  brand: orNull(fc.constantFrom("别克", "丰田", "无")),
  judgedByStaff: orNull(fc.constantFrom(...lossKinds)),
  judgedByCheck: orNull(fc.constantFrom(...lossKinds)),
});
const period = fc.record({
  lost: fc.uniqueArray(sale, { maxLength: 40, selector: ({ id }) => id }),
  marketingCost: orNull(decimal({ min: 0, max: 1_000_000, decimals: 2 })),
  leads: orNull(fc.integer({ min: 1, max: 10_000 })),
});

describe("lost sales", () => {
  it("divides every list without a rest: counts to the total, shares to exactly 1", () => {
    fc.assert(
      fc.property(period, (input) => {
        const { counts, byOutcome, byReason, byBrand } = lostSales(input).value;
        expect(counts.real + counts.quasi + counts.false + counts.unknown).toBe(counts.total);
        for (const rows of [byOutcome, byReason, byBrand]) {
          if (rows.length === 0) continue;
          expect(sum(rows.map(({ share }) => share))).toBe("1");
          expect(rows.at(-1)?.cumulativeShare).toBe("1");
          expect(rows.map(({ count }) => count)).toEqual(rows.map(({ count }) => count).sort((a, b) => b - a));
        }
        expect(byOutcome.reduce((all, { count }) => all + count, 0)).toBe(counts.total);
        expect(byReason.reduce((all, { count }) => all + count, 0)).toBe(counts.total);
      }),
      runs,
    );
  });

  it("gives a larger count no smaller share, and every share within a unit of count over all", () => {
    fc.assert(
      fc.property(period, (input) => {
        const rows = lostSales(input).value.byReason;
        const all = rows.reduce((total, { count }) => total + count, 0);
        for (const { count, share } of rows) expect(Math.abs(Number(share) - count / all)).toBeLessThan(1e-15);
        const shares = rows.map(({ share }) => Number(share));
        expect(shares).toEqual(shares.toSorted((a, b) => b - a));
      }),
      runs,
    );
  });

  it("does not depend on the order of the rows", () => {
    fc.assert(
      fc.property(period, (input) => {
        const turned = { ...input, lost: input.lost.toReversed() };
        const [a, b] = [lostSales(input), lostSales(turned)];
        expect([a.value, a.steps, a.warnings]).toEqual([b.value, b.steps, b.warnings]);
      }),
      runs,
    );
  });

  it("judges better when one more agrees, and never beyond 1", () => {
    fc.assert(
      fc.property(period, fc.constantFrom(...lossKinds), (input, kind) => {
        const more = [...input.lost, { id: "one-more", judgedByStaff: kind, judgedByCheck: kind }];
        const [before, after] = [lostSales(input), lostSales({ ...input, lost: more })].map(({ value }) =>
          Number(value.accuracy.share ?? 0),
        );
        expect(after).toBeGreaterThanOrEqual(before ?? Number.NaN);
        expect(after).toBeLessThanOrEqual(1);
      }),
      runs,
    );
  });

  it("replays receipts and answers garbage with issues", () => {
    fc.assert(
      fc.property(period, garbage, (input, junk) => {
        expect(verify(JSON.parse(JSON.stringify(lostSales(input))), lostSales)).toEqual({ verified: true });
        for (const anything of [junk, { lost: junk }, { lost: [junk] }, { ...input, leads: junk }]) {
          const result = lostSales.safe(anything);
          if (!result.ok) expect(result.issues.length).toBeGreaterThan(0);
        }
      }),
      runs,
    );
  });
});
