import { Decimal, decimalText } from "../../foundation/decimal";
import { formula } from "../../rule/figure";
import { sbgCurveSchema } from "./sbg-schema";
import type { SbgSurvivalFormula } from "./sbg-types";

/**
 * Survival in the shifted-beta-geometric model: the share of new customers that is still there after period t,
 * S(t) = B(α, β + t) / B(α, β), which is the product of the retention rates up to t.
 *
 * @param input - The mix of customers and the number of periods.
 * @param options - `explain: false` leaves the steps out.
 * @returns Fractions for the periods 0, 1, 2, …; S(0) is 1.
 * @throws InputError when a parameter is not above 0 or the periods are no whole number from 1 to 1000.
 * @see paper:fader-hardie-2007, G1 under Sources.
 * @example
 * ```ts
 * import { sbgSurvival } from "idic/value";
 *
 * sbgSurvival({ alpha: 1, beta: 3, periods: 3 }).value; // => ["1", "0.75", "0.6", "0.5"]
 * ```
 */
export const sbgSurvival: SbgSurvivalFormula = /* @__PURE__ */ formula({
  code: "sbg-survival",
  unit: "fraction",
  cites: ["paper:fader-hardie-2007", "G1"],
  schema: sbgCurveSchema,
  compute: ({ alpha, beta, periods }, { step }) => {
    let share = step("period-0", "everybody", new Decimal(1));
    const curve = [decimalText(share)];
    for (let before = 0; before < periods; before += 1) {
      const stay = new Decimal(beta).plus(before);
      share = step(`period-${before + 1}`, "S(t − 1) (β + t − 1) / (α + β + t − 1)", share.times(stay).div(stay.plus(alpha)));
      curve.push(decimalText(share));
    }
    return curve;
  },
});
