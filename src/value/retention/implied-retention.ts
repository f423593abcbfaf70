import { Decimal, decimalText } from "../../foundation/decimal";
import type { Issue } from "../../foundation/issue";
import { formula } from "../../rule/figure";
import { impliedRetentionSchema } from "./retention-sensitivity-schema";
import type { ImpliedRetentionFormula, ImpliedRetentionTerms } from "./retention-sensitivity-types";

/**
 * The retention rate that a claim implies: at which rate do so many points of retention raise lifetime value by so much, if margins
 * and costs stay as they are? r = 1 + d − D (1 + 1 / uplift), with the first margin counted.
 *
 * A claim whose rate is far from one's own does not apply. One that no rate can give also takes growing margins or falling costs for
 * granted. When the raised rate would lie above 1 a warning says so.
 *
 * @param input - The points, the uplift that is claimed, and the discount rate of a period.
 * @param options - `explain: false` leaves the steps out.
 * @returns A fraction: the rate before the change.
 * @throws InputError `inconsistent` when no rate from 0 to 1 gives the uplift, other issues for points, uplift or rate outside their range.
 * @see VA-03, paper:reichheld-sasser-1990, paper:sharp-2005 under Sources.
 * @example
 * ```ts
 * import { impliedRetention } from "idic/value";
 *
 * impliedRetention({ points: "0.05", uplift: "0.25", discountRate: "0.1" }).value; // => "0.85"
 * impliedRetention({ points: "0.05", uplift: "1.25", discountRate: "0" }).value; // => "0.91"
 * ```
 */
export const impliedRetention: ImpliedRetentionFormula = /* @__PURE__ */ formula({
  code: "implied-retention",
  unit: "fraction",
  cites: ["VA-03", "paper:reichheld-sasser-1990", "paper:sharp-2005"],
  schema: impliedRetentionSchema,
  check: (terms): Issue[] => {
    const rate = rateOf(terms);
    if (rate.gte(0) && rate.lte(1)) return [];
    const message = `expected an uplift that some rate from 0 to 1 gives: it would have to be ${decimalText(rate)}`;
    return [{ code: "inconsistent", path: ["uplift"], message }];
  },
  convention: () => "change in points, first margin included, margins and costs unchanged",
  compute: (terms, { step, warn }) => {
    const rate = step("retention", "1 + d − D (1 + 1 / uplift)", rateOf(terms));
    if (rate.plus(terms.points).gt(1)) warn("raised-above-one", ["points"]);
    return decimalText(rate);
  },
});

function rateOf({ points, uplift, discountRate }: ImpliedRetentionTerms): Decimal {
  const factor = new Decimal(1).div(uplift).plus(1);
  return new Decimal(discountRate).plus(1).minus(factor.times(points));
}
