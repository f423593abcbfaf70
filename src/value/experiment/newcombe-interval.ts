import { type Decimal, decimalText } from "../../foundation/decimal";
import { formula } from "../../rule/figure";
import { deviateOf } from "./normal-deviate";
import { newcombeIntervalSchema } from "./proportion-schema";
import type { NewcombeIntervalFormula } from "./proportion-types";
import { wilsonLimits } from "./wilson-limits";

/**
 * Newcombe's interval for the difference of two rates (his method 10), made of Wilson's intervals l to u of each group:
 *
 * lower = p1 − p2 − √((p1 − l1)² + (u2 − p2)²), upper = p1 − p2 + √((u1 − p1)² + (p2 − l2)²)
 *
 * The halves cross: the difference is smallest where the treated rate is low *and* the control rate is high. The deviate z is a
 * `number`, right to 1e-12 and shown in the steps; the rest is decimal arithmetic from it.
 *
 * @param input - Both groups, and the confidence, for which there is no default.
 * @param options - `explain: false` leaves the steps out.
 * @returns The difference and both limits as fractions: 0.08 is eight percentage points.
 * @throws InputError `zero-denominator` for an empty group, `inconsistent` for more responses than people, `out-of-range` for a confidence of 0, of 1 or beyond.
 * @see paper:newcombe-1998, paper:wilson-1927 under Sources.
 * @example
 * ```ts
 * import { newcombeInterval } from "idic/value";
 *
 * const groups = { treated: { responses: 56, size: 70 }, control: { responses: 48, size: 80 } };
 * const { value } = newcombeInterval({ ...groups, confidence: "0.95" });
 * value; // => { difference: "0.2", lower: "0.052431472402364895938", upper: "0.33387265403690596151" }
 * ```
 */
export const newcombeInterval: NewcombeIntervalFormula = /* @__PURE__ */ formula({
  code: "newcombe-interval",
  unit: "fraction",
  cites: ["paper:newcombe-1998", "paper:wilson-1927"],
  schema: newcombeIntervalSchema,
  convention: () => "method 10: score intervals without continuity correction",
  compute: ({ treated, control, confidence }, { step }) => {
    const deviate = step("z", "the deviate with (1 − confidence) / 2 beyond it", deviateOf(confidence));
    const first = wilsonLimits(treated, deviate);
    const second = wilsonLimits(control, deviate);
    step("l1", "Wilson's lower limit of the treated", first.lower);
    step("u1", "Wilson's upper limit of the treated", first.upper);
    step("l2", "Wilson's lower limit of the control group", second.lower);
    step("u2", "Wilson's upper limit of the control group", second.upper);
    const difference = step("difference", "p1 − p2", first.rate.minus(second.rate));
    const below = length(first.rate.minus(first.lower), second.upper.minus(second.rate));
    const above = length(first.upper.minus(first.rate), second.rate.minus(second.lower));
    const lower = step("lower", "p1 − p2 − √((p1 − l1)² + (u2 − p2)²)", difference.minus(below));
    const upper = step("upper", "p1 − p2 + √((u1 − p1)² + (p2 − l2)²)", difference.plus(above));
    return { difference: decimalText(difference), lower: decimalText(lower), upper: decimalText(upper) };
  },
});

function length(a: Decimal, b: Decimal): Decimal {
  return a.pow(2).plus(b.pow(2)).sqrt();
}
