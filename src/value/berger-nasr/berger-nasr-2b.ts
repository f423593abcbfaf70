import { Decimal } from "../../foundation/decimal";
import { formula } from "../../rule/figure";
import { valueOverCycles } from "./berger-nasr-cycles";
import { bergerNasr2bSchema } from "./berger-nasr-schema";
import type { BergerNasr2bFormula } from "./berger-nasr-types";

/**
 * Customer lifetime value after Berger and Nasr, case 2b: a cycle of q years, as with cars,
 * GC Σ_{i=0…n/q} r^i / (1 + d)^(iq) − M Σ_{i=1…n/q} r^(i−1) / (1 + d)^((i − 0.5)q).
 *
 * Contribution, promotion and retention are those of a cycle; the discount rate is that of a year. With q = 1 it is case 1.
 *
 * @param input - Contribution, promotion and retention per cycle, the annual discount rate, the years and the years of a cycle.
 * @param options - `explain: false` leaves the steps out.
 * @returns Money per customer, an expected value up to the last year.
 * @throws InputError `inconsistent` when the years are no whole number of cycles, other issues for rates outside their range.
 * @see paper:berger-nasr-1998, G4, G6 under Sources.
 * @example
 * ```ts
 * import { bergerNasr2b } from "idic/value";
 *
 * const carBuyer = { contribution: 1500, promotion: 95, retention: "0.3", discountRate: "0.2", years: 12, yearsPerCycle: 3 };
 * bergerNasr2b(carBuyer).value; // => "1727.4677143935060038"
 * ```
 */
export const bergerNasr2b: BergerNasr2bFormula = /* @__PURE__ */ formula({
  code: "berger-nasr-2b",
  unit: "money",
  cites: ["paper:berger-nasr-1998", "G4", "G6"],
  schema: bergerNasr2bSchema,
  convention: () => "contribution at the beginning of each cycle, promotion in the middle; discount rate per year, retention per cycle",
  compute: (terms, { step }) => {
    const { years, yearsPerCycle } = terms;
    return valueOverCycles(terms, { count: years / yearsPerCycle, years: new Decimal(yearsPerCycle) }, step);
  },
});
