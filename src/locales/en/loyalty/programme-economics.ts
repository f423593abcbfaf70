import type { Breakage, VintageBreakage } from "../../../loyalty/economics/breakage-types";
import type { PointsAllocation, PointsLiability } from "../../../loyalty/economics/points-liability-types";
import type { BreakEvenLift, LaunchEstimate, ProgrammeRoi, RewardedSales } from "../../../loyalty/economics/programme-return-types";
import type { RewardBand, RewardCostRate, RewardRate, RewardRateBand } from "../../../loyalty/economics/reward-economics-types";
import type { TierDistribution } from "../../../loyalty/economics/tier-distribution-types";
import type { Words } from "../../../rule/catalogue";

export const rewardBands = {
  "below-telecom": "below the band of telecom companies",
  telecom: "in the band of telecom companies",
  airline: "in the band of airlines",
} as const satisfies Record<RewardBand, string>;

export const rewardedSales = {
  "all-sales": "all sales to members",
  "extra-sales": "only the sales the programme adds",
} as const satisfies Record<RewardedSales, string>;

export const rewardRate = {
  title: "Reward rate",
  say: ({ value }) => (value === null ? "Nothing was spent, so there is no reward rate." : `The reward rate is ${value} of the spending.`),
  because: { "reward-rate": "The face value of what was given, divided by what was spent." },
  warnings: { "no-spend": "A rate of nothing does not exist." },
} satisfies Words<RewardRate, RewardRate["code"]>;

export const rewardRateBand = {
  title: "Band of the reward rate",
  say: ({ value }) => `The reward rate is ${rewardBands[value]}.`,
  because: { "reward-rate-band": "Telecom companies give 3% to 5%, airlines more than 5%, as the source has it." },
} satisfies Words<RewardRateBand, RewardRateBand["code"]>;

export const rewardCostRate = {
  title: "Cost rate of rewards",
  say: ({ value }) => `Rewards cost ${value} of the spending.`,
  because: { "reward-cost-rate": "Only points that are redeemed cost anything." },
} satisfies Words<RewardCostRate, RewardCostRate["code"]>;

export const breakage = {
  title: "Breakage",
  say: ({ value }) => `A share of ${value} of the points is never redeemed.`,
  because: { breakage: "One, less the share that is redeemed in the end." },
} satisfies Words<Breakage, Breakage["code"]>;

export const vintageBreakage = {
  title: "Breakage by month of issue",
  say: ({ value }) =>
    value.length === 0
      ? "No points were issued."
      : `Expired so far: ${value.map((vintage) => `${vintage.month} ${vintage.breakage ?? "–"}`).join(", ")}.`,
  because: { "vintage-breakage": "Expired points divided by issued points, for the month in which they were issued." },
  warnings: { "vintage-open": "Points of this month are outstanding, so its share may still grow." },
} satisfies Words<VintageBreakage, VintageBreakage["code"]>;

export const pointsAllocation = {
  title: "Price shared with points",
  say: ({ value }) => `Of the price, ${value.goods} belongs to the goods and ${value.points} to the points.`,
  because: { "points-allocation": "The price is shared in proportion to what goods and points would cost alone." },
} satisfies Words<PointsAllocation, PointsAllocation["code"]>;

export const pointsLiability = {
  title: "Liability for points",
  say: ({ value }) => `Revenue by period: ${value.periods.map(({ revenue }) => revenue).join(", ")}. Still owed: ${value.liability}.`,
  because: { "points-liability": "Revenue follows the points redeemed, out of all that are expected to be." },
} satisfies Words<PointsLiability, PointsLiability["code"]>;

export const breakEvenLift = {
  title: "Break-even lift",
  say: ({ value }) =>
    value === null ? "No rise in sales can pay for this programme." : `Sales to members must rise by ${value} of what they are.`,
  because: { "break-even-lift": ({ inputs }) => `Rewards are given on ${rewardedSales[inputs.rewarded]}.` },
  warnings: { "never-pays": "Rewards eat the whole margin." },
} satisfies Words<BreakEvenLift, BreakEvenLift["code"]>;

export const programmeRoi = {
  title: "Return on a loyalty programme",
  say: ({ value }) => `Each unit of cost brings ${value} more than it costs.`,
  because: { "programme-roi": "Incremental profit less cost, divided by cost. What members spend anyway is not incremental." },
} satisfies Words<ProgrammeRoi, ProgrammeRoi["code"]>;

export const launchEstimate = {
  title: "Estimate before launch",
  say: ({ value }) =>
    value.paysFrom === null
      ? `The programme does not pay within the estimate; its total is ${value.total}.`
      : `The programme has paid from period ${value.paysFrom} on; its total is ${value.total}.`,
  because: { "launch-estimate": "First the effect on what members do, then what that brings." },
  warnings: { "one-period": "A programme is no matter of a quick return; one period shows little." },
} satisfies Words<LaunchEstimate, LaunchEstimate["code"]>;

export const tierDistribution = {
  title: "Members by tier",
  say: ({ value }) => `Shares: ${value.map(({ tier, share }) => `${tier} ${share ?? "–"}`).join(", ")}.`,
  because: { "tier-distribution": "The members of each tier, divided by all members." },
  warnings: { "no-members": "There are no members, so there are no shares." },
} satisfies Words<TierDistribution, TierDistribution["code"]>;
