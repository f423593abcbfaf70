import { Decimal, decimalText } from "../../foundation/decimal";
import { formula } from "../../rule/figure";
import { sumOf } from "../sum-of";
import { alwaysAShareClvSchema } from "./always-a-share-clv-schema";
import type { AlwaysAShareClvFormula } from "./always-a-share-clv-types";

/**
 * Customer lifetime value of a customer who shares his purchases among sellers and never quite leaves, after Venkatesan and Kumar:
 * Σ_y CM_y / (1 + d)^(y / f) − Σ_l cost_l / (1 + d)^(l − 1).
 *
 * The y-th purchase comes y / f years from now, which is hardly ever a whole year; the marketing of a year is paid when it begins.
 *
 * @param input - Margins by purchase, purchases per year, costs by year, and the discount rate per year.
 * @param options - `explain: false` leaves the steps out.
 * @returns Money per customer up to the last year of the costs.
 * @throws InputError `length` when there are more purchases than the years hold, `zero-denominator` for no purchase a year, other issues
 * for negative costs or rates outside their range.
 * @see paper:venkatesan-kumar-2004, G4, G6 under Sources.
 * @example
 * ```ts
 * import { alwaysAShareClv } from "idic/value";
 *
 * const margins = [50, 50, 50, 50, 50, 50];
 * const customer = alwaysAShareClv({ margins, purchasesPerYear: 2, costs: [20, 20, 20], discountRate: "0.15" });
 * customer.value; // => "184.07138616278993947"
 * ```
 */
export const alwaysAShareClv: AlwaysAShareClvFormula = /* @__PURE__ */ formula({
  code: "always-a-share-clv",
  unit: "money",
  cites: ["paper:venkatesan-kumar-2004", "G4", "G6"],
  schema: alwaysAShareClvSchema,
  convention: () => "margins at the time of each purchase, costs at the beginning of each year",
  compute: ({ margins, purchasesPerYear, costs, discountRate }, { step }) => {
    const growth = new Decimal(discountRate).plus(1);
    const perPurchase = step("discount", "(1 + d)^(1 / f)", growth.pow(new Decimal(1).div(purchasesPerYear)));
    const earned = sumOf(margins.map((margin, position) => new Decimal(margin).div(perPurchase.pow(position + 1))));
    const spent = sumOf(costs.map((cost, year) => new Decimal(cost).div(growth.pow(year))));
    step("margins", "Σ margin of purchase y / (1 + d)^(y / f)", earned);
    step("costs", "Σ cost of year l / (1 + d)^(l − 1)", spent);
    return decimalText(step("value", "margins − costs", earned.minus(spent)));
  },
});
