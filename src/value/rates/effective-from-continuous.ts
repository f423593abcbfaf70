import { Decimal, decimalText } from "../../foundation/decimal";
import { formula } from "../../rule/figure";
import { continuousRateSchema } from "./rate-conversion-schema";
import type { EffectiveFromContinuousFormula } from "./rate-conversion-types";

/**
 * The effective rate of a continuous one of the same period: e^δ − 1.
 *
 * @param input - The continuous rate.
 * @param options - `explain: false` leaves the steps out.
 * @returns The effective rate, a fraction.
 * @throws InputError when the rate lies outside −100 to 1.
 * @see G1, G6 under Sources.
 * @example
 * ```ts
 * import { effectiveFromContinuous } from "idic/value";
 *
 * effectiveFromContinuous({ continuous: 0 }).value; // => "0"
 * effectiveFromContinuous({ continuous: "0.11332868530700317474" }).value; // => "0.12"
 * ```
 */
export const effectiveFromContinuous: EffectiveFromContinuousFormula = /* @__PURE__ */ formula({
  code: "effective-from-continuous",
  unit: "fraction",
  cites: ["G1", "G6"],
  schema: continuousRateSchema,
  compute: ({ continuous }, { step }) => decimalText(step("effective", "e^δ − 1", new Decimal(continuous).exp().minus(1))),
});
