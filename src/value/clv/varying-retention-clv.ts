import { Decimal, decimalText } from "../../foundation/decimal";
import { formula } from "../../rule/figure";
import { varyingRetentionClvSchema } from "./varying-retention-clv-schema";
import type { VaryingRetentionClvFormula } from "./varying-retention-clv-types";

/**
 * Customer lifetime value when margin and retention change from period to period, for customers who are lost for good when they leave:
 * Σ m_t r_1 … r_t / (1 + d)^t for t = 0 … n. The current margin counts in full; cash comes at the beginning of a period.
 *
 * The retention rates may be a curve of `sbgRetention`. Old customers are held to cost less to keep; where `keepingCosts` rise with
 * age all the same, a warning says so.
 *
 * @param input - n + 1 margins, n retention rates, the discount rate of the same period, and what keeping the customer costs.
 * @param options - `explain: false` leaves the steps out.
 * @returns Money per customer, an expected value up to the last period given.
 * @throws InputError `length` when there is not one retention rate fewer than margins, other issues for rates outside their range.
 * @see VA-08, G4, G6 under Sources.
 * @example
 * ```ts
 * import { varyingRetentionClv } from "idic/value";
 *
 * const rising = varyingRetentionClv({ margins: [90, 100, 110, 120], retentions: ["0.6", "0.75", "0.85"], discountRate: "0.1" });
 * rising.value; // => "219.93989481592787378"
 * ```
 */
export const varyingRetentionClv: VaryingRetentionClvFormula = /* @__PURE__ */ formula({
  code: "varying-retention-clv",
  unit: "money",
  cites: ["VA-08", "G4", "G6"],
  schema: varyingRetentionClvSchema,
  convention: () => "first margin included, cash at begin",
  compute: ({ margins, retentions, discountRate, keepingCosts }, { step, warn }) => {
    const growth = new Decimal(discountRate).plus(1);
    let weight = new Decimal(1);
    let total = new Decimal(0);
    for (const [period, margin] of margins.entries()) {
      if (period > 0) weight = weight.times(retentions[period - 1] ?? 0).div(growth);
      const net = new Decimal(margin).minus(keepingCosts?.[period] ?? 0);
      total = total.plus(step(`period-${period}`, "net margin · share that is still there / (1 + d)^t", net.times(weight)));
    }
    keepingCosts?.forEach((cost, period) => {
      if (period > 0 && new Decimal(cost).gt(keepingCosts[period - 1] ?? cost)) warn("keeping-cost-rises", ["keepingCosts", period]);
    });
    return decimalText(step("value", "sum of the periods", total));
  },
});
