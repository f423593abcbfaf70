import { Decimal, decimalText } from "../../foundation/decimal";
import { formula } from "../../rule/figure";
import { redemptionComparisonSchema } from "./redemption-schema";
import type { RedemptionComparisonFormula, RedemptionComparisonInput } from "./redemption-types";

/** What the source says of a grocer's coupons: one in five was used, and one in two hundred in the trade. Nobody has verified it. */
export const grocerCoupons = { redemption: "0.2", benchmark: "0.005" } as const satisfies RedemptionComparisonInput;

/**
 * Two rates of redemption compared: 20% beside 0.5% are 40 times as much, +3900%, or 19.5 percentage points. These are three
 * numbers, and each has its name: ratio = redemption / benchmark, relative change = ratio − 1, percentage points =
 * (redemption − benchmark) · 100.
 *
 * Two rates without a control group are arithmetic and no cause: those at whom an offer was aimed may have been likelier to use it
 * anyway. What the coupons earned is another question, answered by `redemptionProfit`.
 *
 * @param input - Both rates as fractions.
 * @param options - `explain: false` leaves the steps out.
 * @returns The ratio, the relative change as a fraction and the difference in percentage points.
 * @throws InputError `zero-denominator` when the benchmark is 0, `out-of-range` for a rate outside 0 to 1.
 * @see DF-19, G1, G3 under Sources.
 * @example
 * ```ts
 * import { grocerCoupons, redemptionComparison } from "idic/value";
 *
 * const { value } = redemptionComparison(grocerCoupons);
 * value; // => { ratio: "40", relativeChange: "39", percentagePoints: "19.5" }
 * ```
 */
export const redemptionComparison: RedemptionComparisonFormula = /* @__PURE__ */ formula({
  code: "redemption-comparison",
  unit: "ratio",
  cites: ["DF-19", "G1", "G3"],
  schema: redemptionComparisonSchema,
  compute: ({ redemption, benchmark }, { step }) => {
    const ratio = step("ratio", "redemption / benchmark", new Decimal(redemption).div(benchmark));
    const relative = step("relative-change", "ratio − 1", ratio.minus(1));
    const points = step("percentage-points", "(redemption − benchmark) · 100", new Decimal(redemption).minus(benchmark).times(100));
    return { ratio: decimalText(ratio), relativeChange: decimalText(relative), percentagePoints: decimalText(points) };
  },
});
