import type { EightSteps } from "../../../loyalty/building-loyalty/eight-steps-types";
import type { LoyalCustomerCode } from "../../../loyalty/building-loyalty/loyal-customer";
import type { LoyalCustomer } from "../../../loyalty/building-loyalty/loyal-customer-types";
import type {
  CompetitorEffect,
  ExclusivityGap,
  LoyaltyOutcome,
  SwitchingCost,
} from "../../../loyalty/building-loyalty/loyalty-measures-types";
import type { CustomerLoyaltyProspect, StaffLoyalty, StaffLoyaltySide } from "../../../loyalty/building-loyalty/staff-loyalty-types";
import type { LoyaltyApproach, TwoApproaches } from "../../../loyalty/building-loyalty/two-approaches-types";
import type { Words } from "../../../rule/catalogue";
import { loyaltySteps } from "./loyalty-lists";

export const staffLoyaltySides = {
  "dutiful-work": "尽职尽责",
  staying: "不轻易离职",
} as const satisfies Record<StaffLoyaltySide, string>;

export const customerLoyaltyProspects = {
  "not-to-be-expected": "难以期待客户忠诚",
  possible: "客户忠诚有可能实现",
  unknown: "尚无法判断",
} as const satisfies Record<CustomerLoyaltyProspect, string>;

export const loyaltyApproaches = {
  "reward-only": "单纯奖励",
  "relevant-service": "更相关的个性化服务",
} as const satisfies Record<LoyaltyApproach, string>;

export const eightSteps = {
  title: "培养客户忠诚的八个步骤",
  say: ({ value }) => {
    const reached = `八个步骤中已依次完成${value.reached.length}个。`;
    return value.next === null ? reached : `${reached}下一步：${loyaltySteps[value.next]}。`;
  },
  because: { "eight-steps": "步骤有先后次序，应先补上第一个缺口。" },
} satisfies Words<EightSteps, EightSteps["code"]>;

export const staffLoyalty = {
  title: "员工忠诚",
  say: ({ value }) => `员工流失率为${value.turnover}；${customerLoyaltyProspects[value.customerLoyalty]}。`,
  because: { "staff-loyalty": "员工忠诚有两面：尽职尽责，且不轻易离职。" },
} satisfies Words<StaffLoyalty, StaffLoyalty["code"]>;

export const twoApproaches = {
  title: "同等成本下的两种做法",
  say: ({ value }) => {
    const shares = `真正忠诚的客户比例：单纯奖励为${value.rewardOnly.trulyLoyal}，个性化服务为${value.relevantService.trulyLoyal}。`;
    return value.better === null ? shares : `${shares}${loyaltyApproaches[value.better]}更优。`;
  },
  because: { "two-approaches": "两者人均成本相当，效果采用所给的数据。" },
} satisfies Words<TwoApproaches, TwoApproaches["code"]>;

export const switchingCost = {
  title: "转换成本",
  say: ({ value }) => `转换成本为${value.cost}；扣除竞争对手的优惠后为${value.net}。`,
  because: { "switching-cost": "转换时将失去的一切，与对手给出的优惠相比。" },
  warnings: { "pays-to-leave": "转向竞争对手更划算。" },
} satisfies Words<SwitchingCost, SwitchingCost["code"]>;

export const loyaltyOutcome = {
  title: "忠诚度成果",
  say: ({ value }) => `再次购买带来${value.fromRepurchase}，推荐购买带来${value.fromReferral}。`,
  because: { "loyalty-outcome": "忠诚度建设的目的是促进再次购买与推荐购买。" },
} satisfies Words<LoyaltyOutcome, LoyaltyOutcome["code"]>;

export const exclusivityGap = {
  title: "专一度差距",
  say: ({ value }) => `只在我方购买的比例：满意客户为${value.first}，其他客户为${value.second}。`,
  because: { "exclusivity-gap": "差距是测量所得，不作假定，也不能证明因果。" },
} satisfies Words<ExclusivityGap, ExclusivityGap["code"]>;

export const competitorEffect = {
  title: "竞争行为的影响",
  say: ({ value }) => `竞争对手行动期间的流失比例：其他客户为${value.first}，忠诚客户为${value.second}。`,
  because: { "competitor-effect": "差距是测量所得，不作假定，也不能证明因果。" },
} satisfies Words<CompetitorEffect, CompetitorEffect["code"]>;

export const loyalCustomer = {
  title: "忠诚客户",
  say: ({ outcome }) => (outcome.loyal === null ? "尚无法判断该客户是否忠诚。" : `该客户${outcome.loyal ? "属于" : "不属于"}忠诚客户。`),
  because: {
    "long-and-much": "往来时间长，消费金额高。",
    neither: "往来时间不够长，消费金额也不够高。",
    "not-long": "往来时间不够长。",
    "not-much": "消费金额不够高。",
    unknown: "起决定作用的情况尚不清楚。",
  },
} as const satisfies Words<LoyalCustomer, LoyalCustomerCode>;
