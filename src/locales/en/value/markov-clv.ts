import type { Words } from "../../../rule/catalogue";
import type { MarkovClv } from "../../../value/clv/markov-clv-types";

export const markovClv = {
  title: "Customer lifetime value in a Markov chain",
  say: ({ value }) => `Expected value of a customer by state: ${value.join(", ")}.`,
  because: {
    "markov-clv": ({ inputs }) =>
      `What each state brings, now and after every move to another state, ${inputs.horizon === null ? "for ever" : `up to period ${inputs.horizon}`}, discounted.`,
  },
  warnings: { "negative-value": "Contacting customers in this state costs more than it will ever bring." },
} as const satisfies Words<MarkovClv, MarkovClv["code"]>;
