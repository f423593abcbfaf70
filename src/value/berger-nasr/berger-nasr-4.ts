import { Decimal, decimalText } from "../../foundation/decimal";
import { formula } from "../../rule/figure";
import { bergerNasrProfitSchema } from "./berger-nasr-schema";
import type { BergerNasr4Formula } from "./berger-nasr-types";
import { exponentialMoment } from "./exponential-moment";

/**
 * Customer lifetime value after Berger and Nasr, case 4: the profit of case 3, flowing all the time,
 * ∫ π(t) (r / (1 + d))^t dt for t from 0 to n, in closed form.
 *
 * @param input - The five parts of the profit, rates of a year, and the years counted.
 * @param options - `explain: false` leaves the steps out.
 * @returns Money per customer, an expected value up to the last year.
 * @throws InputError for rates outside their range or more than 1000 years.
 * @see paper:berger-nasr-1998, G4, G6 under Sources; the numbers of the example are ours.
 * @example
 * ```ts
 * import { bergerNasr4 } from "idic/value";
 *
 * const profit = { startingProfit: 20, acceleration: 4, inflection: 5, furtherGain: 10 };
 * bergerNasr4({ ...profit, retention: "0.8", discountRate: "0.2", years: 10 }).value; // => "118.24651413982239758"
 * ```
 */
export const bergerNasr4: BergerNasr4Formula = /* @__PURE__ */ formula({
  code: "berger-nasr-4",
  unit: "money",
  cites: ["paper:berger-nasr-1998", "G4", "G6"],
  schema: bergerNasrProfitSchema,
  convention: () => "profit flows all the time",
  compute: ({ startingProfit, acceleration, inflection, furtherGain, retention, discountRate, years }, { step }) => {
    if (new Decimal(retention).isZero()) return decimalText(step("value", "nobody stays for any time", new Decimal(0)));
    const decline = step("decline", "k = ln((1 + d) / r)", new Decimal(discountRate).plus(1).div(retention).ln());
    const turn = Decimal.min(inflection, years);
    const rising = exponentialMoment(2, decline, turn)
      .times(acceleration)
      .plus(exponentialMoment(0, decline, turn).times(startingProfit));
    step("until-inflection", "∫ (h t² + v) e^(−k t) dt", rising);
    const length = new Decimal(years).minus(turn);
    const limit = new Decimal(inflection).times(inflection).times(acceleration).plus(startingProfit).plus(furtherGain);
    const late = exponentialMoment(0, decline, length)
      .times(limit)
      .minus(exponentialMoment(0, decline.plus(1), length).times(furtherGain))
      .times(decline.times(turn).neg().exp());
    step("after-inflection", "∫ (h g² + v + N (1 − e^(g − t))) e^(−k t) dt", late);
    return decimalText(step("value", "until the inflection + after it", rising.plus(late)));
  },
});
