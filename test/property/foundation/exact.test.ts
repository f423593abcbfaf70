import fc from "fast-check";
import { allocate, type DecimalText, sum } from "idic/foundation";
import { describe, expect, it } from "vitest";
import { Decimal } from "../../../src/foundation/decimal";
import { compareExact, exact, formatExact, plus, rescale, times } from "../../../src/foundation/exact";
import { roundingModes } from "../../../src/foundation/rounding";
import { decimal, decimalRounding, runs } from "../arbitrary";

const amount = decimal({ min: -1_000_000, max: 1_000_000, decimals: 6 }).map((text) => text as DecimalText);

describe("exact arithmetic agrees with decimal.js", () => {
  it("on sums, products and comparisons", () => {
    fc.assert(
      fc.property(amount, amount, (a, b) => {
        const [x, y] = [exact(a), exact(b)];
        expect(formatExact(plus(x, y))).toBe(new Decimal(a).plus(b).plus(0).toFixed());
        expect(formatExact(times(x, y))).toBe(new Decimal(a).times(b).plus(0).toFixed());
        expect(compareExact(x, y)).toBe(new Decimal(a).cmp(b));
      }),
      runs,
    );
  });

  it("on every rounding mode", () => {
    fc.assert(
      fc.property(amount, fc.integer({ min: 0, max: 6 }), fc.constantFrom(...roundingModes), (text, scale, mode) => {
        const expected = new Decimal(text).toDecimalPlaces(scale, decimalRounding[mode]).times(new Decimal(10).pow(scale));
        expect(rescale(exact(text), scale, mode)).toBe(BigInt(expected.toFixed()));
      }),
      runs,
    );
  });
});

describe("allocate", () => {
  const weights = fc
    .array(decimal({ min: 0, max: 100_000, decimals: 3 }), { minLength: 1, maxLength: 12 })
    .filter((list) => list.some((weight) => Number(weight) > 0));

  it("adds up to the total and stays within a unit of the exact share", () => {
    fc.assert(
      fc.property(decimal({ min: -100_000, max: 100_000, decimals: 2 }), weights, (total, list) => {
        const shares = allocate(total, { weights: list, currency: "CNY" });
        expect(new Decimal(sum(shares)).eq(total)).toBe(true);
        const whole = new Decimal(sum(list));
        shares.forEach((share, position) => {
          const ideal = new Decimal(total).times(list[position] ?? 0).div(whole);
          expect(ideal.minus(share).abs().lt("0.01")).toBe(true);
        });
      }),
      runs,
    );
  });
});
