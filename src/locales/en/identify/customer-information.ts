import type {
  AccessDuty,
  DatabaseDuty,
  DataGoal,
  DataIll,
  DataStock,
  ExpectedResult,
  HabitFact,
  ImprovementMetric,
  InformationSpecialist,
  InformationStep,
  LoopPart,
  MiningUse,
  ProfilePart,
  PurchaseFact,
  SharingRelation,
  ViewBenefit,
  ViewDatabase,
  ViewDefect,
} from "../../../identify/information/customer-information";

export const profileParts = {
  "basic-information": "basic information",
  needs: "needs",
  "key-interactions": "key facts of interactions",
} as const satisfies Record<ProfilePart, string>;

export const purchaseFacts = {
  product: "what was bought",
  time: "when",
  payment: "how it was paid",
} as const satisfies Record<PurchaseFact, string>;

export const habitFacts = {
  product: "what is bought",
  interval: "how often",
  payment: "how it is paid",
} as const satisfies Record<HabitFact, string>;

export const viewDatabases = {
  sales: "sales",
  market: "market",
  service: "service",
} as const satisfies Record<ViewDatabase, string>;

export const dataGoals = {
  sharing: "shared",
  completeness: "complete",
  consistency: "consistent",
  "no-redundancy": "without redundancy",
  "standard-naming": "named and used by a standard",
} as const satisfies Record<DataGoal, string>;

export const dataIlls = {
  islands: "islands of information",
  duplicates: "duplicates",
  conflicts: "conflicts",
} as const satisfies Record<DataIll, string>;

export const sharingRelations = {
  "plant-region": "plant and sales region",
  "region-region": "sales regions among themselves",
  "plant-dealer": "plant and dealer",
} as const satisfies Record<SharingRelation, string>;

export const viewDefects = {
  "systems-apart": "systems are not joined and work is out of step",
  "no-single-view": "there is no single view",
  "unlike-definitions": "definitions differ and quality is low",
  "no-analysis": "analysis cannot be done",
} as const satisfies Record<ViewDefect, string>;

export const viewBenefits = {
  "sharing-across-channels": "sharing across channels and teams",
  history: "the history of cars, opportunities, contracts and services",
  "cross-selling": "cross-selling",
  "relation-network": "a network of relations kept up to date",
  "classes-and-service": "classes of customers and matching services",
} as const satisfies Record<ViewBenefit, string>;

export const dataStocks = {
  customer: "customers",
  sales: "sales",
  service: "service",
  "product-quality": "product quality",
} as const satisfies Record<DataStock, string>;

export const loopParts = {
  marketing: "marketing",
  sales: "sales",
  service: "service",
  support: "support",
} as const satisfies Record<LoopPart, string>;

export const informationSteps = {
  collection: "collection",
  integration: "integration",
  management: "management",
  use: "use",
} as const satisfies Record<InformationStep, string>;

export const informationSpecialists = {
  "database-engineer": "database engineer",
  "customer-strategist": "specialist in customer strategy",
} as const satisfies Record<InformationSpecialist, string>;

export const databaseDuties = {
  environment: "hardware and software",
  database: "the database",
  cleansing: "cleansing the data",
} as const satisfies Record<DatabaseDuty, string>;

export const improvementMetrics = {
  recognition: "recognition by one view",
  effect: "effect of communication",
  efficiency: "efficiency: the right content at the right time",
  participation: "participation",
  satisfaction: "satisfaction",
  repurchase: "repurchase",
} as const satisfies Record<ImprovementMetric, string>;

export const accessDuties = {
  manage: "manage information better",
  "update-in-time": "sort and update it in time",
  "keep-consistent": "keep it consistent",
} as const satisfies Record<AccessDuty, string>;

export const expectedResults = {
  "fast-response": "fast response",
  "marketing-effect": "effect of marketing",
  "lower-cost": "lower cost",
  satisfaction: "satisfaction",
  loyalty: "loyalty",
} as const satisfies Record<ExpectedResult, string>;

export const miningUses = {
  "latent-needs": "finding latent needs",
  "process-redesign": "redesigning processes by them",
} as const satisfies Record<MiningUse, string>;
