import fc from "fast-check";
import type { DecimalText } from "idic/foundation";
import { describe, expect, it } from "vitest";
import { exact, rescale } from "../../../src/foundation/exact";
import { divideRounded, roundingModes } from "../../../src/foundation/rounding";
import { bigUnits, NOT_SAFE, safeUnits } from "../../../src/foundation/whole-units";
import { decimal, runs } from "../arbitrary";

const amount = decimal({ min: -1_000_000, max: 1_000_000, decimals: 4 }).map((text) => text as DecimalText);
const whole = fc.maxSafeInteger();

describe("whole units", () => {
  it("read and write the same on doubles as on bigints", () => {
    fc.assert(
      fc.property(amount, fc.integer({ min: 4, max: 8 }), (text, scale) => {
        expect(BigInt(safeUnits.read(text, scale))).toBe(rescale(exact(text), scale, "down"));
        expect(safeUnits.write(safeUnits.read(text, scale), scale)).toBe(bigUnits.write(bigUnits.read(text, scale), scale));
      }),
      runs,
    );
  });

  it("divide the same on doubles as on bigints", () => {
    fc.assert(
      fc.property(whole, fc.integer({ min: 1 }), fc.constantFrom(...roundingModes), (dividend, divisor, mode) => {
        expect(BigInt(safeUnits.divide(dividend, divisor, mode))).toBe(divideRounded(BigInt(dividend), BigInt(divisor), mode));
      }),
      { numRuns: runs.numRuns * 10 },
    );
  });

  it("are exact or not safe", () => {
    const exactOr = (run: () => number) => {
      try {
        return BigInt(run());
      } catch (error) {
        if (error === NOT_SAFE) return null;
        throw error;
      }
    };
    fc.assert(
      fc.property(whole, whole, fc.integer({ min: 0, max: 2000 }), (a, b, factor) => {
        const [x, y] = [BigInt(a), BigInt(b)];
        expect([x + y, null]).toContain(exactOr(() => safeUnits.plus(a, b)));
        expect([x - y, null]).toContain(exactOr(() => safeUnits.minus(a, b)));
        expect([x * BigInt(factor), null]).toContain(exactOr(() => safeUnits.times(a, factor)));
      }),
      runs,
    );
    expect(() => safeUnits.plus(Number.MAX_SAFE_INTEGER, 1)).toThrow();
  });
});
