import { Decimal, decimalText } from "../../foundation/decimal";
import { formula } from "../../rule/figure";
import { bergerNasr5Schema } from "./berger-nasr-schema";
import type { BergerNasr5Formula } from "./berger-nasr-types";

/**
 * Expected buyers after Berger and Nasr, case 5: customers may pause and come back,
 * C_i = Σ_j C_(i−j) P_j (1 − P_1) … (1 − P_(j−1)), where P_j is the probability of buying when the last purchase lies j periods back.
 *
 * It is the migration model: nobody is written off for being silent once. `markovClv` puts money to the same chain.
 *
 * @param input - The buyers of period 0, the probabilities by recency, and how many periods to work out.
 * @param options - `explain: false` leaves the steps out.
 * @returns The expected buyers of period 0, 1, …; not rounded to whole people.
 * @throws InputError when a probability lies outside 0 to 1 or the buyers are negative.
 * @see paper:berger-nasr-1998, G1 under Sources.
 * @example
 * ```ts
 * import { bergerNasr5 } from "idic/value";
 *
 * const mailing = bergerNasr5({ buyers: 1000, purchaseProbabilities: ["0.3", "0.2", "0.15", "0.05"], periods: 5 });
 * mailing.value; // => ["1000", "300", "230", "195", "139.7", "95.67"]
 * ```
 */
export const bergerNasr5: BergerNasr5Formula = /* @__PURE__ */ formula({
  code: "berger-nasr-5",
  unit: "count",
  cites: ["paper:berger-nasr-1998", "G1"],
  schema: bergerNasr5Schema,
  compute: ({ buyers, purchaseProbabilities, periods }, { step }) => {
    let silent = new Decimal(1);
    const returning = purchaseProbabilities.map((probability) => {
      const share = silent.times(probability);
      silent = silent.minus(share);
      return share;
    });
    const counts = [step("period-0", "the buyers given", new Decimal(buyers))];
    for (let period = 1; period <= periods; period += 1) {
      const expected = returning
        .slice(0, period)
        .reduce((sum, share, back) => sum.plus(share.times(counts[period - 1 - back] ?? 0)), new Decimal(0));
      counts.push(step(`period-${period}`, "Σ earlier buyers · share that buys again after so long", expected));
    }
    return counts.map(decimalText);
  },
});
