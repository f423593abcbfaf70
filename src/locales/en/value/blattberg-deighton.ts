import type { Words } from "../../../rule/catalogue";
import type { BlattbergDeighton, BlattbergDeightonOptimum } from "../../../value/equity/blattberg-deighton-types";

export const blattbergDeighton = {
  title: "Customer equity per prospect (Blattberg and Deighton)",
  say: ({ value }) => `A prospect is worth ${value} on average, with what is spent on winning and keeping him taken off.`,
  because: { "blattberg-deighton": "What winning a prospect brings, and what keeping him brings afterwards." },
} as const satisfies Words<BlattbergDeighton, BlattbergDeighton["code"]>;

export const blattbergDeightonOptimum = {
  title: "Best spending on acquisition and retention",
  say: ({ value }) =>
    `Spend ${value.acquisitionSpend} on each prospect and ${value.retentionSpend} a period on each customer; a prospect is then worth ${value.equity}.`,
  because: {
    "blattberg-deighton-optimum": ({ value }) =>
      `Winning or keeping one more customer then costs what he is worth, ${value.customerValue}, unless nothing is spent on it.`,
  },
} as const satisfies Words<BlattbergDeightonOptimum, BlattbergDeightonOptimum["code"]>;
