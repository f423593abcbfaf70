import { Decimal, decimalText } from "../../foundation/decimal";
import type { Issue } from "../../foundation/issue";
import { formula } from "../../rule/figure";
import { normalDeviate } from "./normal-deviate";
import { sampleSizeSchema } from "./proportion-schema";
import type { SampleSizeFormula } from "./proportion-types";

/**
 * The sample size of a test of two proportions: how many people it needs in each of two equal groups.
 *
 * n = (z_α √(2 p̄ (1 − p̄)) + z_β √(p1 (1 − p1) + p2 (1 − p2)))² / (p1 − p2)², rounded up, with p̄ the mean of the two rates, z_α the
 * deviate with α/2 beyond it and z_β the one with 1 − power beyond it. It fits `twoProportionTest`: two-sided, pooled, no continuity
 * correction. The deviates are `number`s, right to 1e-12 and shown in the steps.
 *
 * @param input - Both rates as fractions, alpha and power; neither has a default.
 * @param options - `explain: false` leaves the steps out.
 * @returns People per group, a whole number.
 * @throws InputError `zero-denominator` when both rates are the same, `out-of-range` for probabilities outside their limits.
 * @see book:fleiss, G1, G3 under Sources.
 * @example
 * ```ts
 * import { sampleSize } from "idic/value";
 *
 * sampleSize({ controlRate: "0.10", treatedRate: "0.12", alpha: "0.05", power: "0.8" }).value; // => "3841"
 * ```
 */
export const sampleSize: SampleSizeFormula = /* @__PURE__ */ formula({
  code: "sample-size",
  unit: "count",
  cites: ["book:fleiss", "G1", "G3"],
  schema: sampleSizeSchema,
  check: ({ controlRate, treatedRate }): Issue[] => {
    if (!new Decimal(controlRate).eq(treatedRate)) return [];
    const message = "expected another rate than controlRate: no number of people tells equal rates apart";
    return [{ code: "zero-denominator", path: ["treatedRate"], message }];
  },
  convention: () => "per group, two-sided, pooled under no difference, without continuity correction",
  compute: ({ controlRate, treatedRate, alpha, power }, { step }) => {
    const [first, second] = [new Decimal(treatedRate), new Decimal(controlRate)];
    const sure = step("z-alpha", "the deviate with α/2 beyond it", normalDeviate(new Decimal(alpha).div(2)));
    const strong = step("z-beta", "the deviate with 1 − power beyond it", normalDeviate(new Decimal(1).minus(power)));
    const alike = step("spread-alike", "√(2 p̄ (1 − p̄))", varianceOf(first.plus(second).div(2)).times(2).sqrt());
    const apart = step("spread-apart", "√(p1 (1 − p1) + p2 (1 − p2))", varianceOf(first).plus(varianceOf(second)).sqrt());
    const needed = step(
      "needed",
      "((z_α · spread alike + z_β · spread apart) / (p1 − p2))²",
      sure.times(alike).plus(strong.times(apart)).div(first.minus(second)).pow(2),
    );
    return decimalText(step("sample-size", "rounded up", needed.ceil()));
  },
});

function varianceOf(rate: Decimal): Decimal {
  return new Decimal(1).minus(rate).times(rate);
}
