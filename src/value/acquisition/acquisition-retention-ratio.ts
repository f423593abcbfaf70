import { Decimal, decimalText } from "../../foundation/decimal";
import { formula } from "../../rule/figure";
import { acquisitionRetentionRatioSchema } from "./acquisition-retention-schema";
import type { AcquisitionRetentionRatioFormula } from "./acquisition-retention-types";

/**
 * How many times as much it costs to win a customer as to keep one: acquisition cost / retention cost.
 *
 * Documents say four to six times, and mean averages. A ratio of averages does not say that money should move to keeping customers,
 * because the next customer costs more than the average one (`spendingCost`); a ratio of marginal costs does. So the basis has to be said,
 * and averages carry a warning.
 *
 * @param input - Both costs in money per customer, and on which basis they are.
 * @param options - `explain: false` leaves the steps out.
 * @returns A ratio without a unit.
 * @throws InputError `zero-denominator` when keeping a customer costs nothing, other issues when a cost is negative.
 * @see VA-04, VA-27, G3, paper:pfeifer-2005 under Sources.
 * @example
 * ```ts
 * import { acquisitionRetentionRatio } from "idic/value";
 *
 * const ratio = acquisitionRetentionRatio({ acquisitionCost: 300, retentionCost: 60, basis: "average" });
 * ratio.value; // => "5"
 * ratio.warnings; // => [{ code: "average-is-no-budget-rule", path: ["basis"] }]
 * ```
 */
export const acquisitionRetentionRatio: AcquisitionRetentionRatioFormula = /* @__PURE__ */ formula({
  code: "acquisition-retention-ratio",
  unit: "ratio",
  cites: ["VA-04", "VA-27", "G3", "paper:pfeifer-2005"],
  schema: acquisitionRetentionRatioSchema,
  convention: ({ basis }) => `${basis} costs`,
  compute: ({ acquisitionCost, retentionCost, basis }, { step, warn }) => {
    if (basis === "average") warn("average-is-no-budget-rule", ["basis"]);
    return decimalText(step("ratio", "acquisition cost / retention cost", new Decimal(acquisitionCost).div(retentionCost)));
  },
});
