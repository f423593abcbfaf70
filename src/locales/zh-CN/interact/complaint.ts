import type {
  ComplaintCircumstance,
  ComplaintCode,
  ComplaintEventKind,
  ComplaintLevel,
  ComplaintNoteCode,
  ComplaintState,
  ComplaintStatus,
  ComplaintStep,
  TrustReading,
} from "../../../interact/complaint/complaint-types";
import type { Words } from "../../../rule/catalogue";

export const complaintSteps = {
  prevent: "自检预防",
  "respond-on-site": "现场应对",
  remedy: "及时补救",
  "improve-at-source": "源头改善",
} as const satisfies Record<ComplaintStep, string>;

export const complaintLevels = {
  general: "一般投诉",
  escalated: "升级投诉",
  major: "重大投诉",
} as const satisfies Record<ComplaintLevel, string>;

export const complaintCircumstances = {
  repetition: "重复投诉",
  "drastic-conduct": "行为过激",
  injury: "有人受伤",
  media: "媒体介入",
  authority: "主管部门介入",
} as const satisfies Record<ComplaintCircumstance, string>;

export const complaintEventKinds = {
  "self-checked": "已自检",
  raised: "提出投诉",
  repeated: "再次投诉",
  aggravated: "情况加重",
  "responded-on-site": "已现场应对",
  replied: "已答复",
  remedied: "已补救",
  "improved-at-source": "已从源头改善",
  "feedback-asked": "已征询反馈",
  accepted: "客户接受",
  rejected: "客户不接受",
  reopened: "结案后再次提出",
} as const satisfies Record<ComplaintEventKind, string>;

export const complaintStates = {
  "not-raised": "没有投诉",
  "reply-due": "待答复",
  "reply-overdue": "答复逾期",
  "remedy-due": "待补救",
  "remedy-overdue": "补救逾期",
  "awaiting-customer": "等待客户确认",
  closed: "已结案",
} as const satisfies Record<ComplaintState, string>;

export const trustReadings = {
  unchanged: "未受影响",
  "ignored-and-falling": "因未受重视而下降",
  "regained-or-higher": "已恢复，也可能高于从前",
} as const satisfies Record<TrustReading, string>;

export const complaintNotes = {
  "old-customer": "老客户：更能包容失误，也更容易挽回",
  "word-of-mouth": "不好的体验比好的体验传得更广",
  "ask-for-feedback": "询问客户对处理过程的感受",
} as const satisfies Record<ComplaintNoteCode, string>;

const replyOrRemedy = { "reply-due": "答复", "remedy-due": "完成补救", "reply-overdue": "答复", "remedy-overdue": "完成补救" };

export const complaint = {
  title: "投诉处理",
  say: ({ state, dueOn }) => {
    switch (state) {
      case "not-raised":
        return "目前没有投诉。";
      case "awaiting-customer":
        return "请您告诉我们，这样处理您是否满意。";
      case "closed":
        return "这件事已经妥善解决。";
      case "reply-due":
      case "remedy-due":
        return dueOn === null ? `我们会尽快为您${replyOrRemedy[state]}。` : `我们最迟于${dueOn}为您${replyOrRemedy[state]}。`;
      default:
        return `我们本应最迟于${dueOn}为您${replyOrRemedy[state]}。`;
    }
  },
  because: {
    "not-raised": "没有收到投诉。",
    raised: "感谢您把不满告诉我们。",
    repeated: "让您不得不再次提出，我们深表歉意。",
    "level-lifted": "我们已提高对此事的重视级别。",
    replied: "我们已经答复您。",
    remedied: "我们已经采取补救措施。",
    rejected: "我们的处理没有让您满意。",
    accepted: "您已接受我们的处理。",
    "reply-overdue": "我们没有及时答复您，深表歉意。",
    "remedy-overdue": "我们没有及时为您补救，深表歉意。",
  },
  warnings: {
    "calendar-not-covered": "工作日历没有覆盖到相应日期，无法给出期限。",
    "circumstances-unknown": "没有记录该投诉是否比一般投诉更严重。",
    "answer-before-complaint": "客户的接受或不接受早于投诉日期，不予计入。",
    "step-out-of-order": "有步骤没有按顺序完成。",
    "clock-longer-than-below": "较高级别的期限比下一级别还长。",
    "circumstance-not-named": "有一种情形不属于任何级别。",
  },
} as const satisfies Words<ComplaintStatus, ComplaintCode>;
