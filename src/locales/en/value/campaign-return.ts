import type { Words } from "../../../rule/catalogue";
import type { BreakEvenResponse, CampaignRoi, IncrementalProfit, ReturnOnAdSpend } from "../../../value/campaign/campaign-return-types";
import type { GroupSpendComparison } from "../../../value/campaign/group-spend-comparison-types";
import type { RedemptionComparison, RedemptionProfit } from "../../../value/campaign/redemption-types";
import type { SpendPerVisitIndex } from "../../../value/campaign/spend-per-visit-index-types";

export const campaignRoi = {
  title: "Return on a campaign",
  say: ({ value }) => `The campaign returns ${value} of its cost.`,
  because: { "campaign-roi": "The margin it caused beyond its cost, divided by its cost." },
} as const satisfies Words<CampaignRoi, CampaignRoi["code"]>;

export const returnOnAdSpend = {
  title: "Return on ad spend",
  say: ({ value }) => `Every unit of money spent on advertising goes with ${value} of revenue.`,
  because: {
    "return-on-ad-spend": "Revenue divided by cost; it is no return, because it counts neither margin nor what would have come anyway.",
  },
} as const satisfies Words<ReturnOnAdSpend, ReturnOnAdSpend["code"]>;

export const breakEvenResponse = {
  title: "Break-even response",
  say: ({ value }) => `The campaign pays for itself when a share of ${value} of those contacted responds.`,
  because: { "break-even-response": "The cost of a contact, divided by the margin of a response." },
  warnings: { "cannot-break-even": "More people would have to respond than are contacted." },
} as const satisfies Words<BreakEvenResponse, BreakEvenResponse["code"]>;

export const incrementalProfit = {
  title: "Incremental profit",
  say: ({ value }) => `The treatment has brought a profit of ${value}.`,
  because: { "incremental-profit": "The responses beyond those of the control group, times their margin, less the cost." },
} as const satisfies Words<IncrementalProfit, IncrementalProfit["code"]>;

export const redemptionComparison = {
  title: "Comparison of redemption rates",
  say: ({ value }) => `Redemption is ${value.ratio} times the benchmark; the difference is ${value.percentagePoints} percentage points.`,
  because: { "redemption-comparison": "Ratio, relative change and percentage points are three numbers; none of them is a profit." },
} as const satisfies Words<RedemptionComparison, RedemptionComparison["code"]>;

export const redemptionProfit = {
  title: "Profit of coupons",
  say: ({ value }) => `The coupons bring a profit of ${value}.`,
  because: { "redemption-profit": "Everybody who redeems takes the face value; only some would not have bought anyway." },
} as const satisfies Words<RedemptionProfit, RedemptionProfit["code"]>;

export const groupSpendComparison = {
  title: "Comparison of what groups spend",
  say: ({ value }) => `Members spend ${value.ratio} times what the others spend, a difference of ${value.difference} a person.`,
  because: { "group-spend-comparison": "Both groups side by side; it is an association and no effect." },
  warnings: { "self-selection": "Who spends much is more likely to join; what joining causes is measured with a control group." },
} as const satisfies Words<GroupSpendComparison, GroupSpendComparison["code"]>;

export const spendPerVisitIndex = {
  title: "Spending on a visit",
  say: ({ value }) => `What is spent on a visit is ${value} times what it was before.`,
  because: {
    "spend-per-visit-index": "The change of the output divided by the change of the visits, both relative and of the same customers.",
  },
  warnings: { "no-control-group": "Without a control group the changes may have other causes." },
} as const satisfies Words<SpendPerVisitIndex, SpendPerVisitIndex["code"]>;
