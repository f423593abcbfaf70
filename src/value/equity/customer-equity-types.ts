import type { DecimalText, NumberInput } from "../../foundation/exact";
import type { Figure, Formula } from "../../rule/figure";

/** A later period of a segment, per customer who is still there. */
export interface EquityPeriodInput {
  /** The share of the customers of the period before that stay. */
  readonly retention: NumberInput;
  /** What one of them buys, added sales included, in money. */
  readonly sales: NumberInput;
  /** What these goods cost; not negative. */
  readonly costOfGoods: NumberInput;
  /** Money spent on keeping one who stayed; not negative. */
  readonly retentionSpend: NumberInput;
  /** Money spent on selling more to one who stayed; not negative. */
  readonly addOnSpend: NumberInput;
}

/** A segment of prospects and what becomes of them. */
export interface EquitySegmentInput {
  /** Its name. */
  readonly name: string;
  /** How many prospects there are; not negative. */
  readonly prospects: NumberInput;
  /** The share of them that is won. */
  readonly acquisitionRate: NumberInput;
  /** Money per prospect, won or not; not negative. */
  readonly acquisitionSpend: NumberInput;
  /** What a customer buys in the period in which he is won, in money. */
  readonly sales: NumberInput;
  /** What these goods cost; not negative. */
  readonly costOfGoods: NumberInput;
  /** The periods after it, at most 1,000; may be empty. */
  readonly periods: readonly EquityPeriodInput[];
}

/** Segments and the discount rate of a period. */
export interface CustomerEquityInput {
  /** From 1 to 1,000. */
  readonly segments: readonly EquitySegmentInput[];
  /** The effective discount rate of a period, above −1. */
  readonly discountRate: NumberInput;
}

/** A later period as it was read. */
export type EquityPeriod = Readonly<Record<keyof EquityPeriodInput, DecimalText>>;

/** A segment as it was read. */
export interface EquitySegment {
  readonly name: string;
  readonly prospects: DecimalText;
  readonly acquisitionRate: DecimalText;
  readonly acquisitionSpend: DecimalText;
  readonly sales: DecimalText;
  readonly costOfGoods: DecimalText;
  readonly periods: readonly EquityPeriod[];
}

/** Segments and a discount rate, as they were read. */
export interface CustomerEquityTerms {
  readonly segments: readonly EquitySegment[];
  readonly discountRate: DecimalText;
}

/** The equity of one segment. */
export interface SegmentEquity {
  /** The name of the segment. */
  readonly segment: string;
  /** What winning its customers brings in the first period, in money. */
  readonly acquisition: string;
  /** What keeping them and selling more to them brings later, in money of today. */
  readonly retention: string;
  /** Both together. */
  readonly equity: string;
}

/** Customer equity as a whole and by segment. */
export interface CustomerEquityValue {
  /** The sum over all segments, in money of today. */
  readonly equity: string;
  /** The segments in the order of the input. */
  readonly segments: readonly SegmentEquity[];
}

/** Customer equity by acquisition, retention and add-on selling. */
export type CustomerEquity = Figure<"customer-equity", CustomerEquityTerms, CustomerEquityValue>;

/** The formula of customer equity. */
export type CustomerEquityFormula = Formula<CustomerEquityInput, CustomerEquityTerms, CustomerEquity>;
