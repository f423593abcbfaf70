import type { HandoverBriefing, HandoverCode, MeetAs } from "../../identify/handover-briefing-types";
import type { ProfileCompletenessCode } from "../../identify/profile-completeness";
import type { Department, ProfileCompleteness } from "../../identify/profile-completeness-types";
import type { Catalogue, Words } from "../../rule/catalogue";
import { labels } from "./labels";

const meetAs = {
  "loyal-customer": "老朋友",
  "known-customer": "熟客",
  "new-customer": "新客户",
} as const satisfies Record<MeetAs, string>;

const departments = {
  sales: "销售",
  "after-sales": "售后",
  "customer-service": "客服",
} as const satisfies Record<Department, string>;

const issues: Readonly<Record<string, string>> = {
  "uneasy-about-bill": "对上次账单不放心",
  "ride-not-arranged": "没有人为他安排接送车",
};

const facts: Readonly<Record<string, string>> = {
  name: "姓名",
  phone: "电话",
  address: "地址",
  "birth-date": "出生日期",
  occupation: "职业",
  household: "家庭",
  vin: "车架号",
  plate: "车牌",
  model: "车型",
  "purchase-date": "购车日期",
  "payment-method": "付款方式",
  mileage: "里程",
  "last-visit": "上次到店",
  "insurance-end": "保险到期日",
  wechat: "微信",
  "preferred-channel": "偏好渠道",
  "preferred-time": "方便时间",
  "visits-per-year": "年到店次数",
  "spent-so-far": "累计消费",
  needs: "需求",
  complaints: "投诉",
};

const handoverBriefing = {
  title: "交接简报",
  say: (briefing) => {
    const open = briefing.openIssues.map((code) => issues[code] ?? code).join(";");
    return `请把他当作${meetAs[briefing.meetAs]}接待,他已是本店${briefing.years}年的客户。${open === "" ? "" : `先谈这些:${open}。`}`;
  },
  because: {
    "loyal-handover": ({ formerAdviser }) => `他熟悉的${formerAdviser}已经离职,不能让他觉得自己像新车主。`,
    handover: ({ formerAdviser }) => `${formerAdviser}已经离职,接待前请先读档案。`,
    "adviser-stays": "他的服务顾问仍在岗。",
    "first-adviser": "他还没有专属服务顾问。",
  },
} as const satisfies Words<HandoverBriefing, HandoverCode>;

const profileCompleteness = {
  title: "客户档案完整度",
  say: ({ outcome }) =>
    `${outcome.required}项必填内容已填${outcome.filled}项。${outcome.next === null ? "" : `接下来请询问:${facts[outcome.next.code] ?? outcome.next.code}。`}`,
  because: {
    complete: "没有缺项。",
    incomplete: "只问还不知道的内容。",
  },
} as const satisfies Words<ProfileCompleteness, ProfileCompletenessCode>;

/** 识别客户模块的中文词句。 */
export const zhCN = {
  locale: "zh-CN",
  labels,
  rules: { "handover-briefing": handoverBriefing, "profile-completeness": profileCompleteness },
  lists: { departments, meetAs, openIssues: issues, fileFields: facts },
} as const satisfies Catalogue;
