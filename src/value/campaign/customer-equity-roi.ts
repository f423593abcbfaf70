import { Decimal, decimalText } from "../../foundation/decimal";
import { formula } from "../../rule/figure";
import { customerEquityRoiSchema } from "./campaign-return-schema";
import type { CustomerEquityRoiFormula } from "./campaign-return-types";

/**
 * The return on what raises customer equity: (gain in customer equity − expenditure) / expenditure.
 *
 * @param input - Both in money of today.
 * @param options - `explain: false` leaves the steps out.
 * @returns A fraction: 0.447 is 44.7%.
 * @throws InputError `zero-denominator` when nothing is spent, `out-of-range` for a negative expenditure.
 * @see paper:rust-lemon-zeithaml-2004, G3 under Sources.
 * @example
 * ```ts
 * import { customerEquityRoi } from "idic/value";
 *
 * customerEquityRoi({ equityGain: "101.29", expenditure: "70" }).value; // => "0.447"
 * ```
 */
export const customerEquityRoi: CustomerEquityRoiFormula = /* @__PURE__ */ formula({
  code: "customer-equity-roi",
  unit: "fraction",
  cites: ["paper:rust-lemon-zeithaml-2004", "G3"],
  schema: customerEquityRoiSchema,
  compute: ({ equityGain, expenditure }, { step }) => {
    const gain = step("gain", "gain in customer equity − expenditure", new Decimal(equityGain).minus(expenditure));
    return decimalText(step("roi", "gain / expenditure", gain.div(expenditure)));
  },
});
