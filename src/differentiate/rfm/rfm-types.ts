import type { DecimalText, NumberInput } from "../../foundation/exact";
import type { Figure, Formula } from "../../rule/figure";
import type { TieRule } from "./rank-bins";

/** Whether each score ranks the whole base, or frequency inside a recency bin and spending inside a recency and frequency cell. */
export type RfmMethod = "independent" | "nested";

/** Both methods, for schemas and documents. */
export const rfmMethods = ["independent", "nested"] as const satisfies readonly RfmMethod[];

/** On what readings of RFM differ. */
export interface RfmReading {
  /** Whether scores rank the whole base or a cell of it. */
  readonly method: RfmMethod;
  /** What becomes of customers with equal values. */
  readonly ties: TieRule;
}

/** What a customer did. */
export interface RfmCustomerInput {
  /** Who he is; each once. */
  readonly id: string;
  /** Whole days since his last purchase; fewer is better. */
  readonly recencyDays: number;
  /** How often he bought. */
  readonly frequency: number;
  /** What he spent, in one currency and unit for all; negative when more was refunded than bought. */
  readonly monetary: NumberInput;
}

/** What a customer did, as the formula reads it. */
export interface RfmCustomer {
  readonly id: string;
  readonly recencyDays: number;
  readonly frequency: number;
  readonly monetary: DecimalText;
}

/** A base of customers, and how to score it. */
export interface RfmInput extends RfmReading {
  /** At least one. */
  readonly customers: readonly RfmCustomerInput[];
  /** Scores go from 1 to this number, which is best; from 2 to 9, and 5 when not said. */
  readonly bins?: number | null;
}

/** A base of customers as it was read. */
export interface RfmTerms extends RfmReading {
  readonly customers: readonly RfmCustomer[];
  readonly bins: number;
}

/** The scores of a customer; the largest is best. */
export interface RfmScores {
  /** Who he is. */
  readonly id: string;
  /** How recently he bought. */
  readonly recency: number;
  /** How often he bought. */
  readonly frequency: number;
  /** How much he spent. */
  readonly monetary: number;
  /** The three digits side by side, 100 R + 10 F + M, such as `"543"`: a name and not a sum. */
  readonly cell: string;
}

/** The scores of a base of customers, in its order. */
export type Rfm = Figure<"rfm", RfmTerms, readonly RfmScores[]>;

/** A base of customers as columns, all of the same length. */
export interface RfmColumns {
  /** Whole days since the last purchase. */
  readonly recencyDays: ArrayLike<number>;
  /** Numbers of purchases. */
  readonly frequency: ArrayLike<number>;
  /** What was spent. Whole numbers of the smallest unit are fastest; the unit does not matter for ranks. */
  readonly monetary: ArrayLike<NumberInput>;
}

/** How to score columns. */
export interface RfmColumnsOptions extends RfmReading {
  /** From 2 to 9, and 5 when not said. */
  readonly bins?: number | null;
}

/** Scores as columns, by position of the customer. */
export interface RfmScoreColumns {
  /** How recently each bought. */
  readonly recency: Uint8Array;
  /** How often. */
  readonly frequency: Uint8Array;
  /** How much. */
  readonly monetary: Uint8Array;
}

/** The formula of RFM scores, with a door for whole tables. */
export interface RfmFormula extends Formula<RfmInput, RfmTerms, Rfm> {
  /**
   * Scores a whole table at once; the scores are those of the formula itself.
   *
   * @param customers - One column for each fact, all of the same length.
   * @param options - The reading, and the number of bins.
   * @returns One column for each score.
   * @throws InputError with the column and position of every value that cannot be scored.
   */
  columns(customers: RfmColumns, options: RfmColumnsOptions): RfmScoreColumns;
}
