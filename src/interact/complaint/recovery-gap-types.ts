import type { DecimalText, NumberInput } from "../../foundation/exact";
import type { Figure, Formula } from "../../rule/figure";

/** The loyalty of two groups, measured in one way: the share that buys again, or that recommends. */
export interface RecoveryGapInput {
  /** Of those who had a problem that was resolved. */
  readonly afterRecovery: NumberInput;
  /** Of those who had no problem. */
  readonly withoutProblem: NumberInput;
}

/** The loyalty of two groups, as it was read. */
export type RecoveryGapTerms = Readonly<Record<keyof RecoveryGapInput, DecimalText>>;

/** By how much the two differ. */
export type RecoveryGap = Figure<"recovery-gap", RecoveryGapTerms>;

/** The formula of the recovery gap. */
export type RecoveryGapFormula = Formula<RecoveryGapInput, RecoveryGapTerms, RecoveryGap>;
