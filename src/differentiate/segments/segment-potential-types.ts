import type { DecimalText, NumberInput } from "../../foundation/exact";
import type { Figure, Formula } from "../../rule/figure";

/** What research found about a customer. */
export interface ResearchedCustomerInput {
  /** Who he is; each once. */
  readonly id: string;
  /** The code of his segment. */
  readonly segment: string;
  /** The profit he brings, in one unit for all. */
  readonly actual: NumberInput;
  /** The profit he could bring; not below the actual one. */
  readonly potential: NumberInput;
}

/** What research found about a customer, as the formula reads it. */
export interface ResearchedCustomer {
  readonly id: string;
  readonly segment: string;
  readonly actual: DecimalText;
  readonly potential: DecimalText;
}

/** Customers that were looked into. */
export interface SegmentPotentialInput {
  /** At least one. */
  readonly customers: readonly ResearchedCustomerInput[];
}

/** Customers that were looked into, as they were read. */
export interface SegmentPotentialTerms {
  readonly customers: readonly ResearchedCustomer[];
}

/** What a segment brings and could bring. */
export interface SegmentPotentialRow {
  /** The code of the segment. */
  readonly segment: string;
  /** How many customers are in it. */
  readonly customers: number;
  /** The profit it brings. */
  readonly actual: string;
  /** The profit it could bring. */
  readonly potential: string;
  /** What it could bring and does not. */
  readonly unrealised: string;
  /** Whether it has profit potential: it could bring a profit, and more than it does. */
  readonly pursue: boolean;
}

/** Segments by what they could bring and do not, most first. */
export type SegmentPotential = Figure<"segment-potential", SegmentPotentialTerms, readonly SegmentPotentialRow[]>;

/** The formula of the potential of segments. */
export type SegmentPotentialFormula = Formula<SegmentPotentialInput, SegmentPotentialTerms, SegmentPotential>;
