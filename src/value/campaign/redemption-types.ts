import type { DecimalText, NumberInput } from "../../foundation/exact";
import type { Figure, Formula } from "../../rule/figure";

/** How many coupons are redeemed, and a rate to compare that with. */
export interface RedemptionComparisonInput {
  /** The share of coupons that is redeemed. */
  readonly redemption: NumberInput;
  /** The share elsewhere, as in the trade; above 0. */
  readonly benchmark: NumberInput;
}

/** Two rates of redemption, as they were read. */
export type RedemptionComparisonTerms = Readonly<Record<keyof RedemptionComparisonInput, DecimalText>>;

/** One difference, told in three ways that must not be mixed up. */
export interface RateComparison {
  /** How many times the benchmark: 40. */
  readonly ratio: string;
  /** The change relative to the benchmark, as a fraction: 39 is +3900%. */
  readonly relativeChange: string;
  /** The difference in percentage points: 19.5. */
  readonly percentagePoints: string;
}

/** Two rates of redemption compared. */
export type RedemptionComparison = Figure<"redemption-comparison", RedemptionComparisonTerms, RateComparison>;

/** The formula that compares rates of redemption. */
export type RedemptionComparisonFormula = Formula<RedemptionComparisonInput, RedemptionComparisonTerms, RedemptionComparison>;

/** What coupons cost and what redeeming one brings. */
export interface RedemptionProfitInput {
  /** How many are given out; not negative. */
  readonly coupons: NumberInput;
  /** The share that is redeemed. */
  readonly redemption: NumberInput;
  /** The share of redemptions that would not have been purchases without the coupon. */
  readonly incrementalShare: NumberInput;
  /** Money earned on such a purchase, before the coupon is taken off. */
  readonly margin: NumberInput;
  /** What a redeemed coupon takes off; not negative. */
  readonly faceValue: NumberInput;
  /** Money per coupon given out, redeemed or not; not negative. */
  readonly costPerCoupon: NumberInput;
}

/** The terms of coupons, as they were read. */
export type RedemptionProfitTerms = Readonly<Record<keyof RedemptionProfitInput, DecimalText>>;

/** What coupons earn. */
export type RedemptionProfit = Figure<"redemption-profit", RedemptionProfitTerms>;

/** The formula of what coupons earn. */
export type RedemptionProfitFormula = Formula<RedemptionProfitInput, RedemptionProfitTerms, RedemptionProfit>;
