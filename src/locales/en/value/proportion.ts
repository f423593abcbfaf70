import type { Words } from "../../../rule/catalogue";
import type { DifferenceInDifferences } from "../../../value/experiment/difference-in-differences-types";
import type { NewcombeInterval, SampleSize, TwoProportionTest, WilsonInterval } from "../../../value/experiment/proportion-types";

export const twoProportionTest = {
  title: "Test of two proportions",
  say: ({ value }) =>
    `The rates differ by ${value.difference}; if the groups were alike, so much would happen with a probability of ${value.pValue}.`,
  because: {
    "two-proportion-test": "Pooled and two-sided, without continuity correction; it tells chance from effect, not how large the effect is.",
  },
} as const satisfies Words<TwoProportionTest, TwoProportionTest["code"]>;

export const wilsonInterval = {
  title: "Wilson's interval for a rate",
  say: ({ value }) => `The rate is ${value.rate}, and lies between ${value.lower} and ${value.upper} for all we know.`,
  because: {
    "wilson-interval": ({ inputs }) => `A score interval without continuity correction, at a confidence of ${inputs.confidence}.`,
  },
} as const satisfies Words<WilsonInterval, WilsonInterval["code"]>;

export const newcombeInterval = {
  title: "Newcombe's interval for a difference of rates",
  say: ({ value }) => `The rates differ by ${value.difference}, between ${value.lower} and ${value.upper} for all we know.`,
  because: {
    "newcombe-interval": ({ inputs }) => `Made of Wilson's intervals of both groups, at a confidence of ${inputs.confidence}.`,
  },
} as const satisfies Words<NewcombeInterval, NewcombeInterval["code"]>;

export const differenceInDifferences = {
  title: "Difference in differences",
  say: ({ value }) => `The treated changed by ${value} more than the control group.`,
  because: {
    "difference-in-differences": "What changed for everybody is taken off; it is an effect only if both would have changed alike.",
  },
} as const satisfies Words<DifferenceInDifferences, DifferenceInDifferences["code"]>;

export const sampleSize = {
  title: "Sample size of a test of two proportions",
  say: ({ value }) => `Each of the two groups needs ${value} people.`,
  because: {
    "sample-size": ({ inputs }) =>
      `To tell ${inputs.treatedRate} from ${inputs.controlRate} with a power of ${inputs.power} and an alpha of ${inputs.alpha}.`,
  },
} as const satisfies Words<SampleSize, SampleSize["code"]>;
