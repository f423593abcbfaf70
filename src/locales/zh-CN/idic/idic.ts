import type { IdicCode, IdicWalk } from "../../../idic/walk/idic-types";
import type { NextActionCode } from "../../../idic/walk/next-action-types";
import type { Words } from "../../../rule/catalogue";
import { fileFields } from "../identify/profile-completeness";
import { ownerContacts } from "../interact/owner-care";

export const nextActions = {
  "settle-service-issue": "先了结与客户之间未解决的问题",
  "make-contact": "完成到期的联系",
  "call-prospect": "就购车计划致电客户",
  "present-quote": "向客户讲解报价",
  "make-offer": "向客户提供合适的方案",
  wait: "等待下一次联系",
  rest: "暂无安排",
} as const satisfies Record<NextActionCode, string>;

export const idic = {
  title: "四个步骤",
  say: ({ nextAction: { code, about, dueOn }, nextQuestion }) => {
    const contact = about === null ? undefined : ownerContacts[about];
    const what = `${nextActions[code]}${contact === undefined ? "" : `：${contact}`}${code === "wait" ? `，日期为${dueOn}` : ""}`;
    const question = nextQuestion === null ? "" : `交谈时请询问：${fileFields[nextQuestion.field] ?? nextQuestion.field}。`;
    return `下一步：${what}。${question}`;
  },
  because: {
    "service-first": "客户与店里还有未了结的事：先解决问题，再谈优惠。",
    "contact-due": "约定的联系日期已到。",
    "quote-open": "已为客户做好报价。",
    "offer-ready": "有适合客户的方案，而且可以实施。",
    "in-touch": "今天没有需要为客户做的事。",
  },
  warnings: {
    "offer-held-back": "有适合客户的方案，但目前还不能对他实施，暂不提供。",
    "call-held-back": "有到期的电话，但客户已撤回同意，暂不拨打。",
  },
} as const satisfies Words<IdicWalk, IdicCode>;
