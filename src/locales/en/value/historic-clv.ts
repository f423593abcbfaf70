import type { Words } from "../../../rule/catalogue";
import type { HistoricClv } from "../../../value/clv/historic-clv-types";

export const historicClv = {
  title: "Historic customer value",
  say: ({ value }) => `The customer has brought ${value} so far.`,
  because: {
    "historic-clv": ({ inputs }) => {
      const brought = inputs.annualRate === null ? "" : `, brought forward to today at ${inputs.annualRate} a year`;
      return `The margins of the past, refunds taken off${brought}; it promises nothing for the future.`;
    },
  },
} as const satisfies Words<HistoricClv, HistoricClv["code"]>;
