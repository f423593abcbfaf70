import type { Ces1, Ces2, CesReport, Csat } from "../../../differentiate/satisfaction/survey-types";
import type { Words } from "../../../rule/catalogue";

export const cesReports = {
  mean: "the mean answer",
  "top-box": "the share of the best answer",
  "five-to-seven": "the share of answers from 5 to 7",
} as const satisfies Record<CesReport, string>;

export const csat = {
  title: "Customer satisfaction",
  say: ({ value }) => `${value.topTwoBoxes} of the customers gave one of the two best answers; the mean answer is ${value.mean}.`,
  because: { csat: "A share and a mean are two things, so both are given." },
} as const satisfies Words<Csat, Csat["code"]>;

export const ces1 = {
  title: "Customer effort score of 2010",
  say: ({ value }) => `Customers rate their effort ${value} of 5; lower is better.`,
  because: { "ces-1": "The mean answer to how much effort it took." },
} as const satisfies Words<Ces1, Ces1["code"]>;

export const ces2 = {
  title: "Customer effort score of 2013",
  say: ({ value, inputs }) => `That it was easy: ${value}, as ${cesReports[inputs.report]}; higher is better.`,
  because: { "ces-2": "How far customers agree that it was made easy for them." },
} as const satisfies Words<Ces2, Ces2["code"]>;
