import { decimalText } from "../../foundation/decimal";
import { formula } from "../../rule/figure";
import { deviateOf } from "./normal-deviate";
import { wilsonIntervalSchema } from "./proportion-schema";
import type { WilsonIntervalFormula } from "./proportion-types";
import { wilsonLimits } from "./wilson-limits";

/**
 * Wilson's interval for a rate: (x + z²/2 ± z √(x (n − x) / n + z²/4)) / (n + z²), for x of n, without continuity correction.
 *
 * It never leaves 0 to 1 and does not shrink to nothing at 0 or n, where the common interval rate ± z·error does. The deviate z is a
 * `number`, right to 1e-12 and shown in the steps; the rest is decimal arithmetic from it.
 *
 * @param input - Responses, the size of the group, and the confidence, for which there is no default.
 * @param options - `explain: false` leaves the steps out.
 * @returns The rate and both limits as fractions.
 * @throws InputError `zero-denominator` for an empty group, `inconsistent` for more responses than people, `out-of-range` for a confidence of 0, of 1 or beyond.
 * @see paper:wilson-1927, G1 under Sources.
 * @example
 * ```ts
 * import { wilsonInterval } from "idic/value";
 *
 * wilsonInterval({ responses: 0, size: 20, confidence: "0.95" }).value.lower; // => "0"
 * wilsonInterval({ responses: 81, size: 263, confidence: "0.95" }).value.lower; // => "0.2552885198782742317"
 * ```
 */
export const wilsonInterval: WilsonIntervalFormula = /* @__PURE__ */ formula({
  code: "wilson-interval",
  unit: "fraction",
  cites: ["paper:wilson-1927", "G1"],
  schema: wilsonIntervalSchema,
  convention: () => "score interval without continuity correction",
  compute: ({ responses, size, confidence }, { step }) => {
    const deviate = step("z", "the deviate with (1 − confidence) / 2 beyond it", deviateOf(confidence));
    const { rate, lower, upper } = wilsonLimits({ responses, size }, deviate);
    step("rate", "p = x / n", rate);
    step("lower", "(x + z²/2 − z √(x (n − x) / n + z²/4)) / (n + z²)", lower);
    step("upper", "(x + z²/2 + z √(x (n − x) / n + z²/4)) / (n + z²)", upper);
    return { rate: decimalText(rate), lower: decimalText(lower), upper: decimalText(upper) };
  },
});
