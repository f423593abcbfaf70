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
  "basic-information": "基本信息",
  needs: "客户需求",
  "key-interactions": "互动中的关键信息",
} as const satisfies Record<ProfilePart, string>;

export const purchaseFacts = {
  product: "购买的产品",
  time: "购买时间",
  payment: "付款方式",
} as const satisfies Record<PurchaseFact, string>;

export const habitFacts = {
  product: "常买的产品",
  interval: "购买间隔",
  payment: "惯用付款方式",
} as const satisfies Record<HabitFact, string>;

export const viewDatabases = {
  sales: "销售",
  market: "市场",
  service: "服务",
} as const satisfies Record<ViewDatabase, string>;

export const dataGoals = {
  sharing: "共享",
  completeness: "完整",
  consistency: "一致",
  "no-redundancy": "避免冗余",
  "standard-naming": "命名和使用规范",
} as const satisfies Record<DataGoal, string>;

export const dataIlls = {
  islands: "信息孤岛",
  duplicates: "重复",
  conflicts: "冲突",
} as const satisfies Record<DataIll, string>;

export const sharingRelations = {
  "plant-region": "整车厂与销售大区",
  "region-region": "销售大区之间",
  "plant-dealer": "整车厂与经销商",
} as const satisfies Record<SharingRelation, string>;

export const viewDefects = {
  "systems-apart": "系统未整合，工作步调不一致",
  "no-single-view": "没有统一视图",
  "unlike-definitions": "定义标准不一，数据质量低",
  "no-analysis": "无法开展分析和挖掘",
} as const satisfies Record<ViewDefect, string>;

export const viewBenefits = {
  "sharing-across-channels": "跨渠道跨部门共享",
  history: "车辆、商机、协议和服务的历史记录",
  "cross-selling": "交叉销售",
  "relation-network": "动态维护客户关系网",
  "classes-and-service": "客户分类和服务匹配",
} as const satisfies Record<ViewBenefit, string>;

export const dataStocks = {
  customer: "顾客信息",
  sales: "销售信息",
  service: "服务信息",
  "product-quality": "产品质量信息",
} as const satisfies Record<DataStock, string>;

export const loopParts = {
  marketing: "市场",
  sales: "销售",
  service: "服务",
  support: "支持",
} as const satisfies Record<LoopPart, string>;

export const informationSteps = {
  collection: "采集",
  integration: "整合",
  management: "管理",
  use: "利用",
} as const satisfies Record<InformationStep, string>;

export const informationSpecialists = {
  "database-engineer": "数据库技术人才",
  "customer-strategist": "客户策略专业人士",
} as const satisfies Record<InformationSpecialist, string>;

export const databaseDuties = {
  environment: "搭建软硬件环境",
  database: "建立客户数据库",
  cleansing: "数据清洗",
} as const satisfies Record<DatabaseDuty, string>;

export const improvementMetrics = {
  recognition: "用完整视图识别客户",
  effect: "沟通的有效性",
  efficiency: "沟通效率",
  participation: "客户参与性",
  satisfaction: "满意率",
  repurchase: "重购率",
} as const satisfies Record<ImprovementMetric, string>;

export const accessDuties = {
  manage: "更好地管理信息",
  "update-in-time": "及时整理和更新",
  "keep-consistent": "保持信息一致",
} as const satisfies Record<AccessDuty, string>;

export const expectedResults = {
  "fast-response": "快速响应顾客",
  "marketing-effect": "提高营销效果",
  "lower-cost": "降低运营成本",
  satisfaction: "提高满意度",
  loyalty: "提高忠诚度",
} as const satisfies Record<ExpectedResult, string>;

export const miningUses = {
  "latent-needs": "探测潜在需求",
  "process-redesign": "据此重新设计流程",
} as const satisfies Record<MiningUse, string>;
