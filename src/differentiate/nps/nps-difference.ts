import { Decimal } from "../../foundation/decimal";
import { plainText } from "../../foundation/number-fields";
import { formula } from "../../rule/figure";
import { npsDifferenceSchema } from "./nps-schema";
import { npsStatistics, standardErrorOf } from "./nps-statistics";
import type { NpsDifferenceFormula } from "./nps-types";

/**
 * The difference between the net promoter scores of two waves, and how likely chance alone would make it.
 *
 * z = (later − earlier) / √(SE₁² + SE₂²), each wave with its own standard error.
 *
 * Statistics are reckoned in doubles, right to 1e-12.
 *
 * @param input - How many are in each group, before and after.
 * @param options - `explain: false` leaves the steps out.
 * @returns The difference in points, and z.
 * @throws InputError `empty` for a wave without answers, `zero-denominator` when all answers of both waves fall into one group each.
 * @see paper:reichheld-2003, web:measuringu-nps under Sources.
 * @example
 * ```ts
 * import { npsDifference } from "idic/differentiate";
 *
 * const before = { promoters: 50, passives: 30, detractors: 20 };
 * const { difference, z } = npsDifference({ before, after: { promoters: 60, passives: 25, detractors: 15 } }).value;
 * [difference, Number(z).toFixed(4)]; // => ["15", "1.3942"]
 * ```
 */
export const npsDifference: NpsDifferenceFormula = /* @__PURE__ */ formula({
  code: "nps-difference",
  unit: "points",
  cites: ["paper:reichheld-2003", "web:measuringu-nps", "G3"],
  schema: npsDifferenceSchema,
  check: ({ before, after }) =>
    npsStatistics(before).variance + npsStatistics(after).variance > 0
      ? []
      : [{ code: "zero-denominator", path: [], message: "expected answers that differ within a wave: there is no error to compare with" }],
  compute: ({ before, after }, { step }) => {
    const [earlier, later] = [npsStatistics(before), npsStatistics(after)];
    const error = Math.hypot(standardErrorOf(earlier), standardErrorOf(later));
    const difference = later.score - earlier.score;
    step("before", "100 · (p − d)", new Decimal(earlier.score));
    step("after", "100 · (p − d)", new Decimal(later.score));
    step("standard-error", "√(SE₁² + SE₂²)", new Decimal(error));
    return { difference: plainText(difference), z: plainText(difference / error) };
  },
});
