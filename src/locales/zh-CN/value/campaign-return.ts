import type { Words } from "../../../rule/catalogue";
import type { BreakEvenResponse, CampaignRoi, IncrementalProfit, ReturnOnAdSpend } from "../../../value/campaign/campaign-return-types";
import type { GroupSpendComparison } from "../../../value/campaign/group-spend-comparison-types";
import type { RedemptionComparison, RedemptionProfit } from "../../../value/campaign/redemption-types";
import type { SpendPerVisitIndex } from "../../../value/campaign/spend-per-visit-index-types";

export const campaignRoi = {
  title: "活动回报率",
  say: ({ value }) => `该活动的回报率为${value}。`,
  because: { "campaign-roi": "活动带来的增量利润减去成本，再除以成本。" },
} as const satisfies Words<CampaignRoi, CampaignRoi["code"]>;

export const returnOnAdSpend = {
  title: "广告支出回报（ROAS）",
  say: ({ value }) => `每单位广告支出对应的收入为${value}。`,
  because: { "return-on-ad-spend": "收入除以成本；它不是回报率，因为既没有按利润计算，也没有扣除本来就会发生的收入。" },
} as const satisfies Words<ReturnOnAdSpend, ReturnOnAdSpend["code"]>;

export const breakEvenResponse = {
  title: "盈亏平衡响应率",
  say: ({ value }) => `联系对象中有${value}的比例响应，活动就能回本。`,
  because: { "break-even-response": "每次联系的成本除以每次响应的利润。" },
  warnings: { "cannot-break-even": "即使所有人都响应也无法回本。" },
} as const satisfies Words<BreakEvenResponse, BreakEvenResponse["code"]>;

export const incrementalProfit = {
  title: "增量利润",
  say: ({ value }) => `该活动带来的增量利润为${value}。`,
  because: { "incremental-profit": "比对照组多出的响应乘以每次响应的利润，再减去成本。" },
} as const satisfies Words<IncrementalProfit, IncrementalProfit["code"]>;

export const redemptionComparison = {
  title: "核销率对比",
  say: ({ value }) => `核销率是基准的${value.ratio}倍，相差${value.percentagePoints}个百分点。`,
  because: { "redemption-comparison": "倍数、相对变化与百分点是三个不同的数，都不等于利润。" },
} as const satisfies Words<RedemptionComparison, RedemptionComparison["code"]>;

export const redemptionProfit = {
  title: "优惠券利润",
  say: ({ value }) => `这批优惠券带来的利润为${value}。`,
  because: { "redemption-profit": "每次核销都要让出面值，而其中只有一部分是原本不会发生的购买。" },
} as const satisfies Words<RedemptionProfit, RedemptionProfit["code"]>;

export const groupSpendComparison = {
  title: "群体消费对比",
  say: ({ value }) => `会员的人均消费是非会员的${value.ratio}倍，人均相差${value.difference}。`,
  because: { "group-spend-comparison": "两组并列比较；这是相关，不是因果。" },
  warnings: { "self-selection": "消费高的人本来就更愿意入会；入会的效果须用对照组来衡量。" },
} as const satisfies Words<GroupSpendComparison, GroupSpendComparison["code"]>;

export const spendPerVisitIndex = {
  title: "单次到店消费指数",
  say: ({ value }) => `单次到店消费是之前的${value}倍。`,
  because: { "spend-per-visit-index": "产值变化除以到店次数变化，两者都是相对变化，且针对同一批客户。" },
  warnings: { "no-control-group": "没有对照组，变化可能另有原因。" },
} as const satisfies Words<SpendPerVisitIndex, SpendPerVisitIndex["code"]>;
