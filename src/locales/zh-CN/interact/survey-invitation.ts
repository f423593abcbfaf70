import type { SurveyInvitationCode } from "../../../interact/complaint/survey-invitation";
import type { EarlierSurveyResults, SurveyInvitationAdvice, SurveyRule } from "../../../interact/complaint/survey-invitation-types";
import type { Words } from "../../../rule/catalogue";

export const surveyRules = {
  voluntary: "客户自愿参加",
  credible: "答案真实可信",
  "acted-upon-and-answered": "采纳意见并给予反馈",
} as const satisfies Record<SurveyRule, string>;

export const earlierSurveyResults = {
  none: "尚无结果",
  "acted-upon-and-answered": "已采纳并反馈",
  unanswered: "尚未反馈",
} as const satisfies Record<EarlierSurveyResults, string>;

export const surveyInvitation = {
  title: "满意度调查邀请",
  say: ({ outcome }) => {
    if (outcome.invite === "no") return "我们不会邀请您参加调查。";
    return outcome.invite === "now"
      ? `想听听您的感受，您若愿意，请最迟于${outcome.through}回复。`
      : `我们想从${outcome.from}起请您谈谈感受。`;
  },
  because: {
    "no-consent": "我们不清楚您是否同意接受调查。",
    refused: "您不希望接受调查。",
    "answers-not-credible": "只有如实保留每份答案，才可以开展调查。",
    "results-unanswered": "应当先采纳并反馈此前客户提出的意见。",
    "no-transaction": "我们在购买或到店之后征询意见，目前没有相关记录。",
    "surveys-unknown": "我们不清楚上次邀请您是什么时候。",
    "already-asked": "这次购买或到店已经征询过您的意见。",
    "window-closed": "这次购买或到店已过去较久。",
    "asked-recently": "不久前刚邀请过您。",
    "too-early": "购买或到店之后，我们会先留出几天时间。",
    "feedback-due": "一次交易的结束，也是下一次合作的开始。",
  },
} as const satisfies Words<SurveyInvitationAdvice, SurveyInvitationCode>;
