import type { Words } from "../../../rule/catalogue";
import type { MarginMultiple } from "../../../value/clv/margin-multiple-types";

export const marginMultiple = {
  title: "Margin multiple",
  say: ({ value }) => `A customer who has just paid is worth ${value} times his margin per period.`,
  because: {
    "margin-multiple": ({ inputs }) =>
      inputs.growth === null
        ? "Retention divided by one plus discount rate less retention."
        : "Retention divided by one plus discount rate less retention times one plus growth; the first counted margin has not grown.",
  },
} as const satisfies Words<MarginMultiple, MarginMultiple["code"]>;
