import { Decimal, decimalText } from "../../foundation/decimal";
import { formula } from "../../rule/figure";
import { averageAnnualValueSchema } from "./average-annual-value-schema";
import type { AverageAnnualValueFormula } from "./average-annual-value-types";

/**
 * Average annual value: spent / years, what a customer spent divided by the years in which he spent it.
 * It is revenue of the past, not margin and not a forecast.
 *
 * @param input - The money spent and the years.
 * @param options - `explain: false` leaves the steps out.
 * @returns Money per year.
 * @throws InputError when the spend is no number or the years are not above zero.
 * @see DF-09 under Sources: 150,000 yuan in six years.
 * @example
 * ```ts
 * import { averageAnnualValue } from "idic/value";
 *
 * averageAnnualValue({ spent: "150000", years: 6 }).value; // => "25000"
 * ```
 */
export const averageAnnualValue: AverageAnnualValueFormula = /* @__PURE__ */ formula({
  code: "average-annual-value",
  unit: "money",
  cites: ["DF-09", "G3"],
  schema: averageAnnualValueSchema,
  compute: ({ spent, years }, { step }) => decimalText(step("annual-value", "spent / years", new Decimal(spent).div(years))),
});
