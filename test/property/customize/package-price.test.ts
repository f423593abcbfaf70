import { Decimal as Shared } from "decimal.js";
import fc from "fast-check";
import { pricePackage } from "idic/customize";
import { sum } from "idic/foundation";
import { verify } from "idic/rule";
import { describe, expect, it } from "vitest";
import { decimal, runs } from "../arbitrary";

const Decimal = Shared.clone({ defaults: true, precision: 100 });
const anyNet = fc.oneof(
  decimal({ min: 0, max: 5_000, decimals: 2 }),
  fc.bigInt({ min: 0n, max: 10n ** 22n }).map((units) => `${units}.07`),
);
const anyPackage = fc
  .tuple(fc.array(anyNet, { minLength: 1, maxLength: 9 }), fc.double({ min: 0, max: 1, noNaN: true }))
  .map(([nets, part]) => ({
    currency: "CNY",
    amounts: "major" as const,
    price: new Decimal(sum(nets)).times(part).toDecimalPlaces(2, Decimal.ROUND_DOWN).toFixed(2),
    lines: nets.map((listNet, position) => ({ id: `line-${position}`, listNet })),
  }));

describe("package price", () => {
  it("M12: parts add up to the price, price and saving to the lines, and no part is a fen off", () => {
    fc.assert(
      fc.property(anyPackage, (given) => {
        const { value } = pricePackage(given);
        const alone = new Decimal(sum(given.lines.map(({ listNet }) => listNet)));
        expect(new Decimal(sum(value.lines.map(({ price }) => price))).eq(given.price)).toBe(true);
        expect(new Decimal(value.price).plus(value.saving).eq(alone)).toBe(true);
        value.lines.forEach(({ listNet, price }) => {
          const ideal = alone.isZero() ? alone : new Decimal(given.price).times(listNet).div(alone);
          expect(ideal.minus(price).abs().lt("0.01")).toBe(true);
          expect(new Decimal(price).lte(listNet)).toBe(true);
        });
      }),
      runs,
    );
  });

  it("replays from its receipt", () => {
    fc.assert(
      fc.property(anyPackage, (given) => {
        expect(verify(JSON.parse(JSON.stringify(pricePackage(given))), pricePackage)).toEqual({ verified: true });
      }),
      runs,
    );
  });
});
