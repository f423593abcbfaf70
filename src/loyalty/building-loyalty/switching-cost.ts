import { Decimal, decimalText } from "../../foundation/decimal";
import { formula } from "../../rule/figure";
import { switchingCostSchema } from "./loyalty-measures-schema";
import type { SwitchingCostFormula } from "./loyalty-measures-types";

/**
 * The switching cost: everything a member would lose by changing sides, against what a rival offers for it. The more complete a
 * system is, the more there is to lose.
 *
 * @param input - What he would lose, part by part, and the rival's offer.
 * @param options - `explain: false` leaves the steps out.
 * @returns The cost and what is left of it after the offer, in money; below zero it pays to leave, with the warning `pays-to-leave`.
 * @throws InputError when a part is there twice or a value is negative.
 * @see LO-32 under Sources.
 * @example
 * ```ts
 * import { switchingCost } from "idic/loyalty";
 *
 * const losses = [{ name: "points", value: "120" }, { name: "free inspection", value: "300" }];
 * switchingCost({ losses, rivalOffer: "200" }).value; // => { cost: "420", net: "220" }
 * ```
 */
export const switchingCost: SwitchingCostFormula = /* @__PURE__ */ formula({
  code: "switching-cost",
  unit: "money",
  cites: ["LO-32"],
  schema: switchingCostSchema,
  compute: ({ losses, rivalOffer }, { step, warn }) => {
    const cost = step(
      "cost",
      "everything lost",
      losses.reduce((sum, { value }) => sum.plus(value), new Decimal(0)),
    );
    const net = step("net", "cost − offer of the rival", cost.minus(rivalOffer));
    if (net.lt(0)) warn("pays-to-leave", ["rivalOffer"]);
    return { cost: decimalText(cost), net: decimalText(net) };
  },
});
