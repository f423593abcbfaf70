/** A sign of loyalty that can be measured. */
export type LoyaltyIndicator = "repeat-purchases" | "selection-time" | "price-sensitivity" | "competitor-attitude" | "incident-tolerance";

/**
 * The five indicators of loyalty, in the order of the source.
 *
 * @see LO-02, LO-03, LO-04, LO-05, LO-06 under Sources.
 */
export const loyaltyIndicators = [
  "repeat-purchases",
  "selection-time",
  "price-sensitivity",
  "competitor-attitude",
  "incident-tolerance",
] as const satisfies readonly LoyaltyIndicator[];

/** Whether a larger value speaks for loyalty or against it. */
export type IndicatorSign = "+" | "-";

/**
 * Which way each indicator points: who buys again and forgives a fault is loyal; who takes long to choose, minds the price
 * and likes competitors is not.
 *
 * @see LO-02, LO-03, LO-04, LO-05, LO-06 under Sources.
 */
export const loyaltyIndicatorSigns = {
  "repeat-purchases": "+",
  "selection-time": "-",
  "price-sensitivity": "-",
  "competitor-attitude": "-",
  "incident-tolerance": "+",
} as const satisfies Readonly<Record<LoyaltyIndicator, IndicatorSign>>;
