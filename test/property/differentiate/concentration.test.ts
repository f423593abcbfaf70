import fc from "fast-check";
import {
  crossingPareto,
  gini,
  lorenzCurve,
  needsDiversity,
  type ParetoClass,
  type ParetoReading,
  paretoClasses,
  paretoCutOffs,
  paretoTies,
  peppersTiers,
  profitContributors,
  topShare,
} from "idic/differentiate";
import type { NumberInput } from "idic/foundation";
import { describe, expect, it } from "vitest";
import { Decimal } from "../../../src/foundation/decimal";
import { decimal, runs } from "../arbitrary";

const amount = decimal({ min: 0, max: 40, decimals: 2 });
const values = fc.array(amount, { minLength: 1, maxLength: 40 }).filter((list) => list.some((value) => Number(value) > 0));
/** As many needs as anybody tells apart: logarithms of 64 digits take their time. */
const few = fc.array(amount, { minLength: 1, maxLength: 8 }).filter((list) => list.some((value) => Number(value) > 0));
/** Half of the bases hold small whole numbers only, so that ties and shares that meet a limit exactly are frequent. */
const small = fc.array(fc.constantFrom("1", "2", "4", "0", "-1"), { minLength: 1, maxLength: 12 });
const mixed = fc.array(fc.oneof(decimal({ min: -10, max: 30, decimals: 1 }), fc.integer({ min: -2, max: 9 }).map(String)), {
  minLength: 1,
  maxLength: 40,
});
const signed = fc.oneof(small, mixed).filter((list) => list.some((value) => Number(value) > 0));
const reading = fc.record({
  cutOff: fc.constantFrom(...paretoCutOffs),
  ties: fc.constantFrom(...paretoTies),
  a: fc.oneof(
    fc.constantFrom("0.5", "0.8"),
    decimal({ min: 1, max: 80, decimals: 0 }).map((share) => new Decimal(share).div(100).toFixed()),
  ),
  b: decimal({ min: 81, max: 100, decimals: 0 }).map((share) => new Decimal(share).div(100).toFixed()),
});
const customersOf = (list: readonly string[]) => list.map((value, at) => ({ id: `c${at}`, value }));
const sum = (list: readonly string[]) => list.reduce((total, value) => total.plus(value), new Decimal(0));

/** The definition, word for word, with the whole base sorted. */
function classesByHand(list: readonly string[], { cutOff, ties, a, b }: ParetoReading): ParetoClass[] {
  const order = list.map((value, at) => ({ value: new Decimal(value), at })).filter(({ value }) => value.gte(0));
  order.sort((x, y) => y.value.comparedTo(x.value) || x.at - y.at);
  const total = sum(order.map(({ value }) => value.toFixed()));
  const classes: ParetoClass[] = list.map((value) => (Number(value) < 0 ? "below-zero" : "c"));
  order.forEach(({ value, at }, rank) => {
    const first = ties === "together" ? order.findIndex((other) => other.value.eq(value)) : rank;
    const last = ties === "together" ? order.findLastIndex((other) => other.value.eq(value)) : rank;
    const before = sum(order.slice(0, first).map((other) => other.value.toFixed()));
    const through = sum(order.slice(0, last + 1).map((other) => other.value.toFixed()));
    const inside = (limit: NumberInput) =>
      cutOff === "crossing" ? before.lt(total.times(`${limit}`)) : through.lte(total.times(`${limit}`));
    classes[at] = inside(a) ? "a" : inside(b) ? "b" : "c";
  });
  return classes;
}

describe("pareto classes", () => {
  it("are those of the definition, by formula and by columns of every kind", () => {
    fc.assert(
      fc.property(signed, reading, (list, how) => {
        const expected = classesByHand(list, how);
        expect(paretoClasses({ customers: customersOf(list), ...how }).value.customers.map((row) => row.class)).toEqual(expected);
        for (const value of [list, list.map(Number), Float64Array.from(list, Number)]) {
          const columns = paretoClasses.columns({ value }, how);
          expect([...columns.class].map((at) => columns.codes[at])).toEqual(expected);
        }
      }),
      runs,
    );
  });

  it("are those of the definition in large bases too, also where thousands bring the same", () => {
    const cents = fc.oneof(fc.constantFrom(0, 1, 700, 701), fc.integer({ min: -5, max: 99_999 }));
    const large = fc
      .array(fc.tuple(cents, fc.integer({ min: 1, max: 900 })), { minLength: 3, maxLength: 9 })
      .map((runsOfEqual) =>
        runsOfEqual.flatMap(([value, times]) => Array.from({ length: times }, (_, at) => (value < 700 ? value : value + (at % 3)))),
      );
    const limit = fc.integer({ min: 1, max: 999 });
    fc.assert(
      fc.property(large, fc.constantFrom(...paretoCutOffs), fc.constantFrom(...paretoTies), limit, limit, (list, cutOff, ties, x, y) => {
        fc.pre(list.some((value) => value > 0) && x !== y);
        const [a, b] = [Math.min(x, y), Math.max(x, y)];
        const order = list.map((value, at) => ({ value, at })).filter(({ value }) => value >= 0);
        order.sort((one, other) => other.value - one.value || one.at - other.at);
        const total = order.reduce((all, { value }) => all + value, 0);
        const expected: number[] = list.map((value) => (value < 0 ? 3 : 2));
        const through: number[] = [];
        for (const { value } of order) through.push((through.at(-1) ?? 0) + value);
        order.forEach(({ value, at }, rank) => {
          let [first, last] = [rank, rank];
          if (ties === "together") {
            while (order[first - 1]?.value === value) first -= 1;
            while (order[last + 1]?.value === value) last += 1;
          }
          const [before, including] = [through[first - 1] ?? 0, through[last] ?? 0];
          const inside = (share: number) => (cutOff === "crossing" ? before * 1000 < total * share : including * 1000 <= total * share);
          expected[at] = inside(a) ? 0 : inside(b) ? 1 : 2;
        });
        const reading = { cutOff, ties, a: `${a / 1000}`, b: `${b / 1000}` };
        const doubles = Float64Array.from(list, (value) => value / 100);
        expect([...paretoClasses.columns({ value: doubles }, reading).class]).toEqual(expected);
      }),
      { ...runs, numRuns: runs.numRuns / 5 },
    );
  });

  it("hold everybody once, and their shares add up to 1", () => {
    fc.assert(
      fc.property(signed, reading, (list, how) => {
        const { classes } = paretoClasses({ customers: customersOf(list), ...how }).value;
        expect(classes.reduce((total, { customers }) => total + customers, 0)).toBe(list.length);
        expect(sum(classes.map(({ share }) => share ?? "0")).toFixed()).toBe("1");
        expect(sum(classes.map(({ value }) => value)).eq(sum(list))).toBe(true);
      }),
      runs,
    );
  });

  it("never leave class A empty under the crossing rule", () => {
    fc.assert(
      fc.property(signed, (list) => {
        expect(paretoClasses({ customers: customersOf(list), ...crossingPareto }).value.classes[0]?.customers).toBeGreaterThan(0);
      }),
      runs,
    );
  });
});

