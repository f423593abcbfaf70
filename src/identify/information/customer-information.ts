/** A part of a customer profile. */
export type ProfilePart = "basic-information" | "needs" | "key-interactions";

/**
 * The three parts of a customer profile.
 *
 * @see ID-06 under Sources.
 */
export const profileParts = ["basic-information", "needs", "key-interactions"] as const satisfies readonly ProfilePart[];

/** What is kept of a purchase. */
export type PurchaseFact = "product" | "time" | "payment";

/**
 * The three facts that are kept of every purchase.
 *
 * @see ID-13 under Sources.
 */
export const purchaseFacts = ["product", "time", "payment"] as const satisfies readonly PurchaseFact[];

/** What a purchase habit is made of. */
export type HabitFact = "product" | "interval" | "payment";

/**
 * The three facts of a purchase habit: by them the right product comes at the right time.
 *
 * @see ID-16 under Sources.
 */
export const habitFacts = ["product", "interval", "payment"] as const satisfies readonly HabitFact[];

/** A database that the one view joins. */
export type ViewDatabase = "sales" | "market" | "service";

/**
 * The three databases that the one view joins.
 *
 * @see DI-01 under Sources.
 */
export const viewDatabases = ["sales", "market", "service"] as const satisfies readonly ViewDatabase[];

/** What joined data is to be. */
export type DataGoal = "sharing" | "completeness" | "consistency" | "no-redundancy" | "standard-naming";

/**
 * The five goals of joined customer data.
 *
 * @see DI-02 under Sources.
 */
export const dataGoals = [
  "sharing",
  "completeness",
  "consistency",
  "no-redundancy",
  "standard-naming",
] as const satisfies readonly DataGoal[];

/** What goes wrong between departments. */
export type DataIll = "islands" | "duplicates" | "conflicts";

/**
 * The three ills that joined data avoids.
 *
 * @see DI-03 under Sources.
 */
export const dataIlls = ["islands", "duplicates", "conflicts"] as const satisfies readonly DataIll[];

/** Between whom customer information is shared. */
export type SharingRelation = "plant-region" | "region-region" | "plant-dealer";

/**
 * The three relations in which customer information is shared.
 *
 * @see DI-04 under Sources.
 */
export const sharingRelations = ["plant-region", "region-region", "plant-dealer"] as const satisfies readonly SharingRelation[];

/** What is wrong with customer data that is not joined. */
export type ViewDefect = "systems-apart" | "no-single-view" | "unlike-definitions" | "no-analysis";

/**
 * The four defects of customer data that is not joined.
 *
 * @see DI-05, DI-06, DI-07, DI-08 under Sources.
 */
export const viewDefects = [
  "systems-apart",
  "no-single-view",
  "unlike-definitions",
  "no-analysis",
] as const satisfies readonly ViewDefect[];

/** What one view is good for. */
export type ViewBenefit = "sharing-across-channels" | "history" | "cross-selling" | "relation-network" | "classes-and-service";

/**
 * The five benefits of one view.
 *
 * @see DI-09 under Sources.
 */
export const viewBenefits = [
  "sharing-across-channels",
  "history",
  "cross-selling",
  "relation-network",
  "classes-and-service",
] as const satisfies readonly ViewBenefit[];

/** A stock of data to be joined. */
export type DataStock = "customer" | "sales" | "service" | "product-quality";

/**
 * The four stocks of data to be joined.
 *
 * @see DI-11 under Sources.
 */
export const dataStocks = ["customer", "sales", "service", "product-quality"] as const satisfies readonly DataStock[];

/** Where plant and dealer work together. */
export type LoopPart = "marketing" | "sales" | "service" | "support";

/**
 * The four parts of the closed loop between plant and dealer.
 *
 * @see DI-12 under Sources.
 */
export const loopParts = ["marketing", "sales", "service", "support"] as const satisfies readonly LoopPart[];

/** A step of work with customer information. */
export type InformationStep = "collection" | "integration" | "management" | "use";

/**
 * The four steps of work with customer information, in their order.
 *
 * @see DI-13 under Sources.
 */
export const informationSteps = ["collection", "integration", "management", "use"] as const satisfies readonly InformationStep[];

/** Who is needed for a customer database. */
export type InformationSpecialist = "database-engineer" | "customer-strategist";

/**
 * The two kinds of specialists a customer database needs.
 *
 * @see DI-15 under Sources.
 */
export const informationSpecialists = ["database-engineer", "customer-strategist"] as const satisfies readonly InformationSpecialist[];

/** What building a customer database takes. */
export type DatabaseDuty = "environment" | "database" | "cleansing";

/**
 * The three duties of building a customer database.
 *
 * @see DI-16 under Sources.
 */
export const databaseDuties = ["environment", "database", "cleansing"] as const satisfies readonly DatabaseDuty[];

/** What is to improve for customers. */
export type ImprovementMetric = "recognition" | "effect" | "efficiency" | "participation" | "satisfaction" | "repurchase";

/**
 * The six measures of improvement, in the order of the source.
 *
 * @see DI-17 under Sources.
 */
export const improvementMetrics = [
  "recognition",
  "effect",
  "efficiency",
  "participation",
  "satisfaction",
  "repurchase",
] as const satisfies readonly ImprovementMetric[];

/** What one interface to customer information does. */
export type AccessDuty = "manage" | "update-in-time" | "keep-consistent";

/**
 * The three duties of the one interface to customer information.
 *
 * @see DI-18 under Sources.
 */
export const accessDuties = ["manage", "update-in-time", "keep-consistent"] as const satisfies readonly AccessDuty[];

/** What joined customer information leads to. */
export type ExpectedResult = "fast-response" | "marketing-effect" | "lower-cost" | "satisfaction" | "loyalty";

/**
 * The five results of joined customer information.
 *
 * @see DI-19 under Sources.
 */
export const expectedResults = [
  "fast-response",
  "marketing-effect",
  "lower-cost",
  "satisfaction",
  "loyalty",
] as const satisfies readonly ExpectedResult[];

/** What mining of customer data is for. */
export type MiningUse = "latent-needs" | "process-redesign";

/**
 * The two uses of mining customer data.
 *
 * @see DI-20 under Sources.
 */
export const miningUses = ["latent-needs", "process-redesign"] as const satisfies readonly MiningUse[];
