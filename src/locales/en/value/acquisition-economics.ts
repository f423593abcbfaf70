import type { Words } from "../../../rule/catalogue";
import type {
  ChurnLtv,
  CustomerAcquisitionCost,
  LtvToCac,
  PaybackPeriods,
  PaybackPeriodsWithChurn,
} from "../../../value/acquisition/acquisition-economics-types";

export const customerAcquisitionCost = {
  title: "Customer acquisition cost",
  say: ({ value }) => `Winning a customer has cost ${value} on average.`,
  because: { "customer-acquisition-cost": "What was spent, divided by the customers won." },
} as const satisfies Words<CustomerAcquisitionCost, CustomerAcquisitionCost["code"]>;

export const paybackPeriods = {
  title: "Payback period",
  say: ({ value }) =>
    value === "Infinity"
      ? "The cost of winning a customer is never earned back."
      : `The cost of winning a customer is earned back after ${value} periods.`,
  because: { "payback-periods": "The margin pays it back, not the revenue; nobody is taken to leave before." },
} as const satisfies Words<PaybackPeriods, PaybackPeriods["code"]>;

export const paybackPeriodsWithChurn = {
  title: "Payback with churn",
  say: ({ value }) =>
    value === "Infinity"
      ? "The cost of winning a customer is never earned back."
      : `The cost of winning a customer is earned back with payment ${value}.`,
  because: { "payback-periods-with-churn": "Each further payment comes only from those who are still there." },
} as const satisfies Words<PaybackPeriodsWithChurn, PaybackPeriodsWithChurn["code"]>;

export const churnLtv = {
  title: "Lifetime value as margin by churn",
  say: ({ value }) => `The customer is expected to be worth ${value}.`,
  because: { "churn-ltv": "Margin per period divided by churn, nothing discounted." },
} as const satisfies Words<ChurnLtv, ChurnLtv["code"]>;

export const ltvToCac = {
  title: "Lifetime value by acquisition cost",
  say: ({ value }) => `The customer is worth ${value} times what he costs to win.`,
  because: { "ltv-to-cac": "Lifetime value divided by the cost of acquisition." },
} as const satisfies Words<LtvToCac, LtvToCac["code"]>;