describe("gini", () => {
  it("is the same for every scale and order, and lies between 0 and (n − 1) / n", () => {
    fc.assert(
      fc.property(values, fc.integer({ min: 1, max: 1000 }), (list, scale) => {
        const { value } = gini({ values: list, correction: "none" });
        expect(gini({ values: list.map((entry) => new Decimal(entry).times(scale).toFixed()), correction: "none" }).value).toBe(value);
        expect(gini({ values: [...list].reverse(), correction: "none" }).value).toBe(value);
        expect(Number(value)).toBeGreaterThanOrEqual(0);
        expect(new Decimal(value).times(list.length).lte(new Decimal(list.length - 1).plus("1e-15"))).toBe(true);
      }),
      runs,
    );
  });

  it("is one less twice the area below the Lorenz curve", () => {
    fc.assert(
      fc.property(values, (list) => {
        const points = lorenzCurve({ values: list }).value;
        const twice = points.slice(1).reduce((area, { value }, at) => area.plus(value).plus(points[at]?.value ?? 0), new Decimal(0));
        const expected = new Decimal(1).minus(twice.div(list.length));
        expect(
          expected
            .minus(gini({ values: list, correction: "none" }).value)
            .abs()
            .lt("1e-17"),
        ).toBe(true);
      }),
      runs,
    );
  });
});

describe("lorenz curve and top share", () => {
  it("make up the whole together, and rise", () => {
    fc.assert(
      fc.property(values, decimal({ min: 0, max: 1, decimals: 3 }), (list, top) => {
        const rest = new Decimal(1).minus(top).toFixed();
        const [point] = lorenzCurve({ values: list, at: [rest] }).value;
        const share = topShare({ values: list, top }).value;
        expect(new Decimal(point?.value ?? 0).plus(share).minus(1).abs().lt("1e-18")).toBe(true);
        expect(new Decimal(share).plus("1e-18").gte(top)).toBe(true);
        const curve = lorenzCurve({ values: list }).value.map(({ value }) => Number(value));
        expect([...curve].sort((a, b) => a - b)).toEqual(curve);
      }),
      runs,
    );
  });
});

describe("needs diversity", () => {
  it("lies between 0 and 1, whatever the order and the scale", () => {
    fc.assert(
      fc.property(few, (weights) => {
        const { value } = needsDiversity({ weights });
        expect(Number(value)).toBeGreaterThanOrEqual(0);
        expect(Number(value)).toBeLessThanOrEqual(1);
        expect(needsDiversity({ weights: [...weights].reverse() }).value).toBe(value);
      }),
      { ...runs, numRuns: runs.numRuns / 4 },
    );
  });
});

describe("peppers tiers and profit contributors", () => {
  it("hold as many as they say, and effort adds up to the whole", () => {
    fc.assert(
      fc.property(signed, fc.integer({ min: 0, max: 100 }), (list, effort) => {
        const customers = list.map((actual, at) => ({ id: `c${at}`, actual, potential: new Decimal(actual).plus(at % 4).toFixed() }));
        const tiers = peppersTiers({ customers, mostValuable: "0.2", mostGrowable: "0.3" }).value.map(({ tier }) => tier);
        const others = tiers.filter((tier) => tier !== "bz").length;
        expect(tiers.filter((tier) => tier === "mvc").length).toBe(new Decimal(others).times("0.2").ceil().toNumber());
        const { efforts } = profitContributors({ customers: list.map((profit, at) => ({ id: `c${at}`, profit })), effort }).value;
        expect(efforts.reduce((total, row) => total + row.effort, 0)).toBe(effort);
      }),
      runs,
    );
  });
});
