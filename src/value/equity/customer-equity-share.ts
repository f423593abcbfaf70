import { Decimal, decimalText } from "../../foundation/decimal";
import type { Issue } from "../../foundation/issue";
import { formula } from "../../rule/figure";
import { customerEquityShareSchema } from "./customer-equity-share-schema";
import type { CustomerEquityShareFormula, CustomerEquityShareTerms } from "./customer-equity-share-types";

/**
 * Customer equity by brand and its shares: mean lifetime value in a sample · population, and each brand's part of the sum.
 *
 * The share of customer equity looks ahead where market share looks back. A brand that its customers cost money has a share below
 * zero and carries a warning.
 *
 * @param input - The same customers valued for every brand, and the population they stand for.
 * @param options - `explain: false` leaves the steps out.
 * @returns Money and share of each brand, in the order of the input.
 * @throws InputError `length` when the samples differ, `empty` without brands or customers, `zero-denominator` or `out-of-range` when all brands together are worth nothing or less.
 * @see paper:rust-lemon-zeithaml-2004, G3, G4 under Sources.
 * @example
 * ```ts
 * import { customerEquityShare } from "idic/value";
 *
 * const brands = [
 *   { brand: "ours", values: [90, 30] },
 *   { brand: "theirs", values: [10, 30] },
 * ];
 * customerEquityShare({ brands, population: 5000 }).value[0]; // => { brand: "ours", equity: "300000", share: "0.75" }
 * ```
 */
export const customerEquityShare: CustomerEquityShareFormula = /* @__PURE__ */ formula({
  code: "customer-equity-share",
  unit: "fraction",
  cites: ["paper:rust-lemon-zeithaml-2004", "G3", "G4"],
  schema: customerEquityShareSchema,
  check: (terms): Issue[] => {
    const total = Decimal.sum(...equities(terms));
    if (total.gt(0)) return [];
    const message = "expected brands that are worth something together: the share of nothing does not exist";
    return [{ code: total.isZero() ? "zero-denominator" : "out-of-range", path: ["brands"], message }];
  },
  compute: (terms, { step, warn }) => {
    const parts = equities(terms).map((equity, position) => {
      if (equity.isNegative()) warn("equity-below-zero", ["brands", position]);
      return step(`equity-${position + 1}`, "mean of the values · population", equity);
    });
    const total = step("total", "sum over the brands", Decimal.sum(...parts));
    return terms.brands.map(({ brand }, position) => {
      const equity = parts[position] ?? new Decimal(0);
      return { brand, equity: decimalText(equity), share: decimalText(equity.div(total)) };
    });
  },
});

function equities({ brands, population }: CustomerEquityShareTerms): Decimal[] {
  return brands.map(({ values }) =>
    values
      .reduce((sum, value) => sum.plus(value), new Decimal(0))
      .times(population)
      .div(values.length),
  );
}
