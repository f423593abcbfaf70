import type { ProspectEventType } from "../../../interact/prospect/prospect-event-types";
import type { OwedFact, ProspectCode, ProspectStatus, ProspectTimeline } from "../../../interact/prospect/prospect-types";
import type { Words } from "../../../rule/catalogue";

export const prospect = {
  title: "潜在客户跟进",
  say: ({ status, next }) => {
    if (status === "closed") return "我们不再致电。";
    if (status === "paused") return "我们已暂停致电。";
    if (next === null) return "没有安排联系。";
    const day = next.adjusted ?? next.planned;
    return next.call === "now" ? `现在就该联系，日期为${day}。` : `下次联系日期为${day}。`;
  },
  because: {
    captured: "您向我们表达了购车意向。",
    "came-nearer": "您的计划购车日期更近了。",
    "horizon-changed": "您的购车计划有了变化。",
    paused: "恢复之前不安排联系。",
    resumed: "我们已恢复联系，仍按原来的节奏。",
    "bought-ours": "您购买了我们的车。",
    "bought-other": "您购买了其他品牌。",
    "gave-up": "您放弃了购车。",
    "opted-out": "您要求不再联系。",
  },
  warnings: {
    "target-passed": "原定的购车日期已过。",
    "calendar-not-covered": "下一次联系所在日期的工作日历尚未公布。",
    "after-closing": "结束之后又有记录，不影响结果。",
  },
} as const satisfies Words<ProspectTimeline, ProspectCode>;

export const prospectEvents = {
  contacted: "已联系",
  "no-answer": "无人接听",
  "call-back-later": "要求改日回电",
  "horizon-changed": "购车计划变化",
  "not-now": "暂时不愿购买",
  "bought-ours": "购买了我们的车",
  "bought-other": "购买了其他品牌",
  "gave-up": "放弃购车",
  paused: "暂停联系",
  resumed: "恢复联系",
  "opted-out": "要求不再联系",
  "details-recorded": "补录信息",
} as const satisfies Record<ProspectEventType, string>;

export const prospectStatuses = {
  open: "跟进中",
  paused: "已暂停",
  closed: "已结束",
} as const satisfies Record<ProspectStatus, string>;

export const owedFacts = {
  reason: "原因",
  preferences: "购买偏好",
  brand: "所购品牌",
} as const satisfies Record<OwedFact, string>;
