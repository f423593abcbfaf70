import type { AmountInput, DecimalText } from "../../foundation/exact";
import type { RoundingMode } from "../../foundation/rounding";
import type { Figure, Formula } from "../../rule/figure";

/** The unit in which money is booked. The books name it; nothing is rounded anywhere else. */
export interface BookedUnit {
  /** How many decimals are booked, from 0 to 20. */
  readonly decimals: number;
  /** How a value between two units is settled. */
  readonly mode: RoundingMode;
}

/** A sale that earns points, as a caller writes it. */
export interface PointsAllocationInput {
  /** What the customer pays for goods and points together. */
  readonly price: AmountInput;
  /** What the goods would cost alone; not negative. */
  readonly goods: AmountInput;
  /** How many of the points earned are expected to be redeemed; not negative. */
  readonly expectedPoints: AmountInput;
  /** What a redeemed point is worth to the customer, in money; not negative. */
  readonly pointValue: AmountInput;
  /** The unit in which the shares are booked. */
  readonly booked: BookedUnit;
}

/** A sale that earns points, as the formula reads it. */
export interface PointsAllocationTerms extends Readonly<Record<Exclude<keyof PointsAllocationInput, "booked">, DecimalText>> {
  readonly booked: BookedUnit;
}

/** A price shared between what is delivered now and what is owed. */
export interface AllocatedPrice {
  /** The share of the goods. */
  readonly goods: string;
  /** The share of the points: a liability until they are redeemed. */
  readonly points: string;
}

/** The allocation of a price. */
export type PointsAllocation = Figure<"points-allocation", PointsAllocationTerms, AllocatedPrice>;

/** The formula of the allocation. */
export type PointsAllocationFormula = Formula<PointsAllocationInput, PointsAllocationTerms, PointsAllocation>;

/** What happened to points in one period, as a caller writes it. */
export interface RedemptionPeriodInput {
  /** Points redeemed in the period; not negative. */
  readonly redeemed: AmountInput;
  /** How many points are, at its end, expected to be redeemed in all: those of earlier periods are in it. */
  readonly expected: AmountInput;
}

/** What happened in one period, as the formula reads it. */
export interface RedemptionPeriod {
  readonly redeemed: DecimalText;
  readonly expected: DecimalText;
}

/** What was allocated to points and how they were redeemed, as a caller writes it. */
export interface PointsLiabilityInput {
  /** The share of the price that was allocated to the points, such as `pointsAllocation` gives. */
  readonly allocated: AmountInput;
  /** How many points were issued; with it no estimate can exceed them. */
  readonly issued?: AmountInput | null;
  /** The periods in order. */
  readonly periods: readonly RedemptionPeriodInput[];
  /** The unit in which revenue is booked. */
  readonly booked: BookedUnit;
}

/** The same as the formula reads it. */
export interface PointsLiabilityTerms {
  readonly allocated: DecimalText;
  readonly issued: DecimalText | null;
  readonly periods: readonly RedemptionPeriod[];
  readonly booked: BookedUnit;
}

/** What is booked for one period. */
export interface BookedPeriod {
  /** Revenue of the period; negative where a higher estimate takes some of the earlier back. */
  readonly revenue: string;
  /** Revenue of all periods up to it. */
  readonly toDate: string;
  /** What is still owed at its end. */
  readonly liability: string;
}

/** Revenue and liability of points. */
export interface PointsLiabilityValue {
  /** One row per period, in order. */
  readonly periods: readonly BookedPeriod[];
  /** What is still owed after the last. */
  readonly liability: string;
}

/** The liability for points. */
export type PointsLiability = Figure<"points-liability", PointsLiabilityTerms, PointsLiabilityValue>;

/** The formula of the liability. */
export type PointsLiabilityFormula = Formula<PointsLiabilityInput, PointsLiabilityTerms, PointsLiability>;
