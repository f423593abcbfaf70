import type { Words } from "../../../rule/catalogue";
import type { CohortMethod, CohortRetention } from "../../../value/retention/cohort-retention-types";

export const cohortMethods = {
  pooled: "survivors of all cohorts by their starters",
  mean: "average of the shares of the cohorts",
  periodic: "survivors of an age by survivors of the age before",
} as const satisfies Record<CohortMethod, string>;

export const cohortRetention = {
  title: "Retention by cohorts",
  say: ({ value }) => `Retention by age: ${value.join(", ")}.`,
  because: { "cohort-retention": ({ inputs }) => `Method: ${cohortMethods[inputs.method]}.` },
} as const satisfies Words<CohortRetention, CohortRetention["code"]>;
