import type { PolicyRef } from "../../rule/answer";
import type { Figure, Formula } from "../../rule/figure";

/** How a dealer's policy differs from the standard: another rule, another edition, or the same name with other content. */
export type StandardDeviation = "other-policy" | "other-edition" | "other-content";

/** Every deviation, for schemas and documents. */
export const standardDeviations = ["other-policy", "other-edition", "other-content"] as const satisfies readonly StandardDeviation[];

/** Under which policy a dealer classes its customers. */
export interface DealerPolicy {
  /** The dealer; each once. */
  readonly dealer: string;
  /** What its answers carry as `policy`. */
  readonly policy: PolicyRef;
}

/** The one standard, and what dealers use. */
export interface StandardCheckInput {
  /** What answers under the standard carry as `policy`. */
  readonly standard: PolicyRef;
  /** At least one dealer. */
  readonly dealers: readonly DealerPolicy[];
}

/** A dealer that does not class by the standard. */
export interface DeviatingDealer {
  /** The dealer. */
  readonly dealer: string;
  /** How its policy differs. */
  readonly deviation: StandardDeviation;
}

/** Whether all dealers class by one standard. */
export interface StandardCheckValue {
  /** Whether all do. */
  readonly unified: boolean;
  /** The share of the dealers that do. */
  readonly share: string;
  /** Those that do not, in the order of the input. */
  readonly deviating: readonly DeviatingDealer[];
}

/** A check of one standard. */
export type StandardCheck = Figure<"standard-check", StandardCheckInput, StandardCheckValue>;

/** The formula of the check. */
export type StandardCheckFormula = Formula<StandardCheckInput, StandardCheckInput, StandardCheck>;
