import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { Decimal } from "../../../src/foundation/decimal";
import { normalQuantile, upperTail } from "../../../src/foundation/normal-quantile";
import { runs } from "../arbitrary";

const Long = Decimal.clone({ precision: 120 });
const root = new Long(2).times(Long.acos(-1)).sqrt();

/** The tail by another way than the library's: 1/2 − Σ (−1)^n z^(2n+1) / (n! 2^n (2n+1)) / √(2π), in 120 digits. */
function longTail(z: number) {
  let power = new Long(z);
  let sum = new Long(z);
  for (let n = 1; power.abs().gt("1e-110"); n += 1) {
    power = power
      .times(z)
      .times(z)
      .div(-2 * n);
    sum = sum.plus(power.div(2 * n + 1));
  }
  return new Long("0.5").minus(sum.div(root));
}

const few = { ...runs, numRuns: runs.numRuns / 2 };

describe("the normal distribution", () => {
  it("has tails right to 1e-12 of themselves", () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 9, noNaN: true }), (z) => {
        const exact = longTail(z);
        expect(exact.minus(upperTail(z)).div(exact).abs().toNumber()).toBeLessThan(1e-13);
      }),
      few,
    );
  });

  it("has quantiles right to 1e-12: their exact tail is the tail that was asked for", () => {
    fc.assert(
      fc.property(fc.double({ min: 0.3, max: 18, noNaN: true }), (exponent) => {
        const tail = 10 ** -exponent;
        const z = normalQuantile(tail);
        const density = new Long(z).pow(2).div(-2).exp().div(root);
        expect(longTail(z).minus(tail).div(density).abs().toNumber()).toBeLessThan(1e-13);
      }),
      few,
    );
    expect(normalQuantile(0.5)).toBe(0);
  });

  it("ends far out, and a tail too small for a number is 0", () => {
    for (const tail of [1e-20, 1e-100, 1e-300]) expect(normalQuantile(tail)).toBeGreaterThan(9);
    for (const z of [40, 1e3, 1e8]) expect(upperTail(z)).toBe(0);
  });
});
