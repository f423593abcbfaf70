import fc from "fast-check";
import type { DecimalText } from "idic/foundation";
import { describe, expect, it } from "vitest";
import { allocateUnits } from "../../../src/foundation/allocate";
import { Decimal } from "../../../src/foundation/decimal";
import { exact, formatUnits, rescaleWhole, scaled } from "../../../src/foundation/exact";
import { divideWhole, roundingModes } from "../../../src/foundation/rounding";
import {
  floorDivide,
  minusWhole,
  narrowed,
  plusWhole,
  sumWhole,
  timesWhole,
  type Whole,
  wholePowerOfTen,
} from "../../../src/foundation/whole";
import { decimalRounding, runs } from "../arbitrary";

const LIMIT = BigInt(Number.MAX_SAFE_INTEGER);

/** Small ones, ones around 2^53, and ones far beyond it. */
const anyWhole: fc.Arbitrary<Whole> = fc
  .oneof(
    fc.bigInt({ min: -1000n, max: 1000n }),
    fc.bigInt({ min: -LIMIT, max: LIMIT }),
    fc.bigInt({ min: -3n, max: 3n }).map((step) => LIMIT + step),
    fc.bigInt({ min: -3n, max: 3n }).map((step) => step - LIMIT),
    fc.bigInt({ min: -(10n ** 24n), max: 10n ** 24n }),
  )
  .map(narrowed);
const anyDivisor = anyWhole.map((value) => (value < 0 ? -value : value)).filter((value) => value !== 0);
const many = { numRuns: runs.numRuns * 20 };

const text = (value: Whole) => `${value}`;
const decimal = (value: Whole) => new Decimal(text(value));
const isOneForm = (value: Whole) => (typeof value === "number") === (BigInt(value) <= LIMIT && BigInt(value) >= -LIMIT);

describe("whole numbers that widen agree with decimal.js", () => {
  it("on sums, differences and products, each in one form", () => {
    fc.assert(
      fc.property(anyWhole, anyWhole, (a, b) => {
        for (const [mine, theirs] of [
          [plusWhole(a, b), decimal(a).plus(text(b))],
          [minusWhole(a, b), decimal(a).minus(text(b))],
          [timesWhole(a, b), decimal(a).times(text(b))],
          [sumWhole([a, b, a]), decimal(a).plus(text(b)).plus(text(a))],
        ] as const) {
          expect(text(mine)).toBe(theirs.plus(0).toFixed());
          expect(isOneForm(mine)).toBe(true);
        }
      }),
      many,
    );
  });

  it("on division in every rounding mode, ties and their neighbours included", () => {
    const anyDividend = fc.oneof(
      fc.tuple(anyWhole, anyDivisor),
      fc
        .tuple(anyWhole, anyDivisor, fc.bigInt({ min: -1n, max: 1n }))
        .map(([quotient, half, step]): [Whole, Whole] => [
          narrowed((BigInt(quotient) * 2n + 1n) * BigInt(half) + step),
          narrowed(BigInt(half) * 2n),
        ]),
    );
    fc.assert(
      fc.property(anyDividend, fc.constantFrom(...roundingModes), ([dividend, divisor], mode) => {
        const precise = Decimal.clone({ precision: 120 });
        const theirs = new precise(text(dividend)).div(text(divisor)).toDecimalPlaces(0, decimalRounding[mode]);
        const mine = divideWhole(dividend, divisor, mode);
        expect(text(mine)).toBe(theirs.plus(0).toFixed());
        expect(isOneForm(mine)).toBe(true);
        const { quotient, rest } = floorDivide(dividend, divisor);
        expect(plusWhole(timesWhole(quotient, divisor), rest)).toBe(dividend === 0 ? 0 : dividend);
        expect(rest >= 0 && rest < divisor).toBe(true);
      }),
      many,
    );
  });

  it("on reading, rescaling and writing decimals", () => {
    const anyText = fc
      .tuple(fc.bigInt({ min: -(10n ** 22n), max: 10n ** 22n }), fc.integer({ min: 0, max: 8 }), fc.integer({ min: 0, max: 12 }))
      .map(([units, short, scale]) => formatUnits(units / 10n ** BigInt(short * 2), scale));
    fc.assert(
      fc.property(anyText, fc.integer({ min: 0, max: 5 }), fc.constantFrom(...roundingModes), (given: DecimalText, to, mode) => {
        const read = scaled(given);
        expect([BigInt(read.units), read.scale]).toEqual([exact(given).units, exact(given).scale]);
        expect(formatUnits(read.units, read.scale)).toBe(given.replace(/^-(?=0(\.0+)?$)/, ""));
        const units = rescaleWhole(read.units, read.scale, to, mode);
        expect(formatUnits(units, to)).toBe(new Decimal(given).toDecimalPlaces(to, decimalRounding[mode]).plus(0).toFixed(to));
      }),
      many,
    );
  });

  it("on allocation by largest remainder, with many and few units left over", () => {
    const anySize = fc.oneof(fc.bigInt({ min: 0n, max: 50n }), fc.bigInt({ min: 0n, max: 10n ** 20n }));
    fc.assert(
      fc.property(fc.bigInt({ min: 0n, max: 10n ** 18n }), fc.array(anySize, { minLength: 1, maxLength: 40 }), (total, sizes) => {
        fc.pre(sizes.some((size) => size > 0n));
        const whole = sizes.reduce((sum, size) => sum + size, 0n);
        const shares = sizes.map((size) => (total * size) / whole);
        const left = Number(total - shares.reduce((sum, share) => sum + share, 0n));
        const byRemainder = sizes.map((size, position) => ({ position, remainder: (total * size) % whole }));
        byRemainder.sort((a, b) => (a.remainder === b.remainder ? a.position - b.position : a.remainder > b.remainder ? -1 : 1));
        const lucky = new Set(byRemainder.slice(0, left).map(({ position }) => position));
        const expected = shares.map((share, position) => (lucky.has(position) ? share + 1n : share));
        expect(allocateUnits(narrowed(total), sizes.map(narrowed)).map(BigInt)).toEqual(expected);
      }),
      many,
    );
  });

  it("on powers of ten", () => {
    for (let exponent = 0; exponent <= 40; exponent += 1) expect(BigInt(wholePowerOfTen(exponent))).toBe(10n ** BigInt(exponent));
    expect(isOneForm(wholePowerOfTen(15)) && isOneForm(wholePowerOfTen(16))).toBe(true);
  });
});
