import type { DecimalText, NumberInput } from "../../foundation/exact";
import type { Figure, Formula } from "../../rule/figure";

/** Whether the margin of the first period, which is certain, is counted. */
export type FirstMargin = "included" | "excluded";

/** When in a period its cash is booked. */
export type CashTiming = "begin" | "mid" | "end";

/** Which margin is the first that has grown: the one after the first counted, or the one after the first period. */
export type GrowthFrom = "first-counted" | "first-period";

/** A reading of the formula: the two points on which textbooks differ. */
export interface GeometricClvReading {
  /** Whether the first, certain margin counts. */
  readonly firstMargin: FirstMargin;
  /** When in a period its cash is booked. */
  readonly timing: CashTiming;
}

/** A reading that also says which margin is the first to grow; it goes with a growth rate. */
export interface GrowingClvReading extends GeometricClvReading {
  /** Which margin grows first. */
  readonly growthFrom: GrowthFrom;
}

/** A constant margin, retention and discount rate per period, and the reading of the formula. */
export interface GeometricClvInput extends GeometricClvReading {
  /** Money per customer and period; negative for a customer who costs more than he brings. */
  readonly margin: NumberInput;
  /** The share that renews per period, from 0 to 1. */
  readonly retention: NumberInput;
  /** The effective discount rate of the same period, above −1. */
  readonly discountRate: NumberInput;
  /** How many payments to count; absent counts for ever. */
  readonly periods?: number | null;
  /** The growth of the margin per period, above −1. */
  readonly growth?: NumberInput | null;
  /** Which margin grows first; required with `growth`, because the books differ. */
  readonly growthFrom?: GrowthFrom | null;
}

/** The terms of a geometric CLV as they were read. */
export interface GeometricClvTerms extends GeometricClvReading {
  readonly margin: DecimalText;
  readonly retention: DecimalText;
  readonly discountRate: DecimalText;
  readonly periods: number | null;
  readonly growth: DecimalText | null;
  readonly growthFrom: GrowthFrom | null;
}

/** Customer lifetime value at constant retention. */
export type GeometricClv = Figure<"geometric-clv", GeometricClvTerms>;

/** The formula of the geometric CLV. */
export type GeometricClvFormula = Formula<GeometricClvInput, GeometricClvTerms, GeometricClv>;
