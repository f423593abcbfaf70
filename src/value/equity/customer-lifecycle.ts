/** A stage in the life of a customer with a firm. */
export type CustomerLifecycleStage = "purchase" | "after-sales-service" | "relationship-maintenance" | "value-mining";

/**
 * The four stages in the life of a customer, in the order of the source.
 *
 * @see VA-25 under Sources.
 */
export const customerLifecycleStages = [
  "purchase",
  "after-sales-service",
  "relationship-maintenance",
  "value-mining",
] as const satisfies readonly CustomerLifecycleStage[];

/** A phase in the growth of customer management. */
export type CustomerManagementPhase = "first-phase" | "second-phase" | "profitability-management";

/**
 * The three phases of customer management at FAW-Volkswagen. The source names the third, in which the profitability of customers is
 * managed; what the two before it are called, it does not say.
 *
 * @see VA-24 under Sources.
 */
export const customerManagementPhases = [
  "first-phase",
  "second-phase",
  "profitability-management",
] as const satisfies readonly CustomerManagementPhase[];

/** What a customer database is good for. */
export type CustomerDatabaseUse = "predict-purchases" | "win-keep-sell-more" | "manage-lifecycle" | "plan-investment";

/**
 * The four uses of a customer database, in the order of the source: predicting purchases as the base of tailored service;
 * winning, keeping and selling more; understanding and managing the life of a customer; planning what is invested in him.
 *
 * @see VA-14, VA-15, VA-16, VA-28 under Sources.
 */
export const customerDatabaseUses = [
  "predict-purchases",
  "win-keep-sell-more",
  "manage-lifecycle",
  "plan-investment",
] as const satisfies readonly CustomerDatabaseUse[];
