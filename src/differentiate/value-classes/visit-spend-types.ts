import type { AmountInput, DecimalText } from "../../foundation/exact";
import type { Compile, Rule } from "../../rule/compile";
import type { PolicyHead, PolicyHeadInput } from "../../rule/policy";
import type { Decision } from "../../rule/table";

/** A level and where it begins. */
export interface GridLevel {
  /** The code of the level. */
  readonly code: string;
  /** The lowest value of the level, inclusive; `null` for the last level, which takes the rest. */
  readonly atLeast: DecimalText | null;
}

/** A level as a caller writes it. */
export interface GridLevelInput {
  /** The code of the level. */
  readonly code: string;
  /** The lowest value of the level, inclusive; `null` for the last level, which takes the rest. */
  readonly atLeast: AmountInput | null;
}

/** A grid of visits by spend per visit. */
export interface VisitSpendPolicy extends PolicyHead {
  /** ISO 4217 code of every amount. */
  readonly currency: string;
  /** Levels of visits, from the highest bound to the level that takes the rest. */
  readonly visits: readonly GridLevel[];
  /** Levels of spend per visit, likewise. */
  readonly spend: readonly GridLevel[];
  /** Where the bounds come from. */
  readonly cites: readonly string[];
}

/** A grid as a caller writes it. */
export interface VisitSpendPolicyInput extends PolicyHeadInput {
  /** ISO 4217 code of every amount. */
  readonly currency: string;
  /** Levels of visits in the period, from the highest bound to the level that takes the rest. */
  readonly visits: readonly GridLevelInput[];
  /** Levels of spend per visit, likewise. */
  readonly spend: readonly GridLevelInput[];
  /** Where the bounds come from. */
  readonly cites: readonly string[];
}

/** How often a customer comes and what he spends, as a caller writes it. Absent and null both mean unknown. */
export interface VisitSpendInput {
  /** Visits in the period. */
  readonly visits?: number | null;
  /** Money per visit in the policy's currency. */
  readonly spendPerVisit?: AmountInput | null;
}

/** How often a customer comes and what he spends, as the rule reads it. */
export interface VisitSpend {
  readonly visits: number | null;
  readonly spendPerVisit: DecimalText | null;
}

/** The cell of a customer. */
export interface VisitSpendOutcome {
  /** The level of his visits; `null` while they are unknown. */
  readonly visits: string | null;
  /** The level of his spend per visit; `null` while it is unknown. */
  readonly spend: string | null;
  /** Visits × spend per visit: what he spent in the period; `null` while either is unknown. */
  readonly value: DecimalText | null;
}

/** The cell of one customer; its code joins the codes of the two levels with a hyphen. */
export type VisitSpendDecision = Decision<"visit-spend", VisitSpend, VisitSpendOutcome>;

/** Customers as columns, both of the same length. */
export interface VisitSpendColumns {
  /** Visits in the period. */
  readonly visits: ArrayLike<number>;
  /** Money per visit in the policy's currency. */
  readonly spendPerVisit: ArrayLike<AmountInput>;
}

/** Cells as columns. */
export interface VisitSpendCellColumns {
  /** The level of visits of each customer: a position in the policy's `visits`. */
  readonly visits: Uint8Array;
  /** The level of spend of each customer: a position in the policy's `spend`. */
  readonly spend: Uint8Array;
}

/** A compiled grid, with a door for whole tables. */
export interface VisitSpendRule extends Rule<VisitSpendPolicy, VisitSpendInput, VisitSpend, VisitSpendDecision> {
  /**
   * Places a whole table at once; the cells are those of the rule itself. Every entry is known.
   *
   * @param customers - A column of visits and one of spend per visit.
   * @returns A column of levels for each.
   * @throws InputError with the column and position of every value that cannot be placed.
   */
  columns(customers: VisitSpendColumns): VisitSpendCellColumns;
}

/** Compiles a grid. */
export type CompileVisitSpend = Compile<VisitSpendPolicyInput, VisitSpendRule>;
