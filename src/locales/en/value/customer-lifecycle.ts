import type { CustomerDatabaseUse, CustomerLifecycleStage, CustomerManagementPhase } from "../../../value/equity/customer-lifecycle";

export const customerLifecycleStages = {
  purchase: "purchase",
  "after-sales-service": "after-sales service",
  "relationship-maintenance": "keeping up the relationship",
  "value-mining": "finding further value",
} as const satisfies Record<CustomerLifecycleStage, string>;

export const customerManagementPhases = {
  "first-phase": "first phase, not named by the source",
  "second-phase": "second phase, not named by the source",
  "profitability-management": "third phase: managing the profitability of customers",
} as const satisfies Record<CustomerManagementPhase, string>;

export const customerDatabaseUses = {
  "predict-purchases": "predicting what customers buy",
  "win-keep-sell-more": "winning, keeping and selling more",
  "manage-lifecycle": "understanding and managing the life of a customer",
  "plan-investment": "planning what is invested in customers",
} as const satisfies Record<CustomerDatabaseUse, string>;
