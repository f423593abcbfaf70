import { Decimal, decimalText } from "../../foundation/decimal";
import { formula } from "../../rule/figure";
import { returnOnAdSpendSchema } from "./campaign-return-schema";
import type { ReturnOnAdSpendFormula } from "./campaign-return-types";

/**
 * Return on ad spend: revenue / cost. It is no return: it counts revenue instead of margin, and what would have come anyway too.
 * A ratio of 5 can hide a loss; `campaignRoi` tells.
 *
 * @param input - Revenue ascribed to the advertising, and its cost.
 * @param options - `explain: false` leaves the steps out.
 * @returns Revenue for each unit of money spent.
 * @throws InputError `zero-denominator` when the advertising cost nothing, `out-of-range` for a negative cost.
 * @see G3 under Sources.
 * @example
 * ```ts
 * import { returnOnAdSpend } from "idic/value";
 *
 * returnOnAdSpend({ revenue: "50000", cost: "10000" }).value; // => "5"
 * ```
 */
export const returnOnAdSpend: ReturnOnAdSpendFormula = /* @__PURE__ */ formula({
  code: "return-on-ad-spend",
  unit: "ratio",
  cites: ["G3"],
  schema: returnOnAdSpendSchema,
  compute: ({ revenue, cost }, { step }) => decimalText(step("roas", "revenue / cost", new Decimal(revenue).div(cost))),
});
