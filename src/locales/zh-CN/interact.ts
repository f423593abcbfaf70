import type { CadenceCode } from "../../interact/cadence";
import type { CallAdvice, ProspectChoice } from "../../interact/cadence-types";
import type { OwnerCareCode, OwnerCarePlan, OwnerSignal, OwnerStage, ServiceRequestKind } from "../../interact/owner-care-types";
import type { Catalogue, Words } from "../../rule/catalogue";
import { labels } from "./labels";

const cadence = {
  title: "联系节奏",
  say: ({ outcome }) => {
    if (outcome.call === "stop") return "我们不再致电。";
    return outcome.call === "now" ? `应联系日为${outcome.dueOn},现在就该致电。` : `下次致电日期为${outcome.dueOn}。`;
  },
  because: {
    chosen: "您已经做出选择。",
    near: "您近期有购车意向,因此我们每月联系一次。",
    "within-half-year": "您计划半年内购车,因此我们每三个月联系一次。",
    "long-term": "您的购车计划较远,因此我们每半年联系一次。",
    o: "您已经支付订金。",
    h: "您计划一周内购车。",
    a: "您计划一个月内购车。",
    b: "您计划三个月内购车。",
    c: "您计划三个月以后购车。",
    unknown: "我们还不知道您计划何时购车。",
  },
  warnings: { "target-passed": "原定的购车日期已过。" },
} as const satisfies Words<CallAdvice, CadenceCode>;

const prospectChoices = {
  "bought-ours": "购买了我们的车",
  "bought-other": "购买了其他品牌",
  "gave-up": "放弃购车",
  "opted-out": "要求不再联系",
} as const satisfies Record<ProspectChoice, string>;

const ownerContacts: Readonly<Record<string, string>> = {
  "settle-service-failure": "先弥补没有兑现的用车请求",
  "answer-request": "答复客户的请求",
  maintenance: "邀请进店保养",
  "insurance-renewal": "办理续保,并顺便了解尚未掌握的信息",
  inspection: "提醒年检",
  "stay-in-touch": "久未进店,问候近况",
  "win-back": "重新激活流失客户",
  "introduce-adviser": "介绍新的服务顾问",
  "winter-driving-tips": "寄送冬季安全驾驶提示",
  "dispatch-notice": "通知订购的产品已经发出",
  "tailored-recommendations": "按以往订购推荐合适的产品",
};

const ownerStages = {
  active: "活跃",
  "at-risk": "有流失风险",
  lapsed: "已流失",
} as const satisfies Record<OwnerStage, string>;

const ownerSignals = {
  "first-year": "处于购车第一年,车主最容易转到店外保养",
  "spending-falls": "消费比上一年减少",
} as const satisfies Record<OwnerSignal, string>;

const serviceRequestKinds = {
  ride: "送车服务",
  "loaner-car": "代步车",
} as const satisfies Record<ServiceRequestKind, string>;

const ownerCare = {
  title: "车主关怀",
  say: ({ contacts }) => {
    const [first] = contacts;
    if (first === undefined) return "目前无需联系。";
    const what = ownerContacts[first.code] ?? first.code;
    return first.call === "now" ? `现在:${what}。` : `${first.dueOn}:${what}。`;
  },
  because: {
    "service-failure-first": "客户的请求没有及时得到安排,这件事优先于其他一切联系。",
    "contact-due": "约定的联系日期已到。",
    "nothing-due": "今天没有需要进行的联系。",
  },
} as const satisfies Words<OwnerCarePlan, OwnerCareCode>;

/** 互动模块的中文词句。 */
export const zhCN = {
  locale: "zh-CN",
  labels,
  rules: { cadence, "owner-care": ownerCare },
  lists: { prospectChoices, ownerContacts, ownerStages, ownerSignals, serviceRequestKinds },
} as const satisfies Catalogue;
