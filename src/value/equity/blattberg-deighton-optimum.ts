import { Decimal, decimalText } from "../../foundation/decimal";
import type { Issue } from "../../foundation/issue";
import { formula } from "../../rule/figure";
import { shareReached } from "../berger-nasr/exponential-moment";
import { blattbergDeightonOptimumSchema } from "./blattberg-deighton-schema";
import type { BlattbergDeightonOptimumFormula, BlattbergDeightonOptimumTerms } from "./blattberg-deighton-types";
import type { ResponseCurve } from "./response-curve-types";

const MOST_STEPS = 100;

/** Every step doubles the digits that are right, so after a change this small 40 of them are. */
const ENOUGH = "1e-22";

/**
 * The spending on acquisition and retention that makes customer equity per prospect largest: the investment in customers is
 * planned from how they answer to it.
 *
 * With V = m + (m r − R) / (1 + d − r), what a won customer is worth, the best retention spending R makes the cost of keeping one more
 * customer, e^(k R) / (ceiling · k), equal to V; the best acquisition spending A makes the cost of winning one more equal to the same
 * V: A = ln(ceiling k V) / k, or nothing when ceiling k V ≤ 1. So at the optimum both marginal costs are the lifetime value.
 *
 * R is found by Newton's method on (1 + d − ceiling) / ceiling · e^u + u = k m (1 + d) − 1 with u = k R. The left side only rises, so there
 * is one optimum; it is found in decimal arithmetic to all 20 digits that are printed. Where the first yuan for retention does
 * not pay, R is 0.
 *
 * @param input - The margin, the discount rate and the two curves.
 * @param options - `explain: false` leaves the steps out.
 * @returns The two spendings, the two rates, the value of a customer and the equity per prospect.
 * @throws InputError `diverges` when the ceiling of retention ≥ 1 + discount rate; other issues for curves outside their limits.
 * @see VA-15, paper:blattberg-deighton-1996, paper:pfeifer-2005 under Sources.
 * @example
 * ```ts
 * import { blattbergDeightonOptimum } from "idic/value";
 *
 * const best = blattbergDeightonOptimum({
 *   margin: 50,
 *   discountRate: "0.1",
 *   acquisition: { ceiling: "0.4", responsiveness: "0.1" },
 *   retention: { ceiling: "0.8", responsiveness: "0.1" },
 * });
 * best.value.retentionSpend; // => "19.262091168916886179"
 * best.value.customerValue; // => "85.793029436943712737"
 * ```
 */
export const blattbergDeightonOptimum: BlattbergDeightonOptimumFormula = /* @__PURE__ */ formula({
  code: "blattberg-deighton-optimum",
  unit: "money",
  cites: ["VA-15", "paper:blattberg-deighton-1996", "paper:pfeifer-2005"],
  schema: blattbergDeightonOptimumSchema,
  check: (terms): Issue[] => {
    if (slackOf(terms).gt(0)) return [];
    const message = "expected retention.ceiling < 1 + discountRate: customers who hardly leave would be worth any money";
    return [{ code: "diverges", path: ["retention", "ceiling"], message }];
  },
  compute: (terms, { step }) => {
    const { margin, discountRate, acquisition, retention } = terms;
    const weight = step("weight", "(1 + d − ceiling) / ceiling, of retention", slackOf(terms).div(retention.ceiling));
    const total = step(
      "total",
      "k m (1 + d) − 1, with k of retention",
      new Decimal(discountRate).plus(1).times(margin).times(retention.responsiveness).minus(1),
    );
    const exponent = step("exponent", "u ≥ 0 with weight · e^u + u = total, else 0", exponentOf(weight, total));
    const retentionSpend = step("retention-spend", "R = u / k", exponent.div(retention.responsiveness));
    const kept = step("retention", "r = ceiling · (1 − e^(−k R))", rateOf(retention, exponent));
    const value = step(
      "customer-value",
      "V = m + (m r − R) / (1 + d − r)",
      kept.times(margin).minus(retentionSpend).div(new Decimal(discountRate).plus(1).minus(kept)).plus(margin),
    );
    const pull = step("pull", "ceiling k V, of acquisition", value.times(acquisition.ceiling).times(acquisition.responsiveness));
    const reach = pull.gt(1) ? pull.ln() : new Decimal(0);
    const acquisitionSpend = step("acquisition-spend", "A = ln(pull) / k if pull > 1, else 0", reach.div(acquisition.responsiveness));
    const won = step("acquisition-rate", "a = ceiling · (1 − e^(−k A))", rateOf(acquisition, reach));
    const equity = step("equity", "a V − A", won.times(value).minus(acquisitionSpend));
    return {
      retentionSpend: decimalText(retentionSpend),
      retention: decimalText(kept),
      customerValue: decimalText(value),
      acquisitionSpend: decimalText(acquisitionSpend),
      acquisitionRate: decimalText(won),
      equity: decimalText(equity),
    };
  },
});

/** How far the ceiling of retention stays below 1 + d. */
function slackOf({ discountRate, retention }: BlattbergDeightonOptimumTerms): Decimal {
  return new Decimal(discountRate).plus(1).minus(retention.ceiling);
}

function rateOf({ ceiling }: ResponseCurve, exponent: Decimal): Decimal {
  return shareReached(exponent).times(ceiling);
}

/** Starts above the root of a function that rises and bends upwards, so every step comes closer from the same side. */
function exponentOf(weight: Decimal, total: Decimal): Decimal {
  if (total.lte(weight)) return new Decimal(0);
  let exponent = Decimal.min(total, total.div(weight).ln());
  for (let count = 0; count < MOST_STEPS; count += 1) {
    const growth = exponent.exp().times(weight);
    const change = growth.plus(exponent).minus(total).div(growth.plus(1));
    exponent = exponent.minus(change);
    if (change.abs().lte(ENOUGH)) break;
  }
  return exponent;
}
