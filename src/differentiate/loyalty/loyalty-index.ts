import { Decimal, decimalText } from "../../foundation/decimal";
import { formula } from "../../rule/figure";
import { loyaltyIndexSchema } from "./loyalty-index-schema";
import type { IndicatorReading, LoyaltyIndexFormula } from "./loyalty-index-types";
import { type LoyaltyIndicator, loyaltyIndicatorSigns } from "./loyalty-indicators";

/**
 * The loyalty index: the mean of the five indicators of loyalty, each brought to 0 to 1 on its own scale, (value − min) / (max − min),
 * and those that speak against loyalty turned round. The indicators and their signs are the source's; that they weigh alike is ours.
 *
 * @param input - The five indicators, each with its scale.
 * @param options - `explain: false` leaves the steps out.
 * @returns A score from 0 to 1.
 * @throws InputError `zero-denominator` for a scale without extent, `out-of-range` for a value beyond its scale.
 * @see LO-02, LO-03, LO-04, LO-05, LO-06, G3 under Sources.
 * @example
 * ```ts
 * import { loyaltyIndex } from "idic/differentiate";
 *
 * const index = loyaltyIndex({
 *   repeatPurchases: { value: 3, min: 0, max: 4 },
 *   selectionTime: { value: 10, min: 0, max: 40 },
 *   priceSensitivity: { value: 1, min: 0, max: 2 },
 *   competitorAttitude: { value: 2, min: 1, max: 5 },
 *   incidentTolerance: { value: 4, min: 1, max: 5 },
 * });
 * index.value; // => "0.7"
 * ```
 */
export const loyaltyIndex: LoyaltyIndexFormula = /* @__PURE__ */ formula({
  code: "loyalty-index",
  unit: "score",
  cites: ["LO-02", "LO-03", "LO-04", "LO-05", "LO-06", "G3"],
  schema: loyaltyIndexSchema,
  compute: ({ repeatPurchases, selectionTime, priceSensitivity, competitorAttitude, incidentTolerance }, { step }) => {
    const score = (indicator: LoyaltyIndicator, { value, min, max }: IndicatorReading) => {
      const share = new Decimal(value).minus(min).div(new Decimal(max).minus(min));
      return loyaltyIndicatorSigns[indicator] === "+"
        ? step(indicator, "(value − min) / (max − min)", share)
        : step(indicator, "1 − (value − min) / (max − min)", new Decimal(1).minus(share));
    };
    const scores = [
      score("repeat-purchases", repeatPurchases),
      score("selection-time", selectionTime),
      score("price-sensitivity", priceSensitivity),
      score("competitor-attitude", competitorAttitude),
      score("incident-tolerance", incidentTolerance),
    ];
    return decimalText(step("loyalty-index", "mean of the five", Decimal.sum(...scores).div(scores.length)));
  },
});
