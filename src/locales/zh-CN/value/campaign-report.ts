import type { Words } from "../../../rule/catalogue";
import type { CampaignReport, CampaignStep } from "../../../value/campaign/campaign-report-types";

export const campaignSteps = {
  "precise-selection": "精准筛选客户",
  "customer-survey": "客户调研",
  "joint-policy": "销售、售后和客服联合政策",
} as const satisfies Record<CampaignStep, string>;

export const campaignReport = {
  title: "活动效果报告",
  say: ({ value }) =>
    value
      .map(({ code, before, after, changeInPoints, relativeChange }) => {
        const points = changeInPoints === null ? "" : `，变化${changeInPoints}个百分点`;
        const relative = relativeChange === null ? "" : `，相对变化（小数）${relativeChange}`;
        return `${code}：由${before}变为${after}${points}${relative}。`;
      })
      .join(""),
  because: { "campaign-report": "百分点与相对变化分别列出，因为“提高9%”两种含义都有可能。" },
  warnings: {
    "no-base": "此前为零，相对变化不存在。",
    "step-left-out": "三个步骤没有全部执行。",
    "no-control-group": "没有对照组，变化可能另有原因。",
  },
} as const satisfies Words<CampaignReport, CampaignReport["code"]>;
