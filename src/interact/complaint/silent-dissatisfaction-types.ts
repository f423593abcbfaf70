import type { AmountInput, DecimalText } from "../../foundation/exact";
import type { Figure, Formula } from "../../rule/figure";

/**
 * How many of the dissatisfied complain: fewer than 5% of them, which gives bounds; or one in 27, a rule of thumb, which gives
 * an estimate.
 */
export type ComplaintRateReading = "fewer-than-five-percent" | "one-in-27";

/** Both readings, for schemas and documents. */
export const complaintRateReadings = ["fewer-than-five-percent", "one-in-27"] as const satisfies readonly ComplaintRateReading[];

/** From what silent dissatisfaction is reckoned: complaints or purchases, one of the two. */
export interface SilentDissatisfactionInput {
  /** How many complaints there were, a whole number of any size. */
  readonly complaints?: AmountInput | null;
  /** How many purchases there were, a whole number of any size; only with `"fewer-than-five-percent"`. */
  readonly purchases?: AmountInput | null;
  /** How many of the dissatisfied complain: the books differ, so it must be said. */
  readonly convention: ComplaintRateReading;
}

/** What silent dissatisfaction is reckoned from, as it was read. */
export interface SilentDissatisfactionTerms {
  readonly complaints: DecimalText | null;
  readonly purchases: DecimalText | null;
  readonly convention: ComplaintRateReading;
}

/** What follows. A bound is named a bound; which of them are there depends on what it was reckoned from. */
export interface SilentDissatisfactionCounts {
  /** The dissatisfied: expected from purchases, or estimated as 27 for each complaint. */
  readonly dissatisfied?: string;
  /** Those of them who say nothing, as an estimate. */
  readonly silent?: string;
  /** There are more dissatisfied purchases than this. */
  readonly dissatisfiedMoreThan?: string;
  /** More of them than this say nothing. */
  readonly silentMoreThan?: string;
  /** There were more purchases than this. */
  readonly purchasesMoreThan?: string;
  /** There are fewer complaints than this. */
  readonly complaintsFewerThan?: string;
}

/** Silent dissatisfaction. */
export type SilentDissatisfaction = Figure<"silent-dissatisfaction", SilentDissatisfactionTerms, SilentDissatisfactionCounts>;

/** The formula of silent dissatisfaction. */
export type SilentDissatisfactionFormula = Formula<SilentDissatisfactionInput, SilentDissatisfactionTerms, SilentDissatisfaction>;
