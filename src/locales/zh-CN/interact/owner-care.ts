import type { MileageBase } from "../../../interact/owner-care/maintenance-due-types";
import type {
  OwnerCareCode,
  OwnerCarePlan,
  OwnerSignalCode,
  OwnerStage,
  RetentionAim,
} from "../../../interact/owner-care/owner-care-types";
import type { ServiceRequestKind } from "../../../interact/owner-care/owner-types";
import type { Words } from "../../../rule/catalogue";

export const ownerContacts: Readonly<Record<string, string>> = {
  "settle-service-failure": "先弥补没有兑现的用车请求",
  "answer-request": "答复客户的请求",
  maintenance: "邀请进店保养",
  "insurance-renewal": "办理续保，并顺便了解尚未掌握的信息",
  inspection: "提醒年检",
  "stay-in-touch": "久未进店，问候近况",
  "win-back": "重新激活流失客户",
  "introduce-adviser": "介绍新的服务顾问",
  "winter-driving-tips": "寄送冬季安全驾驶提示",
  "dispatch-notice": "通知订购的产品已经发出",
  "tailored-recommendations": "按以往订购推荐合适的产品",
};

export const ownerStages = {
  active: "活跃",
  "at-risk": "有流失风险",
  lapsed: "已流失",
} as const satisfies Record<OwnerStage, string>;

export const ownerSignals = {
  "first-year": "处于购车第一年，车主最容易转到店外保养",
  "spending-falls": "消费逐年减少",
} as const satisfies Record<OwnerSignalCode, string>;

export const retentionAims = {
  "know-needs": "了解需求",
  "raise-purchase-rate": "提高购买率",
  "re-activate": "重新激活",
} as const satisfies Record<RetentionAim, string>;

export const mileageBases = {
  "last-maintenance": "上次保养",
  "hand-over": "交车",
} as const satisfies Record<MileageBase, string>;

export const serviceRequestKinds = {
  ride: "送车服务",
  "loaner-car": "代步车",
} as const satisfies Record<ServiceRequestKind, string>;

export const ownerCare = {
  title: "车主关怀",
  say: ({ contacts }) => {
    const [first] = contacts;
    if (first === undefined) return "目前无需联系。";
    const what = ownerContacts[first.code] ?? first.code;
    return first.call === "now" ? `现在：${what}。` : `${first.dueOn}：${what}。`;
  },
  because: {
    "service-failure-first": "客户的请求没有及时得到安排，这件事优先于其他一切联系。",
    "contact-due": "约定的联系日期已到。",
    "nothing-due": "今天没有需要进行的联系。",
  },
  warnings: {
    "in-the-future": "档案中有日期晚于查询日。",
    "before-hand-over": "档案中有日期早于交车日。",
    "odometer-fell": "里程表读数比以前小，暂不按里程推算。",
    "term-ended": "保险或年检已经到期。",
  },
} as const satisfies Words<OwnerCarePlan, OwnerCareCode>;
