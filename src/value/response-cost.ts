import { Decimal, decimalText } from "../foundation/decimal";
import { formula } from "../rule/figure";
import { responseCostSchema } from "./response-curve-schema";
import type { ResponseCostFormula } from "./response-curve-types";

/**
 * What a response costs on a curve: on average, and for the next one.
 *
 * average = A / rate; marginal = e^(k A) / (ceiling · k), the slope of the curve turned over. The next response always costs more
 * than the average one: reaching out to ever more strangers costs more and leaves less.
 *
 * So “winning a customer costs five times as much as keeping one” says nothing about where the next yuan should go as long as it
 * compares averages. Budgets are settled by marginal costs: where all is at its best, both equal the lifetime value.
 *
 * @param input - The curve, and money per person approached.
 * @param options - `explain: false` leaves the steps out.
 * @returns Money per response, twice.
 * @throws InputError when the curve is none, nothing is spent, or so much that the curve is flat (steepness · spend above 100).
 * @see VA-27, paper:blattberg-deighton-1996, paper:pfeifer-2005 under Sources.
 * @example
 * ```ts
 * import { responseCost } from "idic/value";
 *
 * const { average, marginal } = responseCost({ ceiling: "0.4", steepness: "0.1", spend: 15 }).value;
 * average; // => "48.270634379582559163"
 * marginal; // => "112.04222675845162057"
 * ```
 */
export const responseCost: ResponseCostFormula = /* @__PURE__ */ formula({
  code: "response-cost",
  unit: "money",
  cites: ["VA-27", "paper:blattberg-deighton-1996", "paper:pfeifer-2005"],
  schema: responseCostSchema,
  compute: ({ ceiling, steepness, spend }, { step }) => {
    const exponent = new Decimal(steepness).times(spend);
    const rate = step("rate", "ceiling · (1 − e^(−k A))", new Decimal(1).minus(exponent.negated().exp()).times(ceiling));
    const average = step("average", "A / rate", new Decimal(spend).div(rate));
    const marginal = step("marginal", "e^(k A) / (ceiling · k)", exponent.exp().div(new Decimal(ceiling).times(steepness)));
    return { average: decimalText(average), marginal: decimalText(marginal) };
  },
});
