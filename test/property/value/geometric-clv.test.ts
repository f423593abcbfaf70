import fc from "fast-check";
import { faderHardie1, faderHardie2, faderHardie3, geometricClv } from "idic/value";
import { describe, expect, it } from "vitest";
import { Decimal } from "../../../src/foundation/decimal";
import { decimal, garbage, runs } from "../arbitrary";
import { close } from "./close";

const margin = decimal({ min: -1000, max: 1000, decimals: 2 });
const retention = decimal({ min: 0, max: 1, decimals: 3 });
const discountRate = decimal({ min: 0, max: 1, decimals: 3 }).filter((rate) => Number(rate) > 0);

describe("geometric CLV", () => {
  it("excludes exactly the first margin, and books a period later at the end", () => {
    fc.assert(
      fc.property(margin, retention, discountRate, (m, r, d) => {
        const [first, second, third] = [faderHardie1, faderHardie2, faderHardie3].map(
          (reading) => geometricClv({ margin: m, retention: r, discountRate: d, ...reading }).value,
        );
        expect(close(first ?? "", new Decimal(m).plus(second ?? ""))).toBe(true);
        expect(close(new Decimal(first ?? "").div(new Decimal(d).plus(1)), third ?? "")).toBe(true);
      }),
      runs,
    );
  });

  it("is the sum of its payments, written out", () => {
    fc.assert(
      fc.property(
        margin,
        retention,
        discountRate,
        fc.integer({ min: 0, max: 30 }),
        fc.constantFrom("begin" as const, "mid" as const, "end" as const),
        (m, r, d, n, timing) => {
          const growth = new Decimal(d).plus(1);
          const delay = growth.pow({ begin: 0, mid: 0.5, end: 1 }[timing]);
          let sum = new Decimal(0);
          for (let t = 0; t < n; t += 1) sum = sum.plus(new Decimal(m).times(new Decimal(r).pow(t)).div(growth.pow(t).times(delay)));
          const { value } = geometricClv({ margin: m, retention: r, discountRate: d, firstMargin: "included", timing, periods: n });
          expect(close(sum, value)).toBe(true);
        },
      ),
      runs,
    );
  });

  it("answers garbage with issues, and money is never NaN or infinite", () => {
    const maybe = fc.oneof(garbage, fc.double(), margin);
    const input = fc.record({
      margin: maybe,
      retention: maybe,
      discountRate: maybe,
      firstMargin: fc.constantFrom("included", "excluded", 1),
      timing: fc.constantFrom("begin", "end"),
    });
    fc.assert(
      fc.property(fc.oneof(garbage, input), (anything) => {
        const result = geometricClv.safe(anything);
        if (result.ok) expect(result.value.value).toMatch(/^-?\d+(\.\d+)?$/);
        else expect(result.issues.length).toBeGreaterThan(0);
      }),
      runs,
    );
  });
});
