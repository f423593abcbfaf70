import type { Figure, Formula } from "../../rule/figure";

/** The segment of a customer in two periods. */
export interface MovedCustomer {
  /** Who he is; each once. */
  readonly id: string;
  /** His segment in the earlier period; `null` where he was none of ours yet. */
  readonly before: string | null;
  /** His segment in the later period; `null` where he is gone. */
  readonly after: string | null;
}

/** The segment of a customer in two periods, as a caller writes it. */
export interface MovedCustomerInput {
  /** Who he is; each once. */
  readonly id: string;
  /** His segment in the earlier period; absent or null where he was none of ours yet. */
  readonly before?: string | null;
  /** His segment in the later period; absent or null where he is gone. */
  readonly after?: string | null;
}

/** Customers in two periods, and which move is the aim. */
export interface SegmentMovesInput {
  /** The codes of the segments, the lowest first. */
  readonly order: readonly string[];
  /** From which segment customers are to move. */
  readonly from: string;
  /** To which. */
  readonly to: string;
  /** At least one. */
  readonly customers: readonly MovedCustomerInput[];
}

/** Customers in two periods as they were read. */
export interface SegmentMovesTerms {
  readonly order: readonly string[];
  readonly from: string;
  readonly to: string;
  readonly customers: readonly MovedCustomer[];
}

/** How many went from one segment to another. */
export interface SegmentMove {
  /** The segment before; `null` for those who are new. */
  readonly from: string | null;
  /** The segment after; `null` for those who are gone. */
  readonly to: string | null;
  /** How many. */
  readonly customers: number;
}

/** Who moved where. */
export interface SegmentMovesValue {
  /** How many made the move that is the aim. */
  readonly target: number;
  /** Their share of those who were in the first segment; `null` when nobody was. */
  readonly targetRate: string | null;
  /** How many rose. */
  readonly up: number;
  /** How many fell. */
  readonly down: number;
  /** How many stayed. */
  readonly same: number;
  /** How many are new. */
  readonly joined: number;
  /** How many are gone. */
  readonly left: number;
  /** Every move that was made, in the order of the segments. */
  readonly moves: readonly SegmentMove[];
}

/** Moves between segments. */
export type SegmentMoves = Figure<"segment-moves", SegmentMovesTerms, SegmentMovesValue>;

/** The formula of moves between segments. */
export type SegmentMovesFormula = Formula<SegmentMovesInput, SegmentMovesTerms, SegmentMoves>;
