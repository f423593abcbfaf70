import { Decimal, decimalText } from "../../foundation/decimal";
import type { Issue } from "../../foundation/issue";
import { formula } from "../../rule/figure";
import { marginMultipleSchema } from "./margin-multiple-schema";
import type { MarginMultipleFormula, MarginMultipleTerms } from "./margin-multiple-types";

/**
 * The margin multiple: by what a margin per period is multiplied to give the lifetime value of a customer who has just paid,
 * r / (1 + d − r (1 + g)).
 *
 * It is `geometricClv` of a margin of 1 in the reading `guptaLehmann`: the first payment is not counted, cash comes at the beginning,
 * and the first counted margin has not grown.
 *
 * @param input - Rates as fractions of one period.
 * @param options - `explain: false` leaves the steps out.
 * @returns A multiple without a unit.
 * @throws InputError `diverges` when r (1 + g) ≥ 1 + d, other issues for rates outside their range.
 * @see paper:gupta-lehmann-2003, G2, G6 under Sources.
 * @example
 * ```ts
 * import { marginMultiple } from "idic/value";
 *
 * marginMultiple({ retention: "0.9", discountRate: "0.1" }).value; // => "4.5"
 * marginMultiple({ retention: "0.8", discountRate: "0.1" }).value; // => "2.6666666666666666667"
 * ```
 */
export const marginMultiple: MarginMultipleFormula = /* @__PURE__ */ formula({
  code: "margin-multiple",
  unit: "ratio",
  cites: ["paper:gupta-lehmann-2003", "G2", "G6"],
  schema: marginMultipleSchema,
  check: (terms): Issue[] => {
    if (denominatorOf(terms).gt(0)) return [];
    return [{ code: "diverges", path: [], message: "expected retention · (1 + growth) < 1 + discountRate: the sum has no end" }];
  },
  compute: (terms, { step }) => {
    const denominator = step("denominator", "1 + d − r (1 + g)", denominatorOf(terms));
    return decimalText(step("multiple", "r / denominator", new Decimal(terms.retention).div(denominator)));
  },
});

function denominatorOf({ retention, discountRate, growth }: MarginMultipleTerms): Decimal {
  return new Decimal(discountRate).plus(1).minus(new Decimal(growth ?? 0).plus(1).times(retention));
}
