import { Decimal, decimalText } from "../../foundation/decimal";
import { formula } from "../../rule/figure";
import { shareReached } from "../berger-nasr/exponential-moment";
import { responseRateSchema } from "./response-curve-schema";
import type { ResponseRateFormula } from "./response-curve-types";

/**
 * The response rate at a given spending, on a curve that rises ever less towards its ceiling.
 *
 * rate = ceiling · (1 − e^(−k A)), with the responsiveness k and the spending A per person. The same curve serves acquisition, where A
 * is spent on each prospect, and retention, where it is spent on each current customer.
 *
 * Each further yuan brings less than the one before: reaching out to ever more strangers costs more for each that is won, and leaves
 * less of his margin. So an average cost settles no budget; the cost of the next one does.
 *
 * @param input - The curve, and money per person approached.
 * @param options - `explain: false` leaves the steps out.
 * @returns A fraction from 0 to the ceiling.
 * @throws InputError when the ceiling lies outside 0 to 1, the responsiveness is not above 0 or the spending is negative.
 * @see VA-27, paper:blattberg-deighton-1996 under Sources.
 * @example
 * ```ts
 * import { responseRate } from "idic/value";
 *
 * responseRate({ ceiling: "0.4", responsiveness: "0.1", spend: 15 }).value; // => "0.31074793594062806843"
 * responseRate({ ceiling: "0.4", responsiveness: "0.1", spend: 0 }).value; // => "0"
 * ```
 */
export const responseRate: ResponseRateFormula = /* @__PURE__ */ formula({
  code: "response-rate",
  unit: "fraction",
  cites: ["VA-27", "paper:blattberg-deighton-1996", "G1"],
  schema: responseRateSchema,
  compute: ({ ceiling, responsiveness, spend }, { step }) => {
    const exponent = new Decimal(responsiveness).times(spend);
    step("rest", "e^(−k A)", exponent.negated().exp());
    return decimalText(step("rate", "ceiling · (1 − rest)", shareReached(exponent).times(ceiling)));
  },
});
