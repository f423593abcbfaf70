import type { DecimalText, NumberInput } from "../../foundation/exact";
import type { Figure, Formula } from "../../rule/figure";

/** Two rates of use. */
export interface TargetingFactorInput {
  /** How many used an offer that was aimed at them, as a share. */
  readonly targeted: NumberInput;
  /** How many use offers elsewhere, as a share. */
  readonly average: NumberInput;
}

/** Two rates of use as they were read. */
export type TargetingFactorTerms = Readonly<Record<keyof TargetingFactorInput, DecimalText>>;

/** How many times as often an aimed offer is used. */
export type TargetingFactor = Figure<"targeting-factor", TargetingFactorTerms>;

/** The formula of the factor. */
export type TargetingFactorFormula = Formula<TargetingFactorInput, TargetingFactorTerms, TargetingFactor>;
