import * as z from "zod/mini";
import { compareExact, type DecimalText, exact } from "../../foundation/exact";
import { type Field, listOf, oneOf, withCheck } from "../../foundation/fields";
import type { Issue } from "../../foundation/issue";
import { nonNegativeField } from "../../foundation/number-fields";
import { type CohortRetentionInput, type CohortRetentionTerms, cohortMethods } from "./cohort-retention-types";

/** The schema of cohorts. */
export const cohortRetentionSchema: Field<CohortRetentionTerms, CohortRetentionInput> = withCheck(
  z.object({ cohorts: listOf(listOf(nonNegativeField, 1), 1), method: oneOf(cohortMethods) }),
  ({ cohorts }) => cohorts.flatMap(checkCohort),
);

function checkCohort(counts: readonly DecimalText[], cohort: number): Issue[] {
  return counts.flatMap((count, age) => {
    const path = ["cohorts", cohort, age];
    const before = counts[age - 1];
    if (before === undefined)
      return exact(count).units === 0n
        ? [{ code: "zero-denominator", path, message: "expected a cohort of more than 0 at its start" }]
        : [];
    if (compareExact(exact(count), exact(before)) <= 0) return [];
    return [{ code: "inconsistent", path, message: `expected at most ${before} as there were before, got ${count}` }];
  });
}
