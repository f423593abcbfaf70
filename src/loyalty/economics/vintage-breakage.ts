import { Decimal, decimalText } from "../../foundation/decimal";
import { groupBy } from "../../foundation/group-by";
import { formula } from "../../rule/figure";
import { vintageBreakageSchema } from "./breakage-schema";
import type { LotFate, Vintage, VintageBreakageFormula } from "./breakage-types";

const MONTH = "YYYY-MM".length;

/**
 * Breakage by vintage: for the points issued in each month, the share that has expired. Older months show what younger ones
 * are likely to become.
 *
 * A month with points outstanding is not over, and its share can only grow; it carries the warning `vintage-open`.
 *
 * @param input - What became of each lot, in any order.
 * @param options - `explain: false` leaves the steps out.
 * @returns One row per month of issue, oldest first.
 * @throws InputError `inconsistent` when more was redeemed and expired than issued; other issues for days and amounts.
 * @see law:ifrs-15, R23, R29 under Sources.
 * @example
 * ```ts
 * import { vintageBreakage } from "idic/loyalty";
 *
 * const vintages = vintageBreakage({
 *   lots: [
 *     { issuedOn: "2024-01-05", issued: 600, redeemed: 540, expired: 60 },
 *     { issuedOn: "2024-01-31", issued: 400, redeemed: 360, expired: 40 },
 *   ],
 * });
 * vintages.value[0]?.month; // => "2024-01"
 * vintages.value[0]?.breakage; // => "0.1"
 * ```
 */
export const vintageBreakage: VintageBreakageFormula = /* @__PURE__ */ formula({
  code: "vintage-breakage",
  unit: "fraction",
  cites: ["law:ifrs-15", "R23", "R29"],
  schema: vintageBreakageSchema,
  compute: ({ lots }, { step, warn }) => {
    const months = [...groupBy(lots, ({ issuedOn }) => issuedOn.slice(0, MONTH))].sort(([a], [b]) => (a < b ? -1 : 1));
    return months.map(([month, ofMonth], position): Vintage => {
      const issued = total(ofMonth, "issued");
      const redeemed = total(ofMonth, "redeemed");
      const expired = total(ofMonth, "expired");
      const outstanding = issued.minus(redeemed).minus(expired);
      if (outstanding.gt(0)) warn("vintage-open", [position]);
      return {
        month,
        issued: decimalText(issued),
        redeemed: decimalText(redeemed),
        expired: decimalText(expired),
        outstanding: decimalText(outstanding),
        breakage: issued.isZero() ? null : decimalText(step(month, "expired / issued", expired.div(issued))),
      };
    });
  },
});

function total(lots: readonly LotFate[], part: "issued" | "redeemed" | "expired"): Decimal {
  return lots.reduce((sum, lot) => sum.plus(lot[part]), new Decimal(0));
}
