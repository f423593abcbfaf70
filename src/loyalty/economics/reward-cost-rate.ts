import { Decimal, decimalText } from "../../foundation/decimal";
import { formula } from "../../rule/figure";
import { rewardCostRateSchema } from "./reward-economics-schema";
import type { RewardCostRateFormula } from "./reward-economics-types";

/**
 * The cost rate: what points cost whoever gives them, for each unit of money spent. Points that are never redeemed cost nothing,
 * so the rate of all points overstates it by the breakage.
 *
 * @param input - Points earned per unit of money, the share redeemed in the end and the cost of a redeemed point.
 * @param options - `explain: false` leaves the steps out.
 * @returns A fraction, exact; the steps show the rate of all points and the overstatement.
 * @throws InputError when a term is no number or is negative, or the share is not from 0 to 1.
 * @see R21 under Sources.
 * @example
 * ```ts
 * import { rewardCostRate } from "idic/loyalty";
 *
 * const cost = rewardCostRate({ earnRate: "1", redemption: "0.8", costPerPoint: "0.01" });
 * cost.value; // => "0.008"
 * cost.steps[0]; // => { code: "all-points", formula: "earn rate · cost per point", value: "0.01" }
 * ```
 */
export const rewardCostRate: RewardCostRateFormula = /* @__PURE__ */ formula({
  code: "reward-cost-rate",
  unit: "fraction",
  cites: ["R21"],
  schema: rewardCostRateSchema,
  compute: ({ earnRate, redemption, costPerPoint }, { step }) => {
    const all = step("all-points", "earn rate · cost per point", new Decimal(earnRate).times(costPerPoint));
    const rate = all.times(redemption);
    step("overstatement", "rate of all points · (1 − redemption)", all.minus(rate));
    return decimalText(step("rate", "rate of all points · redemption", rate));
  },
});
