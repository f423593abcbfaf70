import { Decimal, decimalText } from "../../foundation/decimal";
import { formula } from "../../rule/figure";
import { groupSpendComparisonSchema } from "./group-spend-comparison-schema";
import type { GroupSpendComparisonFormula } from "./group-spend-comparison-types";

/**
 * What two groups spend, compared: ratio = members / others, relative difference = ratio − 1, difference = members − others.
 *
 * It is an association and no effect: who spends much is more likely to join, so every answer
 * carries the warning `self-selection`. What a programme causes is measured with a control group.
 *
 * @param input - Spend per person of both groups over the same time.
 * @param options - `explain: false` leaves the steps out.
 * @returns The ratio, the relative difference as a fraction and the difference in money.
 * @throws InputError `zero-denominator` when the others spend nothing, `out-of-range` for a negative spend.
 * @see VA-12, G3 under Sources: the amounts are the source's claim and have not been verified.
 * @example
 * ```ts
 * import { groupSpendComparison } from "idic/value";
 *
 * const { value, warnings } = groupSpendComparison({ members: 1224, others: 505 });
 * value.ratio; // => "2.4237623762376237624"
 * value.difference; // => "719"
 * warnings; // => [{ code: "self-selection", path: [] }]
 * ```
 */
export const groupSpendComparison: GroupSpendComparisonFormula = /* @__PURE__ */ formula({
  code: "group-spend-comparison",
  unit: "ratio",
  cites: ["VA-12", "G3"],
  schema: groupSpendComparisonSchema,
  compute: ({ members, others }, { step, warn }) => {
    const ratio = step("ratio", "members / others", new Decimal(members).div(others));
    const relative = step("relative-difference", "ratio − 1", ratio.minus(1));
    const difference = step("difference", "members − others", new Decimal(members).minus(others));
    warn("self-selection");
    return { ratio: decimalText(ratio), relativeDifference: decimalText(relative), difference: decimalText(difference) };
  },
});
