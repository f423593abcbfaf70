import { Decimal, decimalText } from "../../foundation/decimal";
import { formula } from "../../rule/figure";
import { sbgCurveSchema } from "./sbg-schema";
import type { SbgRetentionFormula } from "./sbg-types";

/**
 * Retention in the shifted-beta-geometric model: the share that renews in period t of those who were there before it,
 * r_t = (β + t − 1) / (α + β + t − 1).
 *
 * Every customer keeps his own probability of leaving; the rate rises because those who leave easily leave first. The curve can be
 * given to `varyingRetentionClv`.
 *
 * @param input - The mix of customers and the number of periods.
 * @param options - `explain: false` leaves the steps out.
 * @returns Fractions for the periods 1, 2, ….
 * @throws InputError when a parameter is not above 0 or the periods are no whole number from 1 to 1000.
 * @see paper:fader-hardie-2007, G1 under Sources.
 * @example
 * ```ts
 * import { sbgRetention } from "idic/value";
 *
 * sbgRetention({ alpha: 1, beta: 3, periods: 3 }).value; // => ["0.75", "0.8", "0.83333333333333333333"]
 * ```
 */
export const sbgRetention: SbgRetentionFormula = /* @__PURE__ */ formula({
  code: "sbg-retention",
  unit: "fraction",
  cites: ["paper:fader-hardie-2007", "G1"],
  schema: sbgCurveSchema,
  compute: ({ alpha, beta, periods }, { step }) =>
    Array.from({ length: periods }, (_, before) => {
      const stay = new Decimal(beta).plus(before);
      return decimalText(step(`period-${before + 1}`, "(β + t − 1) / (α + β + t − 1)", stay.div(stay.plus(alpha))));
    }),
});
