import { Decimal, decimalText } from "../../foundation/decimal";
import { formula } from "../../rule/figure";
import { effectiveRateSchema } from "./rate-conversion-schema";
import type { ContinuousFromEffectiveFormula } from "./rate-conversion-types";

/**
 * The continuous rate of an effective one of the same period: ln(1 + d).
 *
 * @param input - The effective rate.
 * @param options - `explain: false` leaves the steps out.
 * @returns The continuous rate, a fraction.
 * @throws InputError when the rate lies outside −1 to 1.
 * @see G1, G6 under Sources.
 * @example
 * ```ts
 * import { continuousFromEffective } from "idic/value";
 *
 * continuousFromEffective({ effective: "0.12" }).value; // => "0.11332868530700317474"
 * ```
 */
export const continuousFromEffective: ContinuousFromEffectiveFormula = /* @__PURE__ */ formula({
  code: "continuous-from-effective",
  unit: "fraction",
  cites: ["G1", "G6"],
  schema: effectiveRateSchema,
  compute: ({ effective }, { step }) => decimalText(step("continuous", "ln(1 + d)", new Decimal(effective).plus(1).ln())),
});
