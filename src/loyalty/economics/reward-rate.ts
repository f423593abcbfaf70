import { Decimal, decimalText } from "../../foundation/decimal";
import { formula } from "../../rule/figure";
import { rewardRateSchema } from "./reward-economics-schema";
import type { RewardRateFormula } from "./reward-economics-types";

/**
 * The reward rate: the face value of what members are given for each unit of money they spend.
 *
 * It is what a member compares, not what the programme costs: see `rewardCostRate`.
 *
 * @param input - The value given and the spending of the same time, in one money.
 * @param options - `explain: false` leaves the steps out.
 * @returns A fraction: 0.05 is 5%; `null` with the warning `no-spend` where nothing was spent.
 * @throws InputError when a term is no number or is negative.
 * @see LO-17, R23 under Sources.
 * @example
 * ```ts
 * import { rewardRate } from "idic/loyalty";
 *
 * rewardRate({ value: "48", spend: "1200" }).value; // => "0.04"
 * rewardRate({ value: "0", spend: "0" }).value; // => null
 * ```
 */
export const rewardRate: RewardRateFormula = /* @__PURE__ */ formula({
  code: "reward-rate",
  unit: "fraction",
  cites: ["LO-17", "R23"],
  schema: rewardRateSchema,
  compute: ({ value, spend }, { step, warn }) => {
    const spent = new Decimal(spend);
    if (!spent.isZero()) return decimalText(step("rate", "value / spend", new Decimal(value).div(spent)));
    warn("no-spend", ["spend"]);
    return null;
  },
});
