import type { BrandLoyaltySource, LoyalTrait } from "../../../loyalty/building-loyalty/loyal-traits";
import type { LoyaltyClaimCode } from "../../../loyalty/building-loyalty/loyalty-claims";
import type {
  LoyaltyGoal,
  LoyaltyPartner,
  LoyaltyProject,
  WeakProgrammeReason,
} from "../../../loyalty/building-loyalty/loyalty-department";
import type { ExecutiveAction, LoyaltyStep } from "../../../loyalty/building-loyalty/loyalty-steps";

export const loyaltySteps = {
  awareness: "企业上下认识到客户忠诚的重要性",
  "staff-loyalty": "先赢得员工的忠诚",
  "executive-support": "赢得高层的支持",
  "satisfaction-and-trust": "让客户满意、愉悦和信赖",
  "deliberate-contact": "有意识地保持接触，留心客户需求",
  feedback: "建立有效的反馈机制",
  "handling-complaints": "妥善处理客户的抱怨",
  "new-products": "分析客户需求，开发新产品",
} as const satisfies Record<LoyaltyStep, string>;

export const executiveActions = {
  "talk-with-front-line": "与一线员工交流",
  "speak-at-loyalty-meetings": "出席客户忠诚会议并表明观点",
  "join-customer-exchange": "参与客户交流活动",
} as const satisfies Record<ExecutiveAction, string>;

export const loyaltyPartners = {
  it: "IT部门：挖掘与分析数据",
  marketing: "营销部门：组织活动",
  finance: "财务部门：核算成本",
} as const satisfies Record<LoyaltyPartner, string>;

export const weakProgrammeReasons = {
  "stage-of-industry": "行业所处的发展阶段",
  "thin-margin": "利润率有限",
  "little-use-of-data": "数据运用不足",
  "low-rank-of-department": "忠诚度部门在企业内地位不高",
  imitation: "仍处于效仿阶段",
} as const satisfies Record<WeakProgrammeReason, string>;

export const loyaltyGoals = {
  "second-purchase": "再次购车",
  referral: "推荐购车",
} as const satisfies Record<LoyaltyGoal, string>;

export const loyaltyProjects = {
  club: "俱乐部计划",
  "satisfaction-survey": "满意度调研",
  "customer-communication": "顾客沟通项目",
  "audi-excellence": "奥迪卓越项目",
  "owners-magazine": "车主杂志",
  "customer-care": "顾客关怀活动",
} as const satisfies Record<LoyaltyProject, string>;

export const loyalTraits = {
  "visits-and-spends-regularly": "定期来访并消费",
  recommends: "向身边的人推荐",
  "minds-prices-less": "对价格的敏感度明显降低",
} as const satisfies Record<LoyalTrait, string>;

export const brandLoyaltySources = {
  "reliable-quality": "可靠的品质",
  performance: "卓越的性能",
  "fair-price": "合理的价格",
  "steady-innovation": "不断的创新",
} as const satisfies Record<BrandLoyaltySource, string>;

export const loyaltyClaims = {
  "bmw-repurchase": "来源所称的宝马车主重购率，未经核实",
  "nordstrom-return": "来源所称的诺德斯特龙顾客回头率，未经核实",
} as const satisfies Record<LoyaltyClaimCode, string>;
