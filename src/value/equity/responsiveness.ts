import { Decimal, decimalText } from "../../foundation/decimal";
import { formula } from "../../rule/figure";
import { responsivenessSchema } from "./response-curve-schema";
import type { ResponsivenessFormula } from "./response-curve-types";

/**
 * The responsiveness of a curve, from its ceiling and one point that has been seen: k = −ln(1 − rate / ceiling) / A.
 *
 * One point fits a curve exactly and therefore tests nothing; the ceiling is a judgement.
 *
 * @param input - The ceiling, the spending per person and the rate it brought.
 * @param options - `explain: false` leaves the steps out.
 * @returns The k of the curve, per unit of money and person.
 * @throws InputError `inconsistent` when the rate reaches the ceiling, `zero-denominator` when nothing was spent, other issues outside the limits.
 * @see paper:blattberg-deighton-1996 under Sources.
 * @example
 * ```ts
 * import { responsiveness } from "idic/value";
 *
 * responsiveness({ ceiling: "0.4", spend: 10, rate: "0.25" }).value; // => "0.098082925301172623686"
 * ```
 */
export const responsiveness: ResponsivenessFormula = /* @__PURE__ */ formula({
  code: "responsiveness",
  unit: "ratio",
  cites: ["paper:blattberg-deighton-1996"],
  schema: responsivenessSchema,
  compute: ({ ceiling, spend, rate }, { step }) => {
    const left = step("left", "1 − rate / ceiling", new Decimal(1).minus(new Decimal(rate).div(ceiling)));
    return decimalText(step("responsiveness", "−ln(left) / A", left.ln().negated().div(spend)));
  },
});
