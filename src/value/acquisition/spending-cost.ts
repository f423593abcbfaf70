import { Decimal, decimalText } from "../../foundation/decimal";
import type { Issue } from "../../foundation/issue";
import { formula } from "../../rule/figure";
import { shareReached } from "../berger-nasr/exponential-moment";
import { spendingCostSchema } from "./acquisition-retention-schema";
import type { SpendingCostFormula } from "./acquisition-retention-types";

/** Beyond this the curve has reached its ceiling in every digit, and one more customer costs more money than there is. */
const MOST_EFFECT = 1000;

/**
 * What a customer costs at a point of a response curve a = ceiling (1 − e^(−k A)): on average A / a, and one more e^(k A) / (ceiling · k).
 *
 * Each unit of money wins less than the one before, so the marginal cost lies above the average. Money belongs where the marginal cost
 * is lower; at the optimum winning and keeping cost the same at the margin.
 *
 * @param input - The ceiling, the responsiveness k and the spending A per prospect.
 * @param options - `explain: false` leaves the steps out.
 * @returns The share that is won, and both costs in money per customer won.
 * @throws InputError `zero-denominator` without spending, which wins nobody; `out-of-range` when k A is above 1000.
 * @see VA-04, G3, paper:pfeifer-2005 under Sources.
 * @example
 * ```ts
 * import { spendingCost } from "idic/value";
 *
 * const { average, marginal } = spendingCost({ ceiling: "0.4", responsiveness: "0.1", spend: 15 }).value;
 * average; // => "48.270634379582559163"
 * marginal; // => "112.04222675845162057"
 * ```
 */
export const spendingCost: SpendingCostFormula = /* @__PURE__ */ formula({
  code: "spending-cost",
  unit: "money",
  cites: ["VA-04", "G3", "paper:pfeifer-2005"],
  schema: spendingCostSchema,
  check: ({ responsiveness, spend }): Issue[] => {
    if (new Decimal(responsiveness).times(spend).lte(MOST_EFFECT)) return [];
    return [{ code: "out-of-range", path: ["spend"], message: `expected responsiveness · spend ≤ ${MOST_EFFECT}` }];
  },
  compute: ({ ceiling, responsiveness, spend }, { step }) => {
    const exponent = new Decimal(responsiveness).times(spend);
    const effect = step("effect", "e^(k A)", exponent.exp());
    const share = step("share", "ceiling (1 − e^(−k A))", shareReached(exponent).times(ceiling));
    const average = step("average", "A / share", new Decimal(spend).div(share));
    const marginal = step("marginal", "e^(k A) / (ceiling · k)", effect.div(new Decimal(ceiling).times(responsiveness)));
    return { share: decimalText(share), average: decimalText(average), marginal: decimalText(marginal) };
  },
});
