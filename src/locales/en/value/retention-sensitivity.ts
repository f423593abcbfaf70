import type { Words } from "../../../rule/catalogue";
import type {
  ImpliedRetention,
  RetentionChangeReading,
  RetentionElasticity,
  RetentionSensitivity,
} from "../../../value/retention/retention-sensitivity-types";

export const retentionChangeReadings = {
  points: "the change is in percentage points",
  relative: "the change is a share of the retention rate",
  defections: "the change is a share of the customers who leave",
} as const satisfies Record<RetentionChangeReading, string>;

export const retentionSensitivity = {
  title: "Sensitivity to retention",
  say: ({ value }) => `Lifetime value changes by a share of ${value}.`,
  because: {
    "retention-sensitivity": ({ inputs }) => `Reading: ${retentionChangeReadings[inputs.reading]}, first margin ${inputs.firstMargin}.`,
  },
} as const satisfies Words<RetentionSensitivity, RetentionSensitivity["code"]>;

export const retentionElasticity = {
  title: "Elasticity with respect to retention",
  say: ({ value }) => `One percent more retention raises lifetime value by ${value} percent.`,
  because: {
    "retention-elasticity": ({ inputs }) =>
      `First margin ${inputs.firstMargin}. It holds for small changes at this rate and is no constant.`,
  },
} as const satisfies Words<RetentionElasticity, RetentionElasticity["code"]>;

export const impliedRetention = {
  title: "Retention that a claim implies",
  say: ({ value }) => `The claim holds at a retention of ${value}.`,
  because: { "implied-retention": "At another rate the same points bring another uplift; it is no law." },
  warnings: { "raised-above-one": "The raised rate would be above 1, so constant retention cannot carry the claim." },
} as const satisfies Words<ImpliedRetention, ImpliedRetention["code"]>;
