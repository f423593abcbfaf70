import type { CustomerDatabaseUse, CustomerLifecycleStage, CustomerManagementPhase } from "../../../value/equity/customer-lifecycle";

export const customerLifecycleStages = {
  purchase: "购买",
  "after-sales-service": "售后服务",
  "relationship-maintenance": "关系维系",
  "value-mining": "价值挖掘",
} as const satisfies Record<CustomerLifecycleStage, string>;

export const customerManagementPhases = {
  "first-phase": "第一阶段（原文未写明名称）",
  "second-phase": "第二阶段（原文未写明名称）",
  "profitability-management": "第三阶段：客户盈利率管理",
} as const satisfies Record<CustomerManagementPhase, string>;

export const customerDatabaseUses = {
  "predict-purchases": "预估客户购买行为",
  "win-keep-sell-more": "获取、保持客户并促进附加销售",
  "manage-lifecycle": "了解并管理客户生命周期",
  "plan-investment": "规划对客户的投资",
} as const satisfies Record<CustomerDatabaseUse, string>;
