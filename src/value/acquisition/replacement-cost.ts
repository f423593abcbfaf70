import { Decimal, decimalText } from "../../foundation/decimal";
import { formula } from "../../rule/figure";
import { replacementCostSchema } from "./acquisition-retention-schema";
import type { ReplacementCostFormula } from "./acquisition-retention-types";

/**
 * What lost customers cost: as many new ones at the cost of winning, against the cost of having kept them. replacing = lost ·
 * acquisition cost, keeping = lost · retention cost, and the difference is the one less the other.
 *
 * @param input - How many are lost, and what winning and keeping one cost.
 * @param options - `explain: false` leaves the steps out.
 * @returns Both sums of money and their difference, exact.
 * @throws InputError when a term is no number or negative.
 * @see VA-04, G4 under Sources.
 * @example
 * ```ts
 * import { replacementCost } from "idic/value";
 *
 * const losses = replacementCost({ lost: 200, acquisitionCost: 300, retentionCost: 60 });
 * losses.value; // => { replacing: "60000", keeping: "12000", difference: "48000" }
 * ```
 */
export const replacementCost: ReplacementCostFormula = /* @__PURE__ */ formula({
  code: "replacement-cost",
  unit: "money",
  cites: ["VA-04", "G4"],
  schema: replacementCostSchema,
  compute: ({ lost, acquisitionCost, retentionCost }, { step }) => {
    const replacing = step("replacing", "lost · acquisition cost", new Decimal(lost).times(acquisitionCost));
    const keeping = step("keeping", "lost · retention cost", new Decimal(lost).times(retentionCost));
    const difference = step("difference", "replacing − keeping", replacing.minus(keeping));
    return { replacing: decimalText(replacing), keeping: decimalText(keeping), difference: decimalText(difference) };
  },
});
