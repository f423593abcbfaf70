import type { Words } from "../../../rule/catalogue";
import type { SimpleMarginClv, SimpleRevenueClv } from "../../../value/clv/simple-clv-types";

export const simpleRevenueClv = {
  title: "Simple lifetime revenue",
  say: ({ value }) => `The customer is expected to spend ${value} in all.`,
  because: { "simple-revenue-clv": "Order value by orders by periods: revenue, without discount, churn or cost." },
} as const satisfies Words<SimpleRevenueClv, SimpleRevenueClv["code"]>;

export const simpleMarginClv = {
  title: "Simple lifetime margin",
  say: ({ value }) => `The customer is expected to bring a margin of ${value} in all.`,
  because: { "simple-margin-clv": "Margin per period by periods, without discount or churn: who stays longer brings more." },
} as const satisfies Words<SimpleMarginClv, SimpleMarginClv["code"]>;
