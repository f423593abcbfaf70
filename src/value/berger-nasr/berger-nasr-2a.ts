import { Decimal } from "../../foundation/decimal";
import { formula } from "../../rule/figure";
import { valueOverCycles } from "./berger-nasr-cycles";
import { bergerNasr2aSchema } from "./berger-nasr-schema";
import type { BergerNasr2aFormula } from "./berger-nasr-types";

/**
 * Customer lifetime value after Berger and Nasr, case 2a: p cycles a year,
 * GC Σ_{i=0…pn} r^i / (1 + d)^(i/p) − M Σ_{i=1…pn} r^(i−1) / (1 + d)^((i − 0.5)/p).
 *
 * Contribution, promotion and retention are those of a cycle; the discount rate is that of a year. With p = 1 it is case 1.
 *
 * @param input - Contribution, promotion and retention per cycle, the annual discount rate, the years and the cycles in a year.
 * @param options - `explain: false` leaves the steps out.
 * @returns Money per customer, an expected value up to the last year.
 * @throws InputError for rates outside their range, a negative promotion or cycles that are no whole number from 1 to 366.
 * @see paper:berger-nasr-1998, G4, G6 under Sources.
 * @example
 * ```ts
 * import { bergerNasr2a } from "idic/value";
 *
 * const halfYearly = { contribution: 130, promotion: 25, retention: "0.85", discountRate: "0.2", years: 10, cyclesPerYear: 2 };
 * bergerNasr2a(halfYearly).value; // => "471.44578503992464726"
 * ```
 */
export const bergerNasr2a: BergerNasr2aFormula = /* @__PURE__ */ formula({
  code: "berger-nasr-2a",
  unit: "money",
  cites: ["paper:berger-nasr-1998", "G4", "G6"],
  schema: bergerNasr2aSchema,
  convention: () => "contribution at the beginning of each cycle, promotion in the middle; discount rate per year, retention per cycle",
  compute: (terms, { step }) => {
    const { years, cyclesPerYear } = terms;
    return valueOverCycles(terms, { count: years * cyclesPerYear, years: new Decimal(1).div(cyclesPerYear) }, step);
  },
});
