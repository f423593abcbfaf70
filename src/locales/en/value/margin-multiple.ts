import type { Words } from "../../../rule/catalogue";
import type { MarginMultiple } from "../../../value/clv/margin-multiple-types";

export const marginMultiple = {
  title: "Margin multiple",
  say: ({ value }) => `A customer who has just paid is worth ${value} times his margin per period.`,
  because: { "margin-multiple": "Retention divided by one plus discount rate less retention." },
} as const satisfies Words<MarginMultiple, MarginMultiple["code"]>;
