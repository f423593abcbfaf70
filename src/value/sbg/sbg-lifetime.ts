import { Decimal, decimalText } from "../../foundation/decimal";
import { formula } from "../../rule/figure";
import { checkFinite, discountedPeriods } from "./discounted-periods";
import { sbgLifetimeSchema } from "./sbg-schema";
import type { SbgLifetimeFormula } from "./sbg-types";

/**
 * Discounted expected lifetime (DEL) of a new customer in the shifted-beta-geometric model: 2F1(1, β; α + β; 1 / (1 + d)), which is
 * Σ S(t) / (1 + d)^t from t = 0. Times the margin of a period it is the lifetime value with the first payment counted.
 *
 * @param input - The mix of customers and the discount rate of a period.
 * @param options - `explain: false` leaves the steps out.
 * @returns Discounted periods.
 * @throws InputError `diverges` without a discount when α ≤ 1, because some customers then hardly ever leave; other issues for parameters
 * or rates outside their range.
 * @see paper:fader-hardie-2007, G2, G6 under Sources.
 * @example
 * ```ts
 * import { sbgLifetime } from "idic/value";
 *
 * sbgLifetime({ alpha: "0.668", beta: "3.806", discountRate: "0.1" }).value; // => "5.9225964076127641587"
 * sbgLifetime({ alpha: 3, beta: 7, discountRate: 0 }).value; // => "4.5"
 * ```
 */
export const sbgLifetime: SbgLifetimeFormula = /* @__PURE__ */ formula({
  code: "sbg-lifetime",
  unit: "periods",
  cites: ["paper:fader-hardie-2007", "G2", "G6"],
  schema: sbgLifetimeSchema,
  check: checkFinite,
  compute: ({ alpha, beta, discountRate }, { step }) =>
    decimalText(
      step("del", "2F1(1, β; α + β; 1 / (1 + d))", discountedPeriods(new Decimal(alpha), new Decimal(beta), new Decimal(discountRate))),
    ),
});
