import fc from "fast-check";
import { addDays, type PlainDate, plainDate, type RoundingMode } from "idic/foundation";

const times = Number(process.env["IDIC_RUNS"] ?? 1);

/** A plain run draws the same cases everywhere; `IDIC_RUNS=10` draws ten times as many, and new ones every time. */
export const runs = { numRuns: 100 * times, ...(times === 1 ? { seed: 20_261_122 } : {}) };

/** Days of two centuries, month ends included. */
export const day = (from = "1990-01-01", days = 40_000): fc.Arbitrary<PlainDate> =>
  fc.integer({ min: 0, max: days }).map((offset) => addDays(plainDate(from), offset));

/** Decimal text with at most so many decimals. */
export const decimal = (options: { min: number; max: number; decimals: number }): fc.Arbitrary<string> => {
  const scale = 10 ** options.decimals;
  return fc.integer({ min: options.min * scale, max: options.max * scale }).map((units) => {
    const digits = `${Math.abs(units)}`.padStart(options.decimals + 1, "0");
    const point = digits.length - options.decimals;
    const text = options.decimals === 0 ? digits : `${digits.slice(0, point)}.${digits.slice(point)}`;
    return units < 0 ? `-${text}` : text;
  });
};

/** Whatever a hostile caller may send. */
export const garbage: fc.Arbitrary<unknown> = fc.oneof(
  fc.anything({ withBigInt: true, withDate: true, withMap: true, withSet: true, withNullPrototype: true, withSparseArray: true }),
  fc.constantFrom(Number.NaN, Number.POSITIVE_INFINITY, "1e400", "0x10", "1_000", "2026-02-30", () => 1, Symbol("s")),
  fc.constant(JSON.parse('{"__proto__":{"polluted":true}}')),
  fc.constant(
    new Proxy(
      {},
      {
        get() {
          throw new Error("hostile");
        },
      },
    ),
  ),
);

/** The numbers by which decimal.js calls the rounding modes. */
export const decimalRounding: Readonly<Record<RoundingMode, 1 | 2 | 3 | 4 | 6>> = {
  down: 1,
  ceil: 2,
  floor: 3,
  "half-up": 4,
  "half-even": 6,
};
