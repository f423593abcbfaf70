import type { Breakage, VintageBreakage } from "../../../loyalty/economics/breakage-types";
import type { PointsAllocation, PointsLiability } from "../../../loyalty/economics/points-liability-types";
import type { BreakEvenLift, LaunchEstimate, ProgrammeRoi, RewardedSales } from "../../../loyalty/economics/programme-return-types";
import type { RewardBand, RewardCostRate, RewardRate, RewardRateBand } from "../../../loyalty/economics/reward-economics-types";
import type { TierDistribution } from "../../../loyalty/economics/tier-distribution-types";
import type { Words } from "../../../rule/catalogue";

export const rewardBands = {
  "below-telecom": "低于电信运营商的水平",
  telecom: "处于电信运营商的水平",
  airline: "处于航空公司的水平",
} as const satisfies Record<RewardBand, string>;

export const rewardedSales = {
  "all-sales": "会员的全部消费",
  "extra-sales": "仅限计划带来的新增消费",
} as const satisfies Record<RewardedSales, string>;

export const rewardRate = {
  title: "回馈率",
  say: ({ value }) => (value === null ? "没有消费，回馈率不存在。" : `回馈率为消费额的${value}。`),
  because: { "reward-rate": "回馈的面值除以同期消费额。" },
  warnings: { "no-spend": "消费为零时不存在比率。" },
} satisfies Words<RewardRate, RewardRate["code"]>;

export const rewardRateBand = {
  title: "回馈率所处区间",
  say: ({ value }) => `该回馈率${rewardBands[value]}。`,
  because: { "reward-rate-band": "据来源文献，电信运营商为3%至5%，航空业超过5%。" },
} satisfies Words<RewardRateBand, RewardRateBand["code"]>;

export const rewardCostRate = {
  title: "回馈成本率",
  say: ({ value }) => `回馈成本为消费额的${value}。`,
  because: { "reward-cost-rate": "只有被兑换的积分才产生成本。" },
} satisfies Words<RewardCostRate, RewardCostRate["code"]>;

export const breakage = {
  title: "积分沉没率",
  say: ({ value }) => `最终不会被兑换的积分比例为${value}。`,
  because: { breakage: "一减去最终兑换的比例。" },
} satisfies Words<Breakage, Breakage["code"]>;

export const vintageBreakage = {
  title: "按发放月份的积分沉没率",
  say: ({ value }) =>
    value.length === 0
      ? "没有发放积分。"
      : `截至目前的过期比例：${value.map((vintage) => `${vintage.month}为${vintage.breakage ?? "–"}`).join("，")}。`,
  because: { "vintage-breakage": "按发放月份，过期积分除以发放积分。" },
  warnings: { "vintage-open": "该月仍有未使用的积分，比例还可能上升。" },
} satisfies Words<VintageBreakage, VintageBreakage["code"]>;

export const pointsAllocation = {
  title: "价款在商品与积分之间的分摊",
  say: ({ value }) => `价款中，${value.goods}属于商品，${value.points}属于积分。`,
  because: { "points-allocation": "按商品与积分各自的单独售价比例分摊价款。" },
} satisfies Words<PointsAllocation, PointsAllocation["code"]>;

export const pointsLiability = {
  title: "积分负债",
  say: ({ value }) => `各期收入：${value.periods.map(({ revenue }) => revenue).join("、")}；期末负债：${value.liability}。`,
  because: { "points-liability": "收入随积分兑换确认，以预计最终兑换的总数为分母。" },
} satisfies Words<PointsLiability, PointsLiability["code"]>;

export const breakEvenLift = {
  title: "盈亏平衡所需的销售提升",
  say: ({ value }) => (value === null ? "任何销售提升都无法弥补该计划的成本。" : `会员消费至少需要提升现有水平的${value}。`),
  because: { "break-even-lift": ({ inputs }) => `回馈范围：${rewardedSales[inputs.rewarded]}。` },
  warnings: { "never-pays": "回馈成本已吃掉全部毛利。" },
} satisfies Words<BreakEvenLift, BreakEvenLift["code"]>;

export const programmeRoi = {
  title: "忠诚度计划的投资回报率",
  say: ({ value }) => `每投入一元，净得${value}元。`,
  because: { "programme-roi": "增量利润减去成本，再除以成本。会员原本就会有的消费不是增量。" },
} satisfies Words<ProgrammeRoi, ProgrammeRoi["code"]>;

export const launchEstimate = {
  title: "实施前的效果估算",
  say: ({ value }) =>
    value.paysFrom === null
      ? `在估算期内无法收回投入，合计为${value.total}。`
      : `从第${value.paysFrom}期起收回投入，合计为${value.total}。`,
  because: { "launch-estimate": "先估算对会员行为的影响，再估算由此带来的业绩。" },
  warnings: { "one-period": "忠诚度计划不是短期见效的投入，单期估算说明不了问题。" },
} satisfies Words<LaunchEstimate, LaunchEstimate["code"]>;

export const tierDistribution = {
  title: "会员等级分布",
  say: ({ value }) => `各等级占比：${value.map(({ tier, share }) => `${tier}为${share ?? "–"}`).join("，")}。`,
  because: { "tier-distribution": "各等级的会员数除以会员总数。" },
  warnings: { "no-members": "没有会员，占比不存在。" },
} satisfies Words<TierDistribution, TierDistribution["code"]>;
