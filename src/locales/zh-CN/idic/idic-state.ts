import type {
  CustomerConsent,
  CustomerEventType,
  CustomerState,
  IdicState,
  IdicStateCode,
  StateCondition,
  StateGap,
  StateGapCode,
} from "../../../idic/state/idic-state-types";
import type { Words } from "../../../rule/catalogue";

export const customerStates = {
  unknown: "未识别",
  identified: "已识别",
  valued: "已知价值",
  "needs-known": "已知需求",
  engaged: "有互动",
  customized: "已定制",
} as const satisfies Record<CustomerState, string>;

export const customerEventTypes = {
  identified: "识别",
  "profile-verified": "核实档案",
  valued: "评估价值",
  "need-learned": "了解到需求",
  answered: "回应联系",
  treated: "实施定制方案",
  "consent-granted": "给予同意",
  "consent-withdrawn": "撤回同意",
  merged: "合并记录",
} as const satisfies Record<CustomerEventType, string>;

export const customerConsents = {
  absent: "未表态",
  granted: "已同意",
  ended: "已到期",
  withdrawn: "已撤回",
} as const satisfies Record<CustomerConsent, string>;

export const stateConditions = {
  identified: "客户身份",
  valued: "客户价值",
  "needs-known": "客户需求",
  engaged: "客户的回应",
  customized: "专属方案",
  consent: "客户的同意",
  "no-withdrawal": "客户未撤回同意",
} as const satisfies Record<StateCondition, string>;

export const stateGapCodes = {
  absent: "尚无",
  stale: "已过时",
  dormant: "时间太久",
  withdrawn: "已撤回",
} as const satisfies Record<StateGapCode, string>;

const gap = ({ code, anyOf }: StateGap) =>
  code === "withdrawn"
    ? "客户的同意（已撤回）"
    : `${anyOf.map((condition) => stateConditions[condition]).join("或")}（${stateGapCodes[code]}）`;

export const idicState = {
  title: "客户状态",
  say: ({ state, missing }) => {
    const stands = `客户目前状态：${customerStates[state]}。`;
    return missing.length === 0 ? stands : `${stands}进入下一步还缺：${missing.map(gap).join("；")}。`;
  },
  because: {
    "nothing-known": "对这位客户还一无所知。",
    identified: "已经知道他是谁。",
    "profile-verified": "他的档案已经核实。",
    valued: "他的价值已经评估。",
    "need-learned": "了解到他的一项需求。",
    answered: "他回应了联系。",
    treated: "已为他实施专属方案。",
    "consent-granted": "他已给予同意。",
    "consent-withdrawn": "他已撤回同意：只保留识别，不再打扰。",
    merged: "另一条记录经确认也是他的。",
    stale: "以前了解的情况已经过时。",
    dormant: "很久没有他的动静。",
    "consent-ended": "他的同意有期限，现已到期。",
  },
  warnings: {
    "held-back": "对他的了解多于可以使用的，因为有一项前提不成立。",
    "treated-without-consent": "该政策允许对未同意的客户实施方案。",
  },
} as const satisfies Words<IdicState, IdicStateCode>;
