import type {
  Learning,
  LearningCause,
  LearningCode,
  OutcomeConsent,
  OutcomeOf,
  OutcomeResponse,
} from "../../../idic/learning/learning-types";
import type { Words } from "../../../rule/catalogue";

export const outcomesOf = { contact: "联系", treatment: "方案" } as const satisfies Record<OutcomeOf, string>;

export const outcomeResponses = {
  accepted: "接受",
  declined: "谢绝",
  answered: "有回应",
  none: "无回应",
} as const satisfies Record<OutcomeResponse, string>;

export const outcomeConsents = { granted: "给予", withdrawn: "撤回" } as const satisfies Record<OutcomeConsent, string>;

export const learningCauses = {
  "contact-answered": "客户回应了联系",
  "treatment-accepted": "客户接受了方案",
  "treatment-declined": "客户谢绝了方案",
  "fact-learned": "客户告知了信息",
  "preference-stated": "客户说明了偏好",
  "field-refused": "客户不愿告知",
  "need-observed": "客户表现出需求",
  "margin-observed": "带来了毛利",
  "margin-of-control": "未采取行动也带来了毛利",
  "file-verified": "客户档案已核实",
  "consent-granted": "客户给予同意",
  "consent-withdrawn": "客户撤回同意",
} as const satisfies Record<LearningCause, string>;

/** How many outcomes there are by the day asked for. */
const known = ({ asOf, given }: Learning) => given.outcomes.filter(({ on }) => on <= asOf).length;

export const learning = {
  title: "所学所得",
  say: (answer) => `共${known(answer)}项结果：档案新增${answer.profile.length}项信息，观察到${answer.needs.length}项需求。`,
  because: {
    learned: "每次接触都会显露当下的需要：记录下来并加以运用。",
    "nothing-learned": "没有需要记录的内容。",
  },
} as const satisfies Words<Learning, LearningCode>;
