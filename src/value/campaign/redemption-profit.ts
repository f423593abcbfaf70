import { Decimal, decimalText } from "../../foundation/decimal";
import { formula } from "../../rule/figure";
import { redemptionProfitSchema } from "./redemption-schema";
import type { RedemptionProfitFormula } from "./redemption-types";

/**
 * What coupons earn: coupons · redemption · (incremental share · margin − face value) − coupons · cost.
 *
 * Redemption is not profit: everybody who redeems takes the face value, and only some of them would not have bought anyway. Where
 * incremental share · margin is below the face value, every further redemption loses money.
 *
 * @param input - Coupons, rates as fractions, and money per purchase and coupon.
 * @param options - `explain: false` leaves the steps out.
 * @returns Money, exact.
 * @throws InputError when a rate lies outside 0 to 1, or a number or cost is negative.
 * @see DF-19, G1, G4 under Sources.
 * @example
 * ```ts
 * import { redemptionProfit } from "idic/value";
 *
 * const coupon = { coupons: 100000, incrementalShare: "0.6", margin: 8, faceValue: 5, costPerCoupon: "0.1" };
 * redemptionProfit({ ...coupon, redemption: "0.2" }).value; // => "-14000"
 * redemptionProfit({ ...coupon, redemption: "0.005" }).value; // => "-10100"
 * ```
 */
export const redemptionProfit: RedemptionProfitFormula = /* @__PURE__ */ formula({
  code: "redemption-profit",
  unit: "money",
  cites: ["DF-19", "G1", "G4"],
  schema: redemptionProfitSchema,
  compute: ({ coupons, redemption, incrementalShare, margin, faceValue, costPerCoupon }, { step }) => {
    const each = step("each", "incremental share · margin − face value", new Decimal(incrementalShare).times(margin).minus(faceValue));
    const redeemed = step("redeemed", "coupons · redemption", new Decimal(coupons).times(redemption));
    const cost = step("cost", "coupons · cost per coupon", new Decimal(coupons).times(costPerCoupon));
    return decimalText(step("profit", "redeemed · each − cost", redeemed.times(each).minus(cost)));
  },
});
