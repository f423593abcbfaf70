import { Decimal, decimalText } from "../../foundation/decimal";
import type { Issue } from "../../foundation/issue";
import { formula } from "../../rule/figure";
import { sumOf } from "../sum-of";
import { cohortRetentionSchema } from "./cohort-retention-schema";
import type { CohortRetentionFormula, CohortRetentionTerms } from "./cohort-retention-types";

/**
 * Retention by age from a table of cohorts, by one of three methods. An age counts the cohorts that have reached it; the others are not
 * yet known, which is not the same as lost.
 *
 * `pooled` Σ survivors_k / Σ starters and `mean` (the average of the cohorts' shares) tell how many of those who started are left;
 * `periodic` Σ survivors_k / Σ survivors_(k−1) tells how many stay from one age to the next. The product of the periodic rates is not the
 * pooled one when cohorts differ.
 *
 * @param input - Counts by cohort and age, and the method.
 * @param options - `explain: false` leaves the steps out.
 * @returns Fractions by age: from age 0 on for `pooled` and `mean`, from age 1 on for `periodic`.
 * @throws InputError `zero-denominator` when a cohort starts empty or, for `periodic`, when nobody was left at the age before;
 * `inconsistent` when a cohort grows.
 * @see G1, G3 under Sources.
 * @example
 * ```ts
 * import { cohortRetention } from "idic/value";
 *
 * const cohorts = [[100, 60, 45, 40], [80, 60, 39], [120, 78]];
 * cohortRetention({ cohorts, method: "pooled" }).value; // => ["1", "0.66", "0.46666666666666666667", "0.4"]
 * cohortRetention({ cohorts, method: "periodic" }).value; // => ["0.66", "0.7", "0.88888888888888888889"]
 * ```
 */
export const cohortRetention: CohortRetentionFormula = /* @__PURE__ */ formula({
  code: "cohort-retention",
  unit: "fraction",
  cites: ["G1", "G3"],
  schema: cohortRetentionSchema,
  check: checkSurvivors,
  convention: ({ method }) => method,
  compute: ({ cohorts, method }, { step }) =>
    agesOf(cohorts)
      .filter((age) => age > 0 || method !== "periodic")
      .map((age) => {
        const seen = cohorts.filter((counts) => counts.length > age);
        return decimalText(step(`age-${age}`, FORMULA[method], RETENTION[method](seen, age)));
      }),
});

type Cohorts = CohortRetentionTerms["cohorts"];

const FORMULA = {
  pooled: "Σ survivors / Σ starters",
  mean: "average of survivors / starters",
  periodic: "Σ survivors / Σ survivors of the age before",
} as const;

const RETENTION = {
  pooled: (seen: Cohorts, age: number) => sumAt(seen, age).div(sumAt(seen, 0)),
  mean: (seen: Cohorts, age: number) => sumOf(seen.map((counts) => new Decimal(counts[age] ?? 0).div(counts[0] ?? 1))).div(seen.length),
  periodic: (seen: Cohorts, age: number) => sumAt(seen, age).div(sumAt(seen, age - 1)),
} as const;

function sumAt(cohorts: Cohorts, age: number): Decimal {
  return sumOf(cohorts.map((counts) => new Decimal(counts[age] ?? 0)));
}

function agesOf(cohorts: Cohorts): number[] {
  return Array.from({ length: cohorts.reduce((most, { length }) => Math.max(most, length), 0) }, (_, age) => age);
}

function checkSurvivors({ cohorts, method }: CohortRetentionTerms): Issue[] {
  if (method !== "periodic") return [];
  const empty = agesOf(cohorts).find((age) => {
    const seen = cohorts.filter((counts) => counts.length > age + 1);
    return seen.length > 0 && sumAt(seen, age).isZero();
  });
  if (empty === undefined) return [];
  return [
    { code: "zero-denominator", path: ["cohorts"], message: `expected somebody left at age ${empty}, from whom a rate could be taken` },
  ];
}
