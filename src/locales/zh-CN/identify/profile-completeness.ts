import type { ProfileCompletenessCode } from "../../../identify/quality/profile-completeness";
import type { Department, ProfileCompleteness } from "../../../identify/quality/profile-completeness-types";
import type { Words } from "../../../rule/catalogue";

export const departments = {
  sales: "销售",
  "after-sales": "售后",
  "customer-service": "客服",
} as const satisfies Record<Department, string>;

export const fileFields: Readonly<Record<string, string>> = {
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

export const profileCompleteness = {
  title: "客户档案完整度",
  say: ({ outcome }) =>
    `${outcome.required}项必填内容已填${outcome.filled}项。${outcome.next === null ? "" : `接下来请询问：${fileFields[outcome.next.code] ?? outcome.next.code}。`}`,
  because: {
    complete: "没有缺项。",
    incomplete: "只问还不知道的内容。",
  },
} as const satisfies Words<ProfileCompleteness, ProfileCompletenessCode>;
