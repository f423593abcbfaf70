import { Decimal, decimalText } from "../../foundation/decimal";
import { formula } from "../../rule/figure";
import { sumOf } from "../sum-of";
import { historicClvSchema } from "./historic-clv-schema";
import type { HistoricClvFormula } from "./historic-clv-types";

/**
 * Historic customer value: the margins of the past, refunds taken off. It looks back and promises nothing.
 *
 * Σ m, or with a rate Σ m (1 + d)^(age / 12). Money of the past is worth more today, so it is compounded forward; discounting it
 * would be the wrong way round.
 *
 * @param input - Margins with their age in months, and the effective annual rate at which they are brought forward, if any.
 * @param options - `explain: false` leaves the steps out.
 * @returns Money per customer as of today; exact without a rate.
 * @throws InputError when a margin is no number, an age is not from 0 to 12 000 months or the rate lies outside −1 to 1.
 * @see G4, G6 under Sources; that past money is compounded at all is a convention of this library.
 * @example
 * ```ts
 * import { historicClv } from "idic/value";
 *
 * const margins = [
 *   { margin: 100, ageInMonths: 24 },
 *   { margin: 80, ageInMonths: 12 },
 *   { margin: 60, ageInMonths: 3 },
 * ];
 * historicClv({ margins }).value; // => "240"
 * historicClv({ margins, annualRate: "0.12" }).value; // => "276.76424068332481683"
 * ```
 */
export const historicClv: HistoricClvFormula = /* @__PURE__ */ formula({
  code: "historic-clv",
  unit: "money",
  cites: ["G4", "G6"],
  schema: historicClvSchema,
  convention: ({ annualRate }) => (annualRate === null ? "past margins as they were" : "past margins compounded forward to today"),
  compute: ({ margins, annualRate }, { step }) => {
    const growth = new Decimal(annualRate ?? 0).plus(1);
    const perMonth = growth.pow(new Decimal(1).div(12));
    const brought = margins.map(({ margin, ageInMonths }, position) => {
      // Whole years apart: they are exact, and a root costs more than all the rest.
      const years = new Decimal(ageInMonths).div(12).floor();
      const factor = growth.pow(years).times(perMonth.pow(new Decimal(ageInMonths).minus(years.times(12))));
      return step(`margin-${position + 1}`, "m (1 + d)^(age / 12)", factor.times(margin));
    });
    return decimalText(step("value", "sum of the margins", sumOf(brought)));
  },
});
