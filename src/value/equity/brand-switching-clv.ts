import { Decimal, decimalText } from "../../foundation/decimal";
import { formula } from "../../rule/figure";
import { brandSwitchingClvSchema } from "./brand-switching-schema";
import type { BrandSwitchingClvFormula } from "./brand-switching-types";

/**
 * Customer lifetime value after Rust, Lemon and Zeithaml: what a customer brings a brand while he moves between brands.
 *
 * CLV = Σ (1 + d)^(−t/f) · v_t · π_t · B_t over the purchases t = 0, 1, …, with f purchases a year, v the volume, π the margin per
 * unit and B_t the probability that the t-th purchase is the brand's: the start row times the switching matrix, t times.
 *
 * So what somebody will buy is predicted from what he bought last; the rows of the matrix come from a survey or from histories.
 *
 * @param input - Brands, probabilities as fractions, purchases, and the discount rate of a year.
 * @param options - `explain: false` leaves the steps out.
 * @returns Money of today, and the probability of the brand at each purchase.
 * @throws InputError `length` when the matrix does not fit the brands, `inconsistent` when a row does not add up to 1, `empty` without brands or purchases.
 * @see VA-16, paper:rust-lemon-zeithaml-2004, G6, G7 under Sources.
 * @example
 * ```ts
 * import { brandSwitchingClv } from "idic/value";
 *
 * const purchase = { volume: 1, margin: 30 };
 * const { value } = brandSwitchingClv({
 *   brands: ["ours", "theirs"],
 *   brand: "ours",
 *   start: [1, 0],
 *   switching: [
 *     ["0.8", "0.2"],
 *     ["0.3", "0.7"],
 *   ],
 *   purchases: [purchase, purchase, purchase, purchase],
 *   purchasesPerYear: 2,
 *   discountRate: "0.1",
 * });
 * value.clv; // => "88.87630258761153389"
 * value.probabilities; // => ["1", "0.8", "0.7", "0.65"]
 * ```
 */
export const brandSwitchingClv: BrandSwitchingClvFormula = /* @__PURE__ */ formula({
  code: "brand-switching-clv",
  unit: "money",
  cites: ["VA-16", "paper:rust-lemon-zeithaml-2004", "G6", "G7"],
  schema: brandSwitchingClvSchema,
  compute: ({ brands, brand, start, switching, purchases, purchasesPerYear, discountRate }, { step }) => {
    const own = brands.indexOf(brand);
    const matrix = switching.map((row) => row.map((share) => new Decimal(share)));
    const growth = new Decimal(discountRate).plus(1);
    const probabilities: string[] = [];
    let row = start.map((share) => new Decimal(share));
    let clv = new Decimal(0);
    purchases.forEach(({ volume, margin }, position) => {
      if (position > 0) row = next(row, matrix);
      const probability = row[own] ?? new Decimal(0);
      probabilities.push(decimalText(probability));
      const discount = growth.pow(new Decimal(position).div(purchasesPerYear));
      const worth = step(`purchase-${position}`, "v π B / (1 + d)^(t/f)", probability.times(volume).times(margin).div(discount));
      clv = clv.plus(worth);
    });
    return { clv: decimalText(step("clv", "sum over the purchases", clv)), probabilities };
  },
});

/** The row of probabilities times the matrix. */
function next(row: readonly Decimal[], matrix: readonly (readonly Decimal[])[]): Decimal[] {
  return row.map((_, to) => row.reduce((sum, share, from) => sum.plus(share.times(matrix[from]?.[to] ?? 0)), new Decimal(0)));
}
