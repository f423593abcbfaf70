import type { Figure, Formula } from "../../rule/figure";
import type { LoyaltyStep } from "./loyalty-steps";

/** Which of the eight steps have been taken. Absent and null both mean unknown. */
export interface EightStepsInput {
  /** By step, whether it has been taken. */
  readonly steps: Readonly<Partial<Record<LoyaltyStep, boolean | null>>>;
}

/** The steps as they were read. */
export interface EightStepsTerms {
  readonly steps: Readonly<Record<LoyaltyStep, boolean | null>>;
}

/** How far a firm has come. */
export interface EightStepsValue {
  /** The steps taken without a gap from the first on. */
  readonly reached: readonly LoyaltyStep[];
  /** The first step that has not been taken, or of which that is not known; `null` when all have. */
  readonly next: LoyaltyStep | null;
  /** Steps taken beyond it: they stand on nothing yet. */
  readonly ahead: readonly LoyaltyStep[];
  /** Steps of which nothing is known. */
  readonly unknown: readonly LoyaltyStep[];
}

/** The assessment of the eight steps. */
export type EightSteps = Figure<"eight-steps", EightStepsTerms, EightStepsValue>;

/** The formula of the assessment. */
export type EightStepsFormula = Formula<EightStepsInput, EightStepsTerms, EightSteps>;
