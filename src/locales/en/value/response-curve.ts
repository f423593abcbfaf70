import type { Words } from "../../../rule/catalogue";
import type { ResponseCost, ResponseRate, ResponseSteepness } from "../../../value/response-curve-types";

export const responseRate = {
  title: "Response rate on a curve",
  say: ({ value, inputs }) => `Spending ${inputs.spend} a person is expected to bring a rate of ${value}.`,
  because: { "response-rate": "The rate rises with the spending, ever less, towards its ceiling." },
} as const satisfies Words<ResponseRate, ResponseRate["code"]>;

export const responseCost = {
  title: "Cost of a response",
  say: ({ value }) => `A response costs ${value.average} on average, and the next one costs ${value.marginal}.`,
  because: { "response-cost": "The next response always costs more than the average; budgets are settled by the next one." },
} as const satisfies Words<ResponseCost, ResponseCost["code"]>;

export const responseSteepness = {
  title: "Steepness of a response curve",
  say: ({ value }) => `The curve has a steepness of ${value}.`,
  because: { "response-steepness": "It goes through the one point that was seen; the ceiling is a judgement." },
} as const satisfies Words<ResponseSteepness, ResponseSteepness["code"]>;
