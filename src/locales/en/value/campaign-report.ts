import type { Words } from "../../../rule/catalogue";
import type { CampaignReport, CampaignStep } from "../../../value/campaign/campaign-report-types";

export const campaignSteps = {
  "precise-selection": "choosing precisely",
  "customer-survey": "asking the customers",
  "joint-policy": "one policy of sales, after-sales and service",
} as const satisfies Record<CampaignStep, string>;

export const campaignReport = {
  title: "Report of a campaign",
  say: ({ value }) =>
    value
      .map(({ code, before, after, changeInPoints, relativeChange }) => {
        const points = changeInPoints === null ? "" : `, ${changeInPoints} percentage points`;
        const relative = relativeChange === null ? "" : `, a relative change of ${relativeChange} as a fraction`;
        return `${code}: from ${before} to ${after}${points}${relative}.`;
      })
      .join(" "),
  because: { "campaign-report": "Points and relative change are told apart, because “by 9%” can mean either." },
  warnings: {
    "no-base": "Nothing was there before, so no relative change exists.",
    "step-left-out": "Not all three steps were taken.",
    "no-control-group": "Without a control group the change may have other causes.",
  },
} as const satisfies Words<CampaignReport, CampaignReport["code"]>;
