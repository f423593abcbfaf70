import { Decimal, decimalText } from "../../foundation/decimal";
import type { Issue } from "../../foundation/issue";
import { formula } from "../../rule/figure";
import { churnLtvSchema } from "./acquisition-economics-schema";
import type { ChurnLtvFormula } from "./acquisition-economics-types";

/**
 * Lifetime value as margin by churn: revenue per period · margin rate / churn. It is `geometricClv` in the reading `faderHardie1` with
 * nothing discounted.
 *
 * @param input - Revenue, margin rate and churn of one period.
 * @param options - `explain: false` leaves the steps out.
 * @returns Money per customer, an expected value.
 * @throws InputError `zero-denominator` when nobody ever leaves, other issues for terms outside their range.
 * @see G2, G3, G4 under Sources.
 * @example
 * ```ts
 * import { churnLtv } from "idic/value";
 *
 * churnLtv({ revenue: 40, marginRate: "0.75", churn: "0.05" }).value; // => "600"
 * ```
 */
export const churnLtv: ChurnLtvFormula = /* @__PURE__ */ formula({
  code: "churn-ltv",
  unit: "money",
  cites: ["G2", "G3", "G4"],
  schema: churnLtvSchema,
  check: ({ churn }): Issue[] => {
    if (!new Decimal(churn).isZero()) return [];
    return [
      { code: "zero-denominator", path: ["churn"], message: "expected a churn > 0: money that is never discounted has no end without it" },
    ];
  },
  convention: () => "first margin included, nothing discounted",
  compute: ({ revenue, marginRate, churn }, { step }) => {
    const margin = step("margin", "revenue · margin rate", new Decimal(revenue).times(marginRate));
    return decimalText(step("ltv", "margin / churn", margin.div(churn)));
  },
});
