import { Decimal, decimalText } from "../../foundation/decimal";
import { formula } from "../../rule/figure";
import { arcElasticitySchema } from "./loyalty-index-schema";
import type { ArcElasticityFormula } from "./loyalty-index-types";

/**
 * Arc elasticity: how strongly the quantity bought answers the price, the same upwards and downwards.
 *
 * ((q₂ − q₁) / mid q) / ((p₂ − p₁) / mid p), where mid is the mean of before and after. Nearer to 0 is less sensitive to price.
 *
 * @param input - Quantities and prices before and after, none negative.
 * @param options - `explain: false` leaves the steps out.
 * @returns A ratio without a unit; usually negative.
 * @throws InputError `zero-denominator` when the price has not changed or nothing was bought at all.
 * @see LO-04, G3 under Sources.
 * @example
 * ```ts
 * import { arcElasticity } from "idic/differentiate";
 *
 * arcElasticity({ quantityBefore: 100, quantityAfter: 80, priceBefore: 10, priceAfter: 12 }).value; // => "-1.2222222222222222222"
 * ```
 */
export const arcElasticity: ArcElasticityFormula = /* @__PURE__ */ formula({
  code: "arc-elasticity",
  unit: "ratio",
  cites: ["LO-04", "G3"],
  schema: arcElasticitySchema,
  compute: ({ quantityBefore, quantityAfter, priceBefore, priceAfter }, { step }) => {
    const [quantityChange, quantitySum] = [
      new Decimal(quantityAfter).minus(quantityBefore),
      new Decimal(quantityAfter).plus(quantityBefore),
    ];
    const [priceChange, priceSum] = [new Decimal(priceAfter).minus(priceBefore), new Decimal(priceAfter).plus(priceBefore)];
    step("quantity-change", "(q₂ − q₁) / mid q", quantityChange.times(2).div(quantitySum));
    step("price-change", "(p₂ − p₁) / mid p", priceChange.times(2).div(priceSum));
    return decimalText(
      step(
        "elasticity",
        "change of the quantity / change of the price",
        quantityChange.times(priceSum).div(priceChange.times(quantitySum)),
      ),
    );
  },
});
