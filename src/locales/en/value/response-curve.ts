import type { Words } from "../../../rule/catalogue";
import type { ResponseRate, Responsiveness } from "../../../value/equity/response-curve-types";

export const responseRate = {
  title: "Response rate on a curve",
  say: ({ value, inputs }) => `Spending ${inputs.spend} a person is expected to bring a rate of ${value}.`,
  because: { "response-rate": "The rate rises with the spending, ever less, towards its ceiling." },
} as const satisfies Words<ResponseRate, ResponseRate["code"]>;

export const responsiveness = {
  title: "Responsiveness of a curve",
  say: ({ value }) => `The curve has a responsiveness of ${value}.`,
  because: { responsiveness: "It goes through the one point that was seen; the ceiling is a judgement." },
} as const satisfies Words<Responsiveness, Responsiveness["code"]>;
