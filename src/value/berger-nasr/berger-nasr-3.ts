import { Decimal, decimalText } from "../../foundation/decimal";
import { formula } from "../../rule/figure";
import { bergerNasrProfitSchema } from "./berger-nasr-schema";
import type { BergerNasr3Formula } from "./berger-nasr-types";

/**
 * Customer lifetime value after Berger and Nasr, case 3: a profit that first accelerates and then approaches a limit, counted once a
 * year, Σ π(t) (r / (1 + d))^t for t = 0 … n, with π(t) = h t² + v up to year g and h g² + v + N (1 − e^(g − t)) after it.
 *
 * @param input - The five parts of the profit, rates of a year, and the years counted.
 * @param options - `explain: false` leaves the steps out.
 * @returns Money per customer, an expected value up to the last year.
 * @throws InputError for rates outside their range or more than 1000 years.
 * @see paper:berger-nasr-1998, G4, G6 under Sources; the numbers of the example are ours.
 * @example
 * ```ts
 * import { bergerNasr3 } from "idic/value";
 *
 * const profit = { startingProfit: 20, acceleration: 4, inflection: 5, furtherGain: 10 };
 * bergerNasr3({ ...profit, retention: "0.8", discountRate: "0.2", years: 10 }).value; // => "130.29000530974644648"
 * ```
 */
export const bergerNasr3: BergerNasr3Formula = /* @__PURE__ */ formula({
  code: "berger-nasr-3",
  unit: "money",
  cites: ["paper:berger-nasr-1998", "G4", "G6"],
  schema: bergerNasrProfitSchema,
  convention: () => "profit counted once a year, from year 0 to year n",
  compute: ({ startingProfit, acceleration, inflection, furtherGain, retention, discountRate, years }, { step }) => {
    const ratio = step("ratio", "x = r / (1 + d)", new Decimal(retention).div(new Decimal(discountRate).plus(1)));
    const level = new Decimal(inflection).times(inflection).times(acceleration).plus(startingProfit);
    let weight = new Decimal(1);
    let total = new Decimal(0);
    for (let year = 0; year <= years; year += 1) {
      const profit: Decimal = new Decimal(inflection).gte(year)
        ? new Decimal(year).times(year).times(acceleration).plus(startingProfit)
        : level.plus(new Decimal(1).minus(new Decimal(inflection).minus(year).exp()).times(furtherGain));
      total = total.plus(step(`year-${year}`, "π(t) x^t", profit.times(weight)));
      weight = weight.times(ratio);
    }
    return decimalText(step("value", "sum of the years", total));
  },
});
