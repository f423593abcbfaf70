import type { Nps, NpsDifference, NpsGroup, NpsGroups, NpsInterval, NpsIntervalMethod } from "../../../differentiate/nps/nps-types";
import type { Words } from "../../../rule/catalogue";

export const npsGroupCodes = {
  promoter: "promoter",
  passive: "passive",
  detractor: "detractor",
} as const satisfies Record<NpsGroup, string>;

export const npsIntervalMethods = {
  wald: "by the standard error",
  "adjusted-wald": "by the standard error, adjusted for small samples",
} as const satisfies Record<NpsIntervalMethod, string>;

export const npsGroups = {
  title: "Promoters, passives and detractors",
  say: ({ value }) => `${value.promoters} promoters, ${value.passives} passives and ${value.detractors} detractors answered.`,
  because: { "nps-groups": "9 and 10 are promoters, 7 and 8 are passive, 0 to 6 are detractors." },
} as const satisfies Words<NpsGroups, NpsGroups["code"]>;

export const nps = {
  title: "Net promoter score",
  say: ({ value }) => `The net promoter score is ${value} points.`,
  because: { nps: "The share of promoters less the share of detractors, times one hundred." },
} as const satisfies Words<Nps, Nps["code"]>;

export const npsInterval = {
  title: "Interval of a net promoter score",
  say: ({ value }) => `The net promoter score is ${value.score} points, and lies between ${value.lower} and ${value.upper}.`,
  because: {
    "nps-interval": ({ inputs }) =>
      `Reckoned ${npsIntervalMethods[inputs.method]}, at a confidence of ${inputs.confidence}. Only some were asked, so the score of all may be another; nobody is promoter and detractor at once.`,
  },
} as const satisfies Words<NpsInterval, NpsInterval["code"]>;

export const npsDifference = {
  title: "Difference of two net promoter scores",
  say: ({ value }) => `The score changed by ${value.difference} points, ${value.z} standard errors.`,
  because: { "nps-difference": "Each wave has a standard error of its own, and the difference is measured in both together." },
} as const satisfies Words<NpsDifference, NpsDifference["code"]>;
