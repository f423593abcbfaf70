import type { DecimalText, NumberInput } from "../../foundation/exact";
import type { Figure, Formula } from "../../rule/figure";

/**
 * How cohorts are put together. `pooled`: survivors of an age by starters, over the cohorts seen at that age. `mean`: the average of the
 * cohorts' own shares. `periodic`: survivors of an age by survivors of the age before it, over the cohorts seen at that age (Kaplan–Meier).
 */
export type CohortMethod = "pooled" | "mean" | "periodic";

/** Every method, for schemas and documents. */
export const cohortMethods = ["pooled", "mean", "periodic"] as const satisfies readonly CohortMethod[];

/** Cohorts, and how they are put together. */
export interface CohortRetentionInput {
  /** For each cohort how many were there at the start, and how many are left at age 1, 2, …; younger cohorts have shorter rows. */
  readonly cohorts: readonly (readonly NumberInput[])[];
  /** The method; the three differ as soon as the cohorts do. */
  readonly method: CohortMethod;
}

/** Cohorts as they were read. */
export interface CohortRetentionTerms {
  readonly cohorts: readonly (readonly DecimalText[])[];
  readonly method: CohortMethod;
}

/** Retention by age: from age 0 on for `pooled` and `mean`, from age 1 on for `periodic`. */
export type CohortRetention = Figure<"cohort-retention", CohortRetentionTerms, readonly string[]>;

/** The formula of retention by cohorts. */
export type CohortRetentionFormula = Formula<CohortRetentionInput, CohortRetentionTerms, CohortRetention>;
