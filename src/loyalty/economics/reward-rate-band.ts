import { Decimal } from "../../foundation/decimal";
import { formula } from "../../rule/figure";
import { rewardRateBandSchema } from "./reward-economics-schema";
import type { RewardRateBandFormula } from "./reward-economics-types";
import { rewardRateBands } from "./reward-rate-bands";

/**
 * The band of a reward rate: of an airline, above 5%; of a telecom company, from 3% to 5% with both ends; or below it.
 *
 * @param input - The rate as a fraction, such as `rewardRate` gives.
 * @param options - `explain: false` leaves the steps out.
 * @returns The code of the band.
 * @throws InputError when the rate is no number or is negative.
 * @see LO-17 under Sources.
 * @example
 * ```ts
 * import { rewardRateBand } from "idic/loyalty";
 *
 * rewardRateBand({ rate: "0.05" }).value; // => "telecom"
 * rewardRateBand({ rate: "0.051" }).value; // => "airline"
 * rewardRateBand({ rate: "0.01" }).value; // => "below-telecom"
 * ```
 */
export const rewardRateBand: RewardRateBandFormula = /* @__PURE__ */ formula({
  code: "reward-rate-band",
  unit: "code",
  cites: ["LO-17"],
  schema: rewardRateBandSchema,
  compute: (terms, { step }) => {
    const rate = step("rate", "3% ≤ telecom ≤ 5% < airline", new Decimal(terms.rate));
    const [telecom, airline] = rewardRateBands;
    if (rate.gt(airline.above)) return airline.industry;
    return rate.gte(telecom.atLeast) ? telecom.industry : "below-telecom";
  },
});
