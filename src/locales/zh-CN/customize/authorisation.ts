import type {
  AuthorisationLineCode,
  AuthorisationStatus,
  AuthorisationStep,
  ConsentForm,
} from "../../../customize/authorisation/authorisation-terms";
import type { Authorisation } from "../../../customize/authorisation/authorisation-types";
import type { Words } from "../../../rule/catalogue";

export const authorisationStatuses = {
  "not-quoted": "尚未报价",
  "work-unauthorised": "未经同意已施工",
  "over-limit": "超出限额",
  "awaiting-answer": "等待客户答复",
  authorised: "已同意",
  done: "已完成",
  withdrawn: "已撤回",
  declined: "已拒绝",
} as const satisfies Record<AuthorisationStatus, string>;

export const authorisationSteps = {
  "give-quote": "先报价",
  "settle-with-customer": "先与客户协商解决",
  "ask-again": "就新的总价再次征求客户同意",
  ask: "征求客户同意",
  "do-work": "可以施工",
  nothing: "无需处理",
} as const satisfies Record<AuthorisationStep, string>;

export const authorisationLineCodes = {
  quoted: "已报价，未答复",
  authorised: "已同意",
  "above-authorised": "超出已同意的金额",
  done: "已完成",
  "done-unauthorised": "未经同意已施工",
  declined: "已拒绝",
  "declined-repair": "必须维修但已拒绝",
  "declined-safety": "涉及安全但已拒绝",
  withdrawn: "已撤回",
} as const satisfies Record<AuthorisationLineCode, string>;

export const consentForms = {
  oral: "口头",
  written: "书面",
  electronic: "电子方式",
} as const satisfies Record<ConsentForm, string>;

function amount({ given: { currency, amounts } }: Authorisation, text: string): string {
  if (currency === "CNY") return amounts === "minor" ? `${text}分` : `${text}元`;
  return amounts === "minor" ? `${currency} ${text}（最小单位）` : `${currency} ${text}`;
}

export const authorisation = {
  title: "维修授权",
  say: (answer) => {
    switch (answer.state) {
      case "not-quoted":
        return "还没有向您报价。";
      case "over-limit":
        return `您同意的项目现为${amount(answer, answer.current)}，未经您同意最多为${amount(answer, answer.limit)}。`;
      case "awaiting-answer":
        return `请您告诉我们哪些项目要做：${answer.needsAuthorisation.join("、")}。`;
      case "work-unauthorised":
        return "有项目未经您同意就已施工，我们先与您协商解决。";
      case "authorised":
      case "done":
        return `您已同意的项目共${amount(answer, answer.authorised)}。`;
      default:
        return "我们不会施工。";
    }
  },
  because: {
    "not-quoted": "先报价，后施工。",
    "work-unauthorised": "施工之前必须征得您的同意。",
    "over-limit": "新的总价超出限额，需要再次征得您的同意。",
    "awaiting-answer": "每一项都由您决定。",
    authorised: "可以按您同意的内容施工。",
    done: "您同意的项目已经完成。",
    withdrawn: "您撤回了同意。",
    declined: "您没有同意施工。",
  },
  warnings: {
    "declined-repair": "必须维修的项目被拒绝。",
    "declined-safety": "涉及安全的项目被拒绝。",
    "record-incomplete": "没有记录由谁同意，或以何种方式同意。",
    "record-required": "没有记录由谁同意或以何种方式同意，该同意无效。",
    "yes-after-work": "施工之后才给出的同意无效。",
    "floor-above-cap": "容许额度的下限高于上限，下限永远不起作用。",
    "no-after-work": "经同意施工完成之后才提出拒绝。",
  },
} as const satisfies Words<Authorisation, AuthorisationStatus>;
