import { Decimal, decimalText } from "../../foundation/decimal";
import { formula } from "../../rule/figure";
import { loyaltyOutcomeSchema } from "./loyalty-measures-schema";
import type { LoyaltyOutcomeFormula } from "./loyalty-measures-types";

/**
 * The outcome of loyalty: second purchases and referrals. What old customers say attracts best, so what they bring in is counted as
 * value of its own.
 *
 * @param input - The customers, what they bought again, what they brought in, and what a purchase earns.
 * @param options - `explain: false` leaves the steps out.
 * @returns Both rates, and what each has earned.
 * @throws InputError without customers, or when more bought again than there are.
 * @see LO-27, LO-34 under Sources.
 * @example
 * ```ts
 * import { loyaltyOutcome } from "idic/loyalty";
 *
 * const year = { customers: 800, secondPurchases: 60, referredPurchases: 100, marginPerPurchase: "9000" };
 * const { value } = loyaltyOutcome(year);
 * value.repurchaseRate; // => "0.075"
 * value.fromReferral; // => "900000"
 * ```
 */
export const loyaltyOutcome: LoyaltyOutcomeFormula = /* @__PURE__ */ formula({
  code: "loyalty-outcome",
  unit: "ratio",
  cites: ["LO-27", "LO-34"],
  schema: loyaltyOutcomeSchema,
  compute: ({ customers, secondPurchases, referredPurchases, marginPerPurchase }, { step }) => {
    const margin = new Decimal(marginPerPurchase);
    return {
      repurchaseRate: decimalText(step("repurchase-rate", "second purchases / customers", new Decimal(secondPurchases).div(customers))),
      referralRate: decimalText(step("referral-rate", "referred purchases / customers", new Decimal(referredPurchases).div(customers))),
      fromRepurchase: decimalText(step("from-repurchase", "second purchases · margin", margin.times(secondPurchases))),
      fromReferral: decimalText(step("from-referral", "referred purchases · margin", margin.times(referredPurchases))),
    };
  },
});
