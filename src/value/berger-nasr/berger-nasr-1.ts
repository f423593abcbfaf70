import { Decimal } from "../../foundation/decimal";
import { formula } from "../../rule/figure";
import { valueOverCycles } from "./berger-nasr-cycles";
import { bergerNasr1Schema } from "./berger-nasr-schema";
import type { BergerNasr1Formula } from "./berger-nasr-types";

/**
 * Customer lifetime value after Berger and Nasr, case 1: one cycle a year,
 * GC Σ_{i=0…n} r^i / (1 + d)^i − M Σ_{i=1…n} r^(i−1) / (1 + d)^(i − 0.5).
 *
 * The contribution is counted n + 1 times, from the beginning; the promotion n times, in the middle of each year. Customers who leave
 * are lost for good.
 *
 * @param input - Contribution and promotion in money per year, rates of a year, and the years counted.
 * @param options - `explain: false` leaves the steps out.
 * @returns Money per customer, an expected value up to the last year.
 * @throws InputError for rates outside their range, a negative promotion or more than 1000 years.
 * @see paper:berger-nasr-1998, G4, G6 under Sources.
 * @example
 * ```ts
 * import { bergerNasr1 } from "idic/value";
 *
 * const customer = bergerNasr1({ contribution: 260, promotion: 50, retention: "0.75", discountRate: "0.2", years: 10 });
 * customer.value; // => "568.78306743359698929"
 * ```
 */
export const bergerNasr1: BergerNasr1Formula = /* @__PURE__ */ formula({
  code: "berger-nasr-1",
  unit: "money",
  cites: ["paper:berger-nasr-1998", "G4", "G6"],
  schema: bergerNasr1Schema,
  convention: () => "contribution at the beginning of each year, promotion in the middle",
  compute: (terms, { step }) => valueOverCycles(terms, { count: terms.years, years: new Decimal(1) }, step),
});
