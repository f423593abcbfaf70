import { Decimal } from "decimal.js";
import fc from "fast-check";
import { chooseOffers } from "idic/customize";
import { verify } from "idic/rule";
import { describe, expect, it } from "vitest";
import { decimal, runs } from "../arbitrary";

const anyOffer = fc.oneof(
  decimal({ min: 0, max: 90, decimals: 2 }).map((amount) => ({ amount })),
  decimal({ min: 0, max: 1, decimals: 3 }).map((rate) => ({ rate })),
);
const anyChoice = fc
  .record({
    base: decimal({ min: 0, max: 300, decimals: 2 }),
    offers: fc.array(anyOffer, { maxLength: 6 }),
    openServiceIssue: fc.boolean(),
  })
  .map(({ offers, ...rest }) => ({
    currency: "CNY",
    amounts: "major" as const,
    ...rest,
    offers: offers.map((offer, position) => ({ code: `offer-${position}`, ...offer })),
  }));

describe("offer choice", () => {
  it("M13: takes the first of the largest savings, worked out in decimal.js", () => {
    fc.assert(
      fc.property(anyChoice, (given) => {
        const base = new Decimal(given.base);
        const savings = given.offers.map((offer) =>
          Decimal.min(base, "amount" in offer ? offer.amount : base.times(offer.rate).toDecimalPlaces(2, Decimal.ROUND_HALF_UP)),
        );
        const most = Decimal.max(0, ...savings);
        const { value } = chooseOffers(given);
        const first = savings.findIndex((saving) => saving.eq(most));
        const silent = given.openServiceIssue || most.isZero();
        expect(value.chosen).toEqual(silent ? null : { code: `offer-${first}`, saving: most.toFixed(2) });
        expect(value.pays).toBe(base.minus(silent ? 0 : most).toFixed(2));
        expect(value.lost.length).toBe(given.offers.length - (silent ? 0 : 1));
        for (const { code, saving } of value.lost) expect(saving).toBe(savings[Number(code.slice("offer-".length))]?.toFixed(2));
      }),
      runs,
    );
  });

  it("replays from its receipt", () => {
    fc.assert(
      fc.property(anyChoice, (given) => {
        expect(verify(JSON.parse(JSON.stringify(chooseOffers(given))), chooseOffers)).toEqual({ verified: true });
      }),
      runs,
    );
  });
});
