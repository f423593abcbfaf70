import fc from "fast-check";
import { repurchaseByRating, segmentPotential, standardCheck } from "idic/differentiate";
import { describe, expect, it } from "vitest";
import { Decimal } from "../../../src/foundation/decimal";
import { decimal, runs } from "../arbitrary";

const sum = (list: readonly string[]) => list.reduce((total, value) => total.plus(value), new Decimal(0));

describe("segment potential", () => {
  const customer = fc
    .record({
      segment: fc.constantFrom("first-child", "time-precious", "parents"),
      actual: decimal({ min: -900, max: 900, decimals: 2 }),
      more: decimal({ min: 0, max: 900, decimals: 2 }),
    })
    .map(({ segment, actual, more }) => ({ segment, actual, potential: new Decimal(actual).plus(more).toFixed() }));
  const base = fc.array(customer, { minLength: 1, maxLength: 30 }).map((rows) => rows.map((row, at) => ({ ...row, id: `c${at}` })));

  it("loses nobody and no money, and unrealised is potential less actual", () => {
    fc.assert(
      fc.property(base, (customers) => {
        const rows = segmentPotential({ customers }).value;
        expect(rows.reduce((total, row) => total + row.customers, 0)).toBe(customers.length);
        expect(sum(rows.map(({ actual }) => actual)).eq(sum(customers.map(({ actual }) => actual)))).toBe(true);
        expect(sum(rows.map(({ potential }) => potential)).eq(sum(customers.map(({ potential }) => potential)))).toBe(true);
        for (const { actual, potential, unrealised, pursue } of rows) {
          expect(new Decimal(potential).minus(actual).eq(unrealised)).toBe(true);
          expect(pursue).toBe(Number(potential) > 0 && Number(unrealised) > 0);
        }
      }),
      runs,
    );
  });

  it("ranks by what is unrealised, whatever the order of the customers", () => {
    fc.assert(
      fc.property(base, (customers) => {
        const rows = segmentPotential({ customers }).value;
        const unrealised = rows.map((row) => Number(row.unrealised));
        expect(unrealised).toEqual([...unrealised].sort((a, b) => b - a));
        expect(segmentPotential({ customers: [...customers].reverse() }).value).toEqual(rows);
      }),
      runs,
    );
  });
});

describe("repurchase by rating", () => {
  const rated = fc
    .tuple(fc.integer({ min: 1, max: 500 }), fc.double({ min: 0, max: 1, noNaN: true }))
    .map(([customers, share]) => ({ customers, repurchased: Math.round(customers * share) }));
  const ratings = fc
    .array(rated, { minLength: 2, maxLength: 7 })
    .map((rows) => rows.map((row, at) => ({ ...row, rating: at + 1 })))
    .filter((rows) => (rows.at(-2)?.repurchased ?? 0) > 0);

  it("gives a rate to each rating, best first, in whatever order they come", () => {
    fc.assert(
      fc.property(ratings, (list) => {
        const { value } = repurchaseByRating({ ratings: list });
        expect(value.rates.map(({ rating }) => Number(rating))).toEqual(list.map(({ rating }) => rating).reverse());
        [...list].reverse().forEach(({ customers, repurchased }, at) => {
          expect(new Decimal(value.rates[at]?.rate ?? "").times(customers).minus(repurchased).abs().lt("1e-15")).toBe(true);
        });
        expect(repurchaseByRating({ ratings: [...list].reverse() }).value).toEqual(value);
      }),
      runs,
    );
  });

  it("the next rate times the step is the best one, however many were asked", () => {
    fc.assert(
      fc.property(ratings, fc.integer({ min: 1, max: 50 }), (list, times) => {
        const { rates, topToNext } = repurchaseByRating({ ratings: list }).value;
        const product = new Decimal(topToNext).times(rates[1]?.rate ?? "");
        expect(
          product
            .minus(rates[0]?.rate ?? "")
            .abs()
            .lt("1e-16"),
        ).toBe(true);
        const more = list.map((row) => ({ ...row, customers: row.customers * times, repurchased: row.repurchased * times }));
        expect(repurchaseByRating({ ratings: more }).value).toEqual({ rates, topToNext });
      }),
      runs,
    );
  });
});

describe("standard check", () => {
  const policy = fc.record({
    id: fc.constantFrom("value-tier", "other"),
    edition: fc.constantFrom("1", "2"),
    fingerprint: fc.constantFrom("aa", "bb"),
  });

  it("DF-14: holds every dealer to the standard, and its share counts those who use it", () => {
    fc.assert(
      fc.property(policy, fc.array(policy, { minLength: 1, maxLength: 12 }), (standard, policies) => {
        const dealers = policies.map((used, at) => ({ dealer: `d${at}`, policy: used }));
        const { unified, share, deviating } = standardCheck({ standard, dealers }).value;
        const same = dealers.filter(({ policy: used }) => JSON.stringify(used) === JSON.stringify(standard));
        expect(deviating.length + same.length).toBe(dealers.length);
        expect(unified).toBe(deviating.length === 0);
        expect(new Decimal(share).times(dealers.length).minus(same.length).abs().lt("1e-16")).toBe(true);
        expect(same.filter(({ dealer }) => deviating.some((other) => other.dealer === dealer))).toEqual([]);
        const turned = standardCheck({ standard, dealers: [...dealers].reverse() }).value;
        expect([...turned.deviating].reverse()).toEqual(deviating);
      }),
      runs,
    );
  });

  it("DF-14: names the first thing that differs", () => {
    fc.assert(
      fc.property(policy, policy, (standard, used) => {
        const [found] = standardCheck({ standard, dealers: [{ dealer: "d", policy: used }] }).value.deviating;
        const expected =
          used.id !== standard.id
            ? "other-policy"
            : used.edition !== standard.edition
              ? "other-edition"
              : used.fingerprint !== standard.fingerprint
                ? "other-content"
                : undefined;
        expect(found?.deviation).toBe(expected);
      }),
      runs,
    );
  });
});
