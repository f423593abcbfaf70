import type { Words } from "../../../rule/catalogue";
import type {
  ChurnLtv,
  CustomerAcquisitionCost,
  LtvToCac,
  PaybackPeriods,
  PaybackPeriodsWithChurn,
} from "../../../value/acquisition/acquisition-economics-types";

export const customerAcquisitionCost = {
  title: "获客成本",
  say: ({ value }) => `平均每赢得一位客户花费${value}。`,
  because: { "customer-acquisition-cost": "投入总额除以新增客户数。" },
} as const satisfies Words<CustomerAcquisitionCost, CustomerAcquisitionCost["code"]>;

export const paybackPeriods = {
  title: "回本期",
  say: ({ value }) => (value === "Infinity" ? "获客成本永远无法收回。" : `获客成本在${value}期后收回。`),
  because: { "payback-periods": "以毛利而非营收回本，并假定期间无人流失。" },
} as const satisfies Words<PaybackPeriods, PaybackPeriods["code"]>;

export const paybackPeriodsWithChurn = {
  title: "考虑流失的回本期",
  say: ({ value }) => (value === "Infinity" ? "获客成本永远无法收回。" : `获客成本在第${value}次付款时收回。`),
  because: { "payback-periods-with-churn": "此后每次付款只来自仍在的客户。" },
} as const satisfies Words<PaybackPeriodsWithChurn, PaybackPeriodsWithChurn["code"]>;

export const churnLtv = {
  title: "以流失率计的客户终身价值",
  say: ({ value }) => `该客户的预期价值为${value}。`,
  because: { "churn-ltv": "每期毛利除以流失率，未折现。" },
} as const satisfies Words<ChurnLtv, ChurnLtv["code"]>;

export const ltvToCac = {
  title: "终身价值与获客成本之比",
  say: ({ value }) => `客户的价值是其获客成本的${value}倍。`,
  because: { "ltv-to-cac": "客户终身价值除以获客成本。" },
} as const satisfies Words<LtvToCac, LtvToCac["code"]>;
